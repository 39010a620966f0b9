import PlanModel
import Testing

@testable import YAMLText

/// The bytes that are named are those that stand there.
@Suite("Events with their stretches of the file")
struct SpanTests {
  /// The scalars of a text, each with the bytes that it stands for and how it is written.
  private func scalars(
    _ text: String
  ) throws -> [(text: String, bytes: String, style: Span.Style, line: Int)] {
    let source = SourceText(Array(text.utf8))
    var stream = EventStream(YAMLParser(source, bytes: source.bytes))
    var scalars: [(text: String, bytes: String, style: Span.Style, line: Int)] = []
    while true {
      switch try stream.next() {
      case .scalar(let scalar):
        let bytes = source.text(in: scalar.span.offset..<scalar.span.end)
        scalars.append((scalar.text, bytes, scalar.span.style, scalar.span.line))
      case .streamEnd: return scalars
      default: continue
      }
    }
  }

  @Test(
    "A scalar is named with its quotes, escapes and foldings",
    arguments: [
      ("plain", "plain", .plain), ("Đại hội", "Đại hội", .plain),
      ("'it''s'", "it's", .singleQuoted),
      ("'ộ'", "ộ", .singleQuoted), (#""\x41b""#, "Ab", .doubleQuoted),
      (#""Đ\"x""#, "Đ\"x", .doubleQuoted), ("''", "", .singleQuoted), ("a\n  b", "a b", .plain),
      ("a\u{85}  b", "a b", .plain), ("'a\n\n  b'", "a\nb", .singleQuoted),
    ] as [(String, String, Span.Style)])
  func written(_ value: String, _ text: String, _ style: Span.Style) throws {
    for head in ["x: ", "Đạihội: ", "# Đ\r\nx: ", "\u{FEFF}x: "] {
      let found = try scalars("\(head)\(value)\ny: 1\n")
      #expect(found[1].text == text)
      #expect(found[1].bytes == value)
      #expect(found[1].style == style)
      #expect(found[2].bytes == "y" && found[3].bytes == "1")
    }
  }

  @Test("Blocks of text have styles of their own, and what follows stands where it stands")
  func blocks() throws {
    let found = try scalars("a: |\n  ộ\n  b\nc: >-\n  d\n\n# e\nf:\ng: \n")
    #expect(
      found.map(\.style) == [.plain, .literal, .plain, .folded, .plain, .plain, .plain, .plain])
    #expect(found.map(\.line) == [1, 1, 4, 4, 8, 8, 9, 9])
    #expect(found[1].bytes == "|\n  ộ\n  b" && found[3].bytes == ">-\n  d")
    #expect(found[4].bytes == "f" && found[5].bytes == "" && found[7].bytes == "")
  }

  @Test(
    "A list or a map ends behind its bracket, or behind its last value",
    arguments: [
      ("{a: 1, b: [2, ộ]} # c", "{a: 1, b: [2, ộ]}"), ("\n  a: 1\n  b: ộ  # c\n\n", "a: 1\n  b: ộ"),
      ("\n  - a\n  - {b: 1}\n\n# c\n", "- a\n  - {b: 1}"), ("[ ]", "[ ]"),
    ])
  func ends(_ value: String, _ bytes: String) throws {
    let source = SourceText(Array("x: \(value)\ny: 2\n".utf8))
    var stream = EventStream(YAMLParser(source, bytes: source.bytes))
    var found: [String] = []
    var starts: [Span] = []
    loop: while true {
      switch try stream.next() {
      case .listStart(let span), .mapStart(let span): starts.append(span)
      case .listEnd(let end), .mapEnd(let end):
        let span = starts.removeLast().reaching(to: end)
        found.append(source.text(in: span.offset..<span.end))
      case .streamEnd: break loop
      default: continue
      }
    }
    #expect(found.contains(bytes), "\(found)")
  }
}
