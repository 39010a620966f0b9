import Screen
import Testing

@Suite struct BufferTests {
  private func buffer(_ columns: Int, _ rows: Int = 1) -> Buffer {
    Buffer(Size(columns: columns, rows: rows))
  }

  @Test func textIsTheScreenWithoutBlanksAtTheEnds() {
    var buffer = buffer(11, 3)
    #expect(buffer.write("Đại hội", x: 2, y: 0, in: buffer.bounds) == 9)
    buffer.write("x ", x: 0, y: 2, in: buffer.bounds)
    #expect(buffer.text == "  Đại hội\n\nx")
    #expect(buffer.line(0) == "  Đại hội")
    #expect(Array(buffer.row(1)) == Array(repeating: .blank, count: 11))
  }

  @Test(arguments: [
    (-3, 0, "de|···"), (3, 0, "···ab|"), (0, -1, "|·····"), (0, 2, "|·····"), (9, 0, "|·····"),
    (-9, 0, "|·····"),
  ])
  func clipsAtEachEdge(_ x: Int, y: Int, _ shown: String) {
    var buffer = buffer(5, 2)
    buffer.write("abcde", x: x, y: y, in: buffer.bounds)
    let row = String(buffer.row(0).map { $0.character == " " ? "·" : $0.character })
    #expect(row == String((shown.filter { $0 != "|" } + "·····").prefix(5)))
    #expect(buffer.line(1).isEmpty)
  }

  @Test func clipsToItsArea() {
    var buffer = buffer(8, 3)
    let area = Rect(x: 2, y: 1, width: 3, height: 1)
    for y in 0..<3 { buffer.write("abcdefgh", x: 0, y: y, in: area) }
    #expect(buffer.text == "\n  cde\n")
    buffer.fill(Rect(x: -2, y: -2, width: 3, height: 3), with: "#")
    #expect(buffer.text == "#\n  cde\n")
    buffer.fill(Rect(x: 7, y: 2, width: 30, height: 30), with: "#")
    #expect(buffer.text == "#\n  cde\n       #")
  }

  @Test func outsideIsBlank() {
    var buffer = buffer(2)
    buffer.fill(buffer.bounds, with: "#")
    #expect(buffer[0, 0].character == "#")
    for (x, y) in [(-1, 0), (2, 0), (0, -1), (0, 1)] { #expect(buffer[x, y] == .blank) }
  }

  @Test func wideCharactersAreWholeOrNotThere() {
    var buffer = buffer(5)
    #expect(buffer.write("大会議", x: 0, y: 0, in: buffer.bounds) == 4)
    #expect(buffer.line(0) == "大会")
    #expect(buffer.row(0).map(\.width) == [2, 0, 2, 0, 1])
    var clipped = self.buffer(4)
    clipped.write("大会", x: -1, y: 0, in: clipped.bounds)
    #expect(clipped.line(0) == " 会")
    #expect(clipped.row(0).map(\.width) == [1, 2, 0, 1])
  }

  @Test(arguments: [
    (0, "x", "x 会", [1, 1, 2, 0]), (1, "x", " x会", [1, 1, 2, 0]), (2, "x", "大x", [2, 0, 1, 1]),
    (1, "議", " 議", [1, 2, 0, 1]), (0, "議", "議会", [2, 0, 2, 0]),
  ])
  func halvesOfWideCharactersAreCleared(_ x: Int, text: String, line: String, widths: [UInt8]) {
    var buffer = buffer(4)
    buffer.write("大会", x: 0, y: 0, style: .bold, in: buffer.bounds)
    buffer.write(text, x: x, y: 0, in: buffer.bounds)
    #expect(buffer.line(0) == line)
    #expect(buffer.row(0).map(\.width) == widths)
  }

  @Test func controlCharactersNeverReachACell() {
    var buffer = buffer(8)
    let end = buffer.write("a\u{1B}b\r\nc\u{202E}\u{9B}d", x: 0, y: 0, in: buffer.bounds)
    #expect(end == 8)
    #expect(buffer.line(0) == "a�b�c��d")
    buffer.fill(buffer.bounds, with: "\u{7}")
    #expect(buffer.line(0) == "��������")
  }

  @Test func marksStayWithTheirLetterAndNeverStandAlone() {
    var buffer = buffer(6)
    #expect(buffer.write("\u{301}e\u{302}\u{323}\u{200B}b", x: 0, y: 0, in: buffer.bounds) == 2)
    #expect(buffer.line(0) == "ệb")
  }

  @Test func graphemesOfSeveralLettersTakeSeveralCells() {
    var buffer = buffer(6)
    #expect(buffer.write("นำ🇻🇳a", x: 0, y: 0, in: buffer.bounds) == 5)
    #expect(buffer.line(0) == "นำ🇻🇳a")
    #expect(buffer.row(0).map(\.width) == [1, 1, 1, 1, 1, 1])
    #expect(buffer[1, 0].character == "ำ")
    #expect(buffer.write("นำ", x: 5, y: 0, in: buffer.bounds) == 5)
  }

  @Test func highlightKeepsCharactersAndInks() {
    var buffer = buffer(4)
    buffer.write("ab", x: 0, y: 0, style: Style(.sky, .bold), in: buffer.bounds)
    buffer.highlight(Rect(x: 1, y: 0, width: 9, height: 9), .reverse)
    #expect(buffer.line(0) == "ab")
    #expect(buffer[0, 0].style == Style(.sky, .bold))
    #expect(buffer[1, 0].style == Style(.sky, [.bold, .reverse]))
    #expect(buffer[3, 0].style == .reverse)
  }

  @Test func anEmptyScreenHoldsNothing() {
    var buffer = buffer(0, 0)
    #expect(buffer.write("a", x: 0, y: 0, in: buffer.bounds) == 0)
    buffer.fill(Rect(x: 0, y: 0, width: 5, height: 5), with: "#")
    #expect(buffer.text.isEmpty)
  }

  /// A cell of width 0 stands to the right of one of width 2, and nowhere else, whatever is
  /// written over what.
  @Test func everyHalfHasItsOtherHalf() {
    let texts = ["a", "会", "ab会c", "会議", "🇻🇳会", "นำ", "\u{301}", "会\u{1B}"]
    var buffer = buffer(9)
    for step in 0..<2_000 {
      let area = Rect(x: step % 4, y: 0, width: step % 11, height: 1)
      buffer.write(texts[step * 7 % 8], x: step * 5 % 13 - 2, y: 0, in: area)
      if step % 17 == 0 { buffer.fill(area, with: ".") }
      let widths = buffer.row(0).map(\.width)
      for (x, width) in widths.enumerated() {
        #expect((width == 0) == (x > 0 && widths[x - 1] == 2), "step \(step): \(widths)")
      }
      #expect(widths.last != 2)
    }
  }
}
