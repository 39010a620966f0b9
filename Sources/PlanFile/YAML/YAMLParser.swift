internal import CYAML
internal import PlanModel

/// libyaml's parser: one event after the other, with the places that people count by.
struct YAMLParser: ~Copyable {
  // libyaml keeps a pointer to its parser, which may not move; nor is an event copied.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let input: YAMLInput
  private let source: SourceText
  private var cursor: PlaceCursor
  /// The name that the last event gave to its node.
  private(set) var anchor: String?

  /// A parser at the start of a source; the bytes have stand-ins for what libyaml refuses.
  init(_ source: SourceText, bytes: [UInt8]) {
    self.source = source
    cursor = PlaceCursor(source)
    input = YAMLInput(bytes)
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
  mutating func next() throws(ReadingStop) -> YAMLEvent {
    guard yaml_parser_parse(parser, event) == 1 else {
      throw YAMLFailure(parser.pointee).stop(source, &cursor)
    }
    defer { yaml_event_delete(event) }
    anchor = nil

    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      anchor = Self.name(event.pointee.data.scalar.anchor)
      return .scalar(scalar())
    case YAML_SEQUENCE_START_EVENT:
      anchor = Self.name(event.pointee.data.sequence_start.anchor)
      return .listStart(place())
    case YAML_SEQUENCE_END_EVENT: return .listEnd
    case YAML_MAPPING_START_EVENT:
      anchor = Self.name(event.pointee.data.mapping_start.anchor)
      return .mapStart(place())
    case YAML_MAPPING_END_EVENT: return .mapEnd
    case YAML_ALIAS_EVENT:
      return .alias(Self.name(event.pointee.data.alias.anchor) ?? "", place(extent: extent))
    case YAML_DOCUMENT_START_EVENT: return .documentStart(place())
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_START_EVENT: return try next()
    default: return .streamEnd
    }
  }

  /// How many scalars the event spans.
  private var extent: Int { event.pointee.end_mark.index - event.pointee.start_mark.index }

  /// Where the event begins.
  private mutating func place(extent: Int = 1) -> Place {
    cursor.place(of: Mark(event.pointee.start_mark), extent: extent)
  }

  private mutating func scalar() -> Scalar {
    let scalar = event.pointee.data.scalar
    let style: Scalar.Style =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    // libyaml gives UTF-8 only: its input is, and it refuses escapes that are no characters.
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    var text = unsafe UTF8Span(unchecked: bytes.span)
    // What is known to be ASCII is compared and hashed faster.
    let isASCII = text.checkForASCII()
    let place = place(extent: extent)
    let end = end(at: place, asciiLength: isASCII ? bytes.count : nil)
    // What follows is found from there.
    cursor.note(scalar: event.pointee.end_mark.index, at: end)
    return Scalar(
      text: String(copying: text), place: place, end: Int32(truncatingIfNeeded: end), style: style)
  }

  /// Where the scalar at a place ends; the length is that of its value if that is ASCII.
  private func end(at place: Place, asciiLength: Int?) -> Int {
    // Whatever else it spans, a comment behind a tag say, makes it longer than its value.
    let isValueAlone = asciiLength == extent && source.survey.isPlain
    let start = Int(place.offset)
    return isValueAlone ? start + extent : source.offset(behind: extent, from: start)
  }

  private static func name(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(decodingCString: $0, as: UTF8.self) }
  }
}
