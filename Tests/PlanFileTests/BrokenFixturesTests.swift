import FoundationEssentials
import Glibc
import PlanModel
import Testing
import Text
import Wording

@testable import PlanFile

/// What an author is told about each file of fixtures/broken: place, sentence, line, caret, remedy.
@Suite struct BrokenFixturesTests {
  @Test("The whole message, in both languages", arguments: Language.allCases)
  func messages(language: Language) throws {
    let text = Fixtures.names(in: "fixtures/broken").map { name in
      let reading = PlanFile.read(Fixtures.bytes("fixtures/broken/" + name))
      let reports = reading.diagnostics.map {
        DiagnosticReport($0, file: name, words: language.words, width: \.displayWidth).text
      }
      return reports.joined(separator: "\n")
    }.joined(separator: "\n\n")
    try expect(text + "\n", toBe: "broken-\(language).txt")
  }

  /// Recorded only on request: `RECORD_SNAPSHOTS=1 swift test`. Read what was recorded.
  private func expect(_ text: String, toBe name: String) throws {
    let path = "Tests/PlanFileTests/Goldens/" + name
    if getenv("RECORD_SNAPSHOTS").map({ String(cString: $0) }) == "1" {
      try Data(text.utf8).write(to: URL(filePath: Fixtures.root + path))
      return
    }
    let recorded = String(decoding: Fixtures.bytes(path), as: UTF8.self)
    let expected = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let actual = text.split(separator: "\n", omittingEmptySubsequences: false)
    for change in actual.difference(from: expected) {
      switch change {
      case .remove(let line, let text, _): Issue.record("\(name):\(line + 1): missing: \(text)")
      case .insert(let line, let text, _): Issue.record("\(name):\(line + 1): new: \(text)")
      }
    }
  }
}
