internal import CYAML
internal import PlanModel

/// libyaml's parser: one event after the other, with the places that people count by.
struct YAMLParser: ~Copyable {
  // libyaml keeps pointers to its parser and to its input, so neither may move.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let source: SourceText
  private var cursor: PlaceCursor
  /// The name that the last event gave to its node.
  private(set) var anchor: String?

  /// A parser at the start of a source; the bytes have stand-ins for what libyaml refuses.
  init(_ source: SourceText, bytes: [UInt8]) {
    self.source = source
    cursor = PlaceCursor(source)
    parser = .allocate(capacity: 1)
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    // It fails only without memory; then each call for an event fails too, with an empty parser.
    yaml_parser_initialize(parser)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; the end of the stream comes again and again.
  mutating func next() throws(ReadingStop) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      throw YAMLFailure(parser.pointee).stop(source, &cursor)
    }
    defer { yaml_event_delete(&event) }
    anchor = nil

    switch event.type {
    case YAML_SCALAR_EVENT:
      anchor = Self.name(event.data.scalar.anchor)
      return .scalar(scalar(event))
    case YAML_SEQUENCE_START_EVENT:
      anchor = Self.name(event.data.sequence_start.anchor)
      return .listStart(place(event))
    case YAML_SEQUENCE_END_EVENT: return .listEnd
    case YAML_MAPPING_START_EVENT:
      anchor = Self.name(event.data.mapping_start.anchor)
      return .mapStart(place(event))
    case YAML_MAPPING_END_EVENT: return .mapEnd
    case YAML_ALIAS_EVENT:
      let place = place(event, extent: event.end_mark.index - event.start_mark.index)
      return .alias(Self.name(event.data.alias.anchor) ?? "", place)
    case YAML_DOCUMENT_START_EVENT: return .documentStart(place(event))
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_START_EVENT: return try next()
    default: return .streamEnd
    }
  }

  private mutating func place(_ event: yaml_event_t, extent: Int = 1) -> Place {
    cursor.place(ofScalar: event.start_mark.index, extent: extent)
  }

  private mutating func scalar(_ event: yaml_event_t) -> Scalar {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let style: Scalar.Style =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    let form = Form(of: bytes)
    return Scalar(
      text: String(decoding: bytes, as: UTF8.self),
      place: place(event, extent: event.end_mark.index - event.start_mark.index),
      end: cursor.offset(ofScalar: event.end_mark.index),
      style: style, isOnOneLine: form.isOnOneLine, isASCII: form.isASCII)
  }

  /// What can be told of a text by its bytes.
  private struct Form {
    /// Whether there is neither a control character nor a blank at an end or beside another.
    var isOnOneLine = true
    var isASCII = true

    init(of bytes: UnsafeBufferPointer<UInt8>) {
      let blank = UInt8(ascii: " ")
      var previous = blank
      for byte in bytes {
        if byte <= blank {
          if byte < blank || previous == blank { isOnOneLine = false }
        } else if byte >= 0x7F {
          isASCII = false
        }
        previous = byte
      }
      if previous == blank, !bytes.isEmpty { isOnOneLine = false }
    }
  }

  private static func name(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(decodingCString: $0, as: UTF8.self) }
  }
}
