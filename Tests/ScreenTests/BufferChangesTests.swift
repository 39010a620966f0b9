import Screen
import Testing

@Suite struct BufferChangesTests {
  private func buffer(_ text: String, x: Int = 0, style: Style = .plain) -> Buffer {
    var buffer = Buffer(Size(columns: 8, rows: 1))
    buffer.write(text, x: x, y: 0, style: style, in: buffer.bounds)
    return buffer
  }

  @Test(arguments: [
    ("abc", "abc", nil), ("abc", "abd", 2..<3), ("abc", "xbz", 0..<3), ("ab", "a", 1..<2),
    ("", "ab", 0..<2), ("a会c", "a会c", nil), ("a会c", "a会d", 3..<4), ("a会c", "a議c", 1..<3),
    ("a会c", "abcc", 1..<3), ("abcc", "a会c", 1..<3), ("e\u{301}x", "e\u{301}x", nil),
    ("e\u{301}x", "e\u{302}x", 0..<1), ("e\u{301}", "e", 0..<1),
  ])
  func changedColumns(_ before: String, _ after: String, _ changed: Range<Int>?) {
    #expect(buffer(after).changedColumns(inRow: 0, since: buffer(before)) == changed)
    #expect((buffer(after) == buffer(before)) == (changed == nil))
  }

  @Test func aStyleIsAChange() {
    let bold = buffer("b", x: 1, style: .bold)
    #expect(bold.changedColumns(inRow: 0, since: buffer("b", x: 1)) == 1..<2)
    #expect(bold != buffer("b", x: 1))
    // Half a wide character is handed on with the other half.
    var half = buffer("会", x: 3)
    half.highlight(Rect(x: 4, y: 0, width: 1, height: 1), .bold)
    #expect(half.changedColumns(inRow: 0, since: buffer("会", x: 3)) == 3..<5)
  }

  @Test func withoutABufferBeforeEverythingButBlanksHasChanged() {
    #expect(buffer("会a", x: 2).changedColumns(inRow: 0, since: nil) == 2..<5)
    #expect(buffer("").changedColumns(inRow: 0, since: nil) == nil)
    #expect(buffer("  ").changedColumns(inRow: 0, since: nil) == nil)
  }

  /// Characters of several scalars are kept aside, in the order in which they were written.
  @Test func theOrderOfWritingLeavesNoTrace() {
    var first = buffer("e\u{301}", x: 0)
    first.write("o\u{302}", x: 3, y: 0, in: first.bounds)
    var second = buffer("u\u{303}", x: 3)
    second.write("o\u{302}", x: 3, y: 0, in: second.bounds)
    second.write("e\u{301}", x: 0, y: 0, in: second.bounds)
    #expect(first == second)
    #expect(first.text == second.text)
    #expect(first[0, 0].grapheme == .cluster("e\u{301}"))
    #expect(first[3, 0] == second[3, 0])
  }

  @Test func replacedCharactersMayHaveSeveralScalars() {
    var buffer = buffer("a会e\u{301}")
    buffer.replaceCharacters { $0 == "a" ? "i\u{308}" : $0 == "e\u{301}" ? "E" : nil }
    #expect(buffer.line(0) == "i\u{308}会E")
    #expect(buffer[3, 0].grapheme == .scalar("E"))
  }
}
