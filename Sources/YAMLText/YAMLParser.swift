internal import CYAML
package import PlanModel

/// libyaml's parser: one event after the other, with the stretches of the file that they stand for.
package struct YAMLParser: ~Copyable {
  // libyaml keeps a pointer to its parser, which may not move; nor is an event copied.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let input: Input
  private let source: SourceText
  /// Marks at which the last event began and ended.
  private var start = Mark()
  private var end = Mark()
  /// The byte behind the last scalar, alias or bracket.
  private var contentEnd = 0
  private var line = 1
  /// The name that the last event gave to its node.
  package private(set) var anchor: String?

  /// A parser at the start of a source; the bytes may have stand-ins for what libyaml refuses.
  package init(_ source: SourceText, bytes: [UInt8]) {
    self.source = source
    input = Input(bytes)
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    // It fails only without memory; then each call for an event fails too, with an empty parser.
    yaml_parser_initialize(parser)
    input.feed(parser)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    event.deallocate()
  }

  /// The next event; the end of the stream comes again and again.
  package mutating func next() throws(ReadingStop) -> YAMLEvent {
    guard yaml_parser_parse(parser, event) == 1 else { throw stop() }
    defer { yaml_event_delete(event) }
    anchor = nil

    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      anchor = Self.name(event.pointee.data.scalar.anchor)
      return .scalar(scalar())
    case YAML_SEQUENCE_START_EVENT:
      anchor = Self.name(event.pointee.data.sequence_start.anchor)
      return .listStart(beginning())
    case YAML_SEQUENCE_END_EVENT: return .listEnd(ending())
    case YAML_MAPPING_START_EVENT:
      anchor = Self.name(event.pointee.data.mapping_start.anchor)
      return .mapStart(beginning())
    case YAML_MAPPING_END_EVENT: return .mapEnd(ending())
    case YAML_ALIAS_EVENT:
      return .alias(Self.name(event.pointee.data.alias.anchor) ?? "", span())
    case YAML_DOCUMENT_START_EVENT: return .documentStart(beginning())
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_START_EVENT: return try next()
    default: return .streamEnd
    }
  }

  private mutating func scalar() -> Scalar {
    let scalar = event.pointee.data.scalar
    let style: Span.Style =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    // libyaml gives UTF-8 only: its input is, and it refuses escapes that are no characters.
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    var text = unsafe UTF8Span(unchecked: bytes.span)
    // What is known to be ASCII is compared and hashed faster.
    let isASCII = text.checkForASCII()
    let quotes = style == .singleQuoted || style == .doubleQuoted ? 2 : 0
    return Scalar(
      text: String(copying: text),
      span: isASCII ? span(style, asciiLength: bytes.count + quotes) : span(style))
  }

  // MARK: - Places

  /// A position as libyaml counts, in Unicode scalars, and as a file does, in bytes.
  private struct Mark {
    var index = 0
    var offset = 0
  }

  /// The stretch of the event; the length is that of its value, quotes included, if it is ASCII.
  private mutating func span(_ style: Span.Style = .plain, asciiLength: Int? = nil) -> Span {
    let (first, last) = (event.pointee.start_mark, event.pointee.end_mark)
    start = mark(first)
    // On one line nothing is folded: as many scalars as ASCII ones in the value are these.
    if last.index - first.index == asciiLength, last.line == first.line {
      end = Mark(index: last.index, offset: start.offset + (last.index - first.index))
    } else {
      end = mark(last)
    }
    // libyaml counts the blank lines behind a block of text as its own.
    let isBlock = style == .literal || style == .folded
    contentEnd = isBlock ? source.endOfText(from: start.offset, to: end.offset) : end.offset
    return span(from: start.offset, to: contentEnd, style)
  }

  /// The first byte of a list, a map or the document, the values of which are still to come.
  private mutating func beginning() -> Span {
    start = mark(event.pointee.start_mark)
    if end.index < start.index { end = start }
    return span(from: start.offset, to: start.offset + 1)
  }

  /// The byte behind a list or a map: behind its bracket, or behind the last value.
  private mutating func ending() -> Int {
    if event.pointee.end_mark.index > event.pointee.start_mark.index { _ = span() }
    return contentEnd
  }

  private mutating func span(from start: Int, to end: Int, _ style: Span.Style = .plain) -> Span {
    line = source.lines.line(at: start, near: line)
    return Span(offset: start, extent: end - start, line: line, style: style)
  }

  /// Position of a mark; libyaml's marks ascend, so that each byte is looked at once.
  private func mark(_ mark: yaml_mark_t) -> Mark {
    let known = mark.index >= end.index ? end : start
    guard mark.index > known.index else { return known }
    let offset = source.offset(behind: mark.index - known.index, from: known.offset)
    return Mark(index: mark.index, offset: offset)
  }

  private static func name(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(decodingCString: $0, as: UTF8.self) }
  }

  // MARK: - Failures

  /// The end of the reading, with the reason for which libyaml cannot go on.
  private func stop() -> ReadingStop {
    let failure = YAMLFailure(parser.pointee)
    let spans = failure.marks.map { source.span(at: mark($0).offset) }
    return failure.stop(source, at: spans, failure.offset.map { source.span(at: $0) })
  }
}

extension YAMLParser {
  /// The bytes that libyaml reads, handed over piece by piece as it asks for them.
  ///
  /// A class, since libyaml keeps a pointer to it.
  final class Input {
    private let bytes: [UInt8]
    private var offset = 0

    /// An input at its start.
    init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }

    /// Lets a parser read it; the parser does not keep it alive.
    func feed(_ parser: UnsafeMutablePointer<yaml_parser_t>) {
      yaml_parser_set_input(
        parser,
        { input, buffer, size, count in
          guard let input, let buffer, let count else { return 0 }
          let bytes = UnsafeMutableRawBufferPointer(start: buffer, count: size)
          count.pointee = Unmanaged<Input>.fromOpaque(input).takeUnretainedValue().move(to: bytes)
          return 1
        }, Unmanaged.passUnretained(self).toOpaque())
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    }

    /// Writes the next bytes into a buffer and tells how many they are.
    private func move(to buffer: UnsafeMutableRawBufferPointer) -> Int {
      let next = bytes[offset..<min(offset + buffer.count, bytes.count)]
      buffer.copyBytes(from: next)
      offset = next.endIndex
      return next.count
    }
  }
}

/// A step through a YAML file.
package enum YAMLEvent: Sendable {
  case scalar(Scalar)
  case listStart(Span)
  /// The end of a list, with the byte behind it: behind its last value, or its bracket.
  case listEnd(Int)
  case mapStart(Span)
  /// The end of a map, with the byte behind it.
  case mapEnd(Int)
  /// A node that stands for another one, by the other's name.
  case alias(String, Span)
  case documentStart(Span)
  case documentEnd
  case streamEnd

  /// True if it only stands for another one.
  package var isAlias: Bool { if case .alias = self { true } else { false } }
}

/// Reason why a file cannot be read any further.
package struct ReadingStop: Error {
  /// The problem that was found.
  package let problem: Problem
  /// Stretch of the file that has it; nil where the whole file is meant.
  package let span: Span?

  /// A stop at a stretch of the file.
  package init(_ problem: Problem, at span: Span?) {
    self.problem = problem
    self.span = span
  }
}
