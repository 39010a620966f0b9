import Foundation
import PlanFile
import PlanModel
import Testing

/// The plans of `fixtures` and the expectations of `Goldens`, found from where this file stands.
enum Fixture {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let plans = tests.appending(path: "../../fixtures")

  /// The review of a plan in `fixtures`, which loads without errors.
  static func review(_ name: String) throws -> Review {
    let bytes = try Array(Data(contentsOf: plans.appending(path: name)))
    let reading = PlanFile.read(bytes)
    let errors = reading.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(name) has errors: \(errors)")
    return Review(of: try #require(reading.plan))
  }

  /// Compares a text with a golden line by line, or records it where RECORD_SNAPSHOTS=1 is set.
  static func expect(_ text: String, golden name: String) throws {
    let file = tests.appending(path: "Goldens").appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    let (found, expected) = (text.split(separator: "\n"), golden.split(separator: "\n"))
    for change in found.difference(from: expected) {
      switch change {
      case .remove(let offset, let line, _): Issue.record("\(name):\(offset + 1): -\(line)")
      case .insert(_, let line, _): Issue.record("\(name): +\(line)")
      }
    }
    #expect(text == golden)
  }
}
