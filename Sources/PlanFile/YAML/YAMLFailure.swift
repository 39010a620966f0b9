internal import CYAML
internal import PlanModel
internal import Text

/// Why libyaml cannot go on, in Swift's terms.
struct YAMLFailure {
  private let problem: String
  private let context: String
  /// Where it gave up, and what it was reading then.
  private let problemMark: Mark
  private let contextMark: Mark?

  /// The byte at which it could not even read, where that is why.
  private let offset: Int?

  /// What a parser says of itself after a call that failed.
  init(_ parser: yaml_parser_t) {
    problem = parser.problem.map { String(cString: $0) } ?? "out of memory"
    context = parser.context.map { String(cString: $0) } ?? ""
    problemMark = Mark(parser.problem_mark)
    contextMark = parser.context == nil ? nil : Mark(parser.context_mark)
    offset = parser.error == YAML_READER_ERROR ? parser.problem_offset : nil
  }

  /// The failure as the end of a reading.
  func stop(_ source: SourceText, _ cursor: inout PlaceCursor) -> ReadingStop {
    if let offset {
      return ReadingStop(problem: .notYAML(detail: problem), place: cursor.place(ofOffset: offset))
    }
    for mark in [contextMark, problemMark].compactMap({ $0 }) {
      var cursor = cursor
      let place = cursor.place(of: mark)
      if let stop = Self.figureTakenForBlock(source, at: place) { return stop }
    }
    let place = cursor.place(of: mark)
    let detail = context.isEmpty ? problem : "\(problem) \(context)"
    return ReadingStop(problem: .notYAML(detail: detail), place: place)
  }

  /// The place that tells a person most: what was never closed or lacks its colon, else where
  /// libyaml stumbled.
  private var mark: Mark {
    guard let contextMark else { return problemMark }
    let isUnfinished = [
      "found unexpected end of stream", "found unexpected document indicator",
      "could not find expected ':'",
    ].contains(problem)
    return isUnfinished ? contextMark : problemMark
  }

  /// The remedy for a plain `>200`, which YAML takes for the head of a block of text.
  private static func figureTakenForBlock(_ source: SourceText, at place: Place) -> ReadingStop? {
    let start = Int(place.offset)
    guard source[start] == UInt8(ascii: ">") else { return nil }
    var end = start
    while let byte = source[end], !"#,}]\r\n".utf8.contains(byte) { end += 1 }
    let figure = source.text(in: start..<end).trimmingBlanks
    let number = figure.dropFirst().drop { $0 == "=" || $0 == " " }
    guard let first = number.first, first.isNumber || first == "-" else { return nil }
    return ReadingStop(
      problem: .figureIsBlock(suggestion: "\"\(figure.quotable)\""),
      place: place.spanning(String(figure)))
  }
}
