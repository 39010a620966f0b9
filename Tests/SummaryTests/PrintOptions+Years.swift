import PlanModel
import Summary

extension PrintOptions {
  /// These years.
  static func years(_ years: Int..., language: PageLanguage = .one(.en)) -> PrintOptions {
    PrintOptions(years: years.map { YearLabel($0, in: .calendar) }, language: language)
  }
}

extension Document {
  /// The pages of a plan file, printed on the day on which the tests were first recorded.
  init(of review: Review, _ options: PrintOptions, file: String = "plan.yaml") {
    self.init(
      of: review, options,
      from: PageOrigin(
        file: file, checksum: "3f2a91c7", printedOn: .day(21, month: 11, year: 2026)))
  }
}
