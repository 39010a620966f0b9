internal import FoundationEssentials
package import Testing

/// Expects a text to be the one that was recorded under a name in the `Goldens` of the calling test
/// target, and shows the lines that differ.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the text is recorded instead. Line ends and byte order
/// mark count.
///
///     try expectGolden(page, "sample-2024-en.txt")
///
/// - Parameters:
///   - text: what is to be compared, to the byte.
///   - name: the path below `Goldens`.
///   - fileID: the module and file that ask; not to be given.
///   - sourceLocation: where a difference is reported.
/// - Throws: what stands in the way of recording.
package func expectGolden(
  _ text: String, _ name: String, fileID: String = #fileID,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let module = fileID.prefix { $0 != "/" }
  let golden = PackageFiles.url(of: "Tests/\(module)/Goldens/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: golden)
    return
  }
  guard let recorded = try? Data(contentsOf: golden) else {
    Issue.record(
      "\(name) is not recorded: run with RECORD_SNAPSHOTS=1, and read it",
      sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: recorded, as: UTF8.self)
  // By byte: characters that only look the same are a difference here.
  guard !expected.utf8.elementsEqual(text.utf8) else { return }
  Issue.record(
    "\(name) differs:\n\(lineDifference(from: expected, to: text))", sourceLocation: sourceLocation)
}

/// The lines that differ, `-` before those that are gone and `+` before new ones, each with its number
/// and with invisible characters written out.
///
///     -12:   "low" : 37
///     +12:   "low" : 38
package func lineDifference(from expected: String, to actual: String) -> String {
  let difference = lines(of: actual).difference(from: lines(of: expected))
  return difference.sorted { offset(of: $0) < offset(of: $1) }
    .map { change in
      switch change {
      case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
      case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
      }
    }
    .joined(separator: "\n")
}

private func lines(of text: String) -> [String] {
  text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.map { scalar in
      switch scalar {
      case "\r": "\\r"
      case "\t": "\\t"
      case "\u{C}": "\\f"
      case "\u{FEFF}": "\\u{FEFF}"
      default: String(scalar)
      }
    }.joined()
  }
}

private func offset(of change: CollectionDifference<String>.Change) -> Int {
  switch change {
  case .remove(let offset, _, _), .insert(let offset, _, _): offset
  }
}
