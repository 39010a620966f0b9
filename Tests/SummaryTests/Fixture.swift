import FoundationEssentials
import PlanFile
import PlanModel
import Summary
import Testing

/// The plan in a file of `fixtures`, reviewed.
func review(_ name: String, file: String = #filePath) throws -> Review {
  let folder = URL(filePath: file).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures")
  let bytes = try Data(contentsOf: folder.appending(path: name))
  return Review(of: try #require(PlanFile.read(Array(bytes)).plan))
}

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
