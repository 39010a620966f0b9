import Foundation
import Testing

/// A readable text that a result is compared with, line by line.
///
/// Recorded only on request: `RECORD_SNAPSHOTS=1 swift test`. Read what was recorded.
struct Golden {
  private let file: URL

  init(_ name: String, folder: String = #filePath) {
    file = URL(filePath: folder).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Goldens/\(name).txt")
  }

  func expect(_ text: String, sourceLocation: SourceLocation) throws {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data((text + "\n").utf8).write(to: file)
      return
    }
    guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record(
        "no golden \(file.lastPathComponent): record it and read it",
        sourceLocation: sourceLocation)
      return
    }
    let expected = recorded.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let actual = text.split(separator: "\n", omittingEmptySubsequences: false)
    let difference = difference(from: Array(expected), to: actual)
    #expect(
      difference.isEmpty, "\(file.lastPathComponent)\n\(difference)",
      sourceLocation: sourceLocation)
  }

  /// The lines that differ, as in a patch.
  private func difference(from expected: [Substring], to actual: [Substring]) -> String {
    actual.difference(from: expected).sorted { $0.line < $1.line }.map { change in
      switch change {
      case .remove(let line, let text, _): "\(line + 1)- \(text)"
      case .insert(let line, let text, _): "\(line + 1)+ \(text)"
      }
    }.joined(separator: "\n")
  }
}

extension CollectionDifference.Change {
  fileprivate var line: Int {
    switch self {
    case .insert(let line, _, _), .remove(let line, _, _): line
    }
  }
}
