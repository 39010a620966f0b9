import PlanModel
import TestSupport
import Testing
import Text
import Wording

@testable import PlanFile

/// What an author is told about each file of fixtures/broken: place, sentence, line, caret, remedy.
@Suite struct BrokenFixturesTests {
  @Test("The whole message, in both languages", arguments: Language.allCases)
  func messages(language: Language) throws {
    let text = try PackageFiles.names(in: "fixtures/broken").map { name in
      let reading = Sample.read(try PackageFiles.bytes("fixtures/broken/" + name))
      let reports = reading.diagnostics.map {
        DiagnosticReport($0, file: name, words: language.words, width: \.displayWidth).text
      }
      return reports.joined(separator: "\n")
    }.joined(separator: "\n\n")
    try expectGolden(text + "\n", "broken-\(language).txt")
  }
}
