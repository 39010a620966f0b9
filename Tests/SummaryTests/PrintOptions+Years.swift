import PlanModel
import Summary

extension PrintOptions {
  /// These years of a plan file, printed on the day on which the tests were first recorded.
  static func years(
    _ years: Int..., language: PageLanguage = .one(.en), file: String = "plan.yaml"
  ) -> PrintOptions {
    PrintOptions(
      years: years, language: language, file: file, checksum: "3f2a91c7",
      printedOn: .day(21, month: 11, year: 2026))
  }
}
