internal import PlanModel
internal import Summary

/// How pages are printed here: the same on every day.
enum PageOptions {
  /// The year in which they are printed.
  static let year = 2026

  /// The origin of every page.
  static let origin = PageOrigin(
    file: "plan.yaml", checksum: "3f2a91c7", printedOn: .day(21, month: 11, year: year))

  static func document(
    of review: Review, _ years: [YearLabel], _ language: PageLanguage, paper: Paper = .a4
  ) -> Document {
    Document(
      of: review, PrintOptions(years: years, language: language, paper: paper), from: origin)
  }
}
