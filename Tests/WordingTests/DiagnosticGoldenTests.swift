import Foundation
import PlanModel
import Testing
import Wording

/// The report of every sample, for reading; `RECORD_SNAPSHOTS=1 swift test` writes them anew.
@Suite struct DiagnosticGoldenTests {
  @Test(arguments: Language.allCases)
  func reports(_ language: Language) throws {
    let reports = (Diagnostic.samples + Diagnostic.yamlSamples).map {
      "[\($0.problem.code)]\n"
        + DiagnosticReport($0, file: "plan.yaml", words: language.words).text + "\n"
    }
    let text = reports.joined(separator: "\n")
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Goldens/diagnostics.\(language).txt")

    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      return try text.write(to: golden, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOf: golden, encoding: .utf8)
    let changes = Self.changes(from: recorded, to: text)
    #expect(changes.isEmpty, "\(golden.lastPathComponent)\n\(changes)")
  }

  /// The lines that went and came, in order: `-12 old`, `+12 new`.
  private static func changes(from old: String, to new: String) -> String {
    let lines = [old, new].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    return lines[1].difference(from: lines[0]).map { change in
      switch change {
      case .remove(let offset, let line, _): "-\(offset + 1) \(line)"
      case .insert(let offset, let line, _): "+\(offset + 1) \(line)"
      }
    }.joined(separator: "\n")
  }
}
