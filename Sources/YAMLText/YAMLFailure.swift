internal import CYAML
internal import PlanModel
internal import Text

/// Reason why libyaml cannot go on, in Swift's terms.
struct YAMLFailure {
  private let problem: String
  private let context: String
  /// Position of what it was reading, where it says so, then the position at which it gave up.
  let marks: [yaml_mark_t]
  /// Offset of the byte that it could not even read, where that is the reason.
  let offset: Int?

  /// The failure that a parser tells of after a call.
  init(_ parser: yaml_parser_t) {
    problem = parser.problem.map { String(cString: $0) } ?? "out of memory"
    context = parser.context.map { String(cString: $0) } ?? ""
    marks = (parser.context == nil ? [] : [parser.context_mark]) + [parser.problem_mark]
    offset = parser.error == YAML_READER_ERROR ? parser.problem_offset : nil
  }

  /// The failure as the end of a reading.
  ///
  /// - Parameters:
  ///   - source: what was read.
  ///   - spans: where the marks stand.
  ///   - unreadable: where the byte stands that could not be read.
  /// - Returns: the stop, with a remedy where one is known.
  func stop(_ source: SourceText, at spans: [Span], _ unreadable: Span?) -> ReadingStop {
    if let unreadable { return ReadingStop(.notYAML(detail: problem), at: unreadable) }
    for span in spans {
      if let stop = Self.figureTakenForBlock(source, at: span) { return stop }
    }
    let detail = context.isEmpty ? problem : "\(problem) \(context)"
    return ReadingStop(.notYAML(detail: detail), at: isUnfinished ? spans.first : spans.last)
  }

  /// True if the position of what was never closed or lacks its colon helps a person more than the
  /// one at which libyaml stumbled.
  private var isUnfinished: Bool {
    [
      "found unexpected end of stream", "found unexpected document indicator",
      "could not find expected ':'",
    ].contains(problem)
  }

  /// The remedy for a plain `>200`, which YAML takes for the head of a block of text.
  private static func figureTakenForBlock(_ source: SourceText, at span: Span) -> ReadingStop? {
    let start = span.offset
    guard source[start] == UInt8(ascii: ">") else { return nil }
    var end = start
    while let byte = source[end], !"#,}]\r\n".utf8.contains(byte) { end += 1 }
    let figure = source.text(in: start..<end).trimmingBlanks
    let number = figure.dropFirst().drop { $0 == "=" || $0 == " " }
    guard let first = number.first, first.isNumber || first == "-" else { return nil }
    return ReadingStop(
      .figureIsBlock(suggestion: "\"\(figure.quotable)\""),
      at: span.reaching(to: span.offset + figure.utf8.count))
  }
}
