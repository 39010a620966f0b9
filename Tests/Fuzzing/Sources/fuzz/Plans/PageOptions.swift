internal import PlanModel
internal import Summary

/// How pages are printed here: the same on every day.
enum PageOptions {
  /// The year in which they are printed.
  static let year = 2026

  static func options(_ years: [Int], _ language: PageLanguage, paper: Paper = .a4) -> PrintOptions
  {
    PrintOptions(
      years: years, language: language, paper: paper, file: "plan.yaml", checksum: "3f2a91c7",
      printedOn: .day(21, month: 11, year: year))
  }
}
