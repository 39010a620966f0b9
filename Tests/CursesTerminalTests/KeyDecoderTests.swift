import Screen
import Testing

@testable import CursesTerminal

@Suite struct KeyDecoderTests {
  static let keys: [(String, Key)] = [
    // Letters, Ctrl and what has a byte of its own.
    ("q", .character("q")), (" ", .character(" ")), ("Đ", .character("Đ")),
    ("ệ", .character("ệ")), ("会", .character("会")), ("😀", .character("😀")),
    ("\u{03}", .control("c")), ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")),
    ("\u{0C}", .control("l")), ("\u{0E}", .control("n")),
    ("\r", .enter), ("\n", .enter), ("\t", .tab),
    ("\u{08}", .backspace), ("\u{7F}", .backspace),
    // xterm, in both cursor modes.
    ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
    ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left),
    ("\u{1B}[H", .home), ("\u{1B}[F", .end), ("\u{1B}OH", .home), ("\u{1B}OF", .end),
    ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
    ("\u{1B}OP", .function(1)), ("\u{1B}OQ", .function(2)), ("\u{1B}OR", .function(3)),
    ("\u{1B}OS", .function(4)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
    ("\u{1B}[18~", .function(7)), ("\u{1B}[19~", .function(8)), ("\u{1B}[20~", .function(9)),
    ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)),
    // A modified key that moves is the plain one.
    ("\u{1B}[1;5C", .right), ("\u{1B}[1;2A", .up), ("\u{1B}[6;5~", .pageDown),
    ("\u{1B}[1;2H", .home), ("\u{1B}\u{1B}[C", .right), ("\u{1B}\u{1B}OA", .up),
    // PuTTY, rxvt, tmux, screen.
    ("\u{1B}[1~", .home), ("\u{1B}[4~", .end), ("\u{1B}[7~", .home), ("\u{1B}[8~", .end),
    ("\u{1B}[11~", .function(1)), ("\u{1B}[12~", .function(2)), ("\u{1B}[13~", .function(3)),
    ("\u{1B}[14~", .function(4)), ("\u{1B}OT", .function(5)), ("\u{1B}O[", .function(12)),
    ("\u{1B}[a", .up), ("\u{1B}Od", .left),
    // The Linux console.
    ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)),
    // The keypad.
    ("\u{1B}Op", .character("0")), ("\u{1B}Ow", .character("7")), ("\u{1B}Oy", .character("9")),
    ("\u{1B}Ok", .character("+")), ("\u{1B}Oj", .character("*")), ("\u{1B}On", .character(".")),
    ("\u{1B}OM", .enter),
  ]

  @Test(arguments: keys) func key(_ bytes: String, is key: Key) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(bytes.utf8)) == [.key(key)])
    #expect(decoder.patience == nil)
  }

  @Test(arguments: keys) func keyInTwoParts(_ bytes: String, is key: Key) {
    let bytes = Array(bytes.utf8)
    for split in 1..<max(2, bytes.count) {
      var decoder = KeyDecoder()
      let parts = [Array(bytes[..<split]), Array(bytes[split...])]
      #expect(parts.flatMap { decoder.decode($0) } == [.key(key)])
    }
  }

  @Test(arguments: [
    "\u{1B}[1;5P", "\u{1B}[15;2~", "\u{1B}[25~", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[I",
    "\u{1B}[?1;2c", "\u{1B}[>0;10;1c", "\u{1B}[24;80R", "\u{1B}[1;1R", "\u{1B}[?1049;1$y",
    "\u{1B}[97;5u", "\u{1B}[E", "\u{1B}OE", "\u{1B}[99999999999999999999~", "\u{1B}[;;;~",
    "\u{1B}]11;rgb:0000/0000/0000\u{07}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
    "\u{1B}P>|XTerm(379)\u{1B}\\", "\u{1B}x", "\u{1B}ệ", "\u{1B}1", "\u{1B}]", "\u{1B}P",
    "\u{1B}[<35;10;10M", "\u{1B}[<0;10;10m", "\u{1B}[<2;3;4M", "\u{1B}[MCaa", "\u{1B}[<0;0;0M",
    "\u{00}", "\u{80}", "\u{9B}",
  ]) func nothingLeaks(_ bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(bytes.utf8)) == [])
    #expect(decoder.finish() == [])
    #expect(decoder.decode(Array("q".utf8)) == [.key(.character("q"))])
  }

  @Test func escapeIsAKeyWhenNothingFollows() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.patience == .milliseconds(25))
    #expect(decoder.finish() == [.key(.escape)])
    #expect(decoder.decode([0x1B, 0x1B]) == [])
    #expect(decoder.finish() == [.key(.escape), .key(.escape)])
    #expect(decoder.patience == nil)
  }

  @Test func aSlowLineMayTakeItsTimeWithinASequence() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B, 0x5B]) == [])
    #expect(decoder.patience == .milliseconds(250))
    #expect(decoder.decode([0x43]) == [.key(.right)])
  }

  @Test func lettersAndMarksThatArriveTogetherAreOneCharacter() {
    var decoder = KeyDecoder()
    let decomposed = "e\u{302}\u{323}Q"
    #expect(
      decoder.decode(Array(decomposed.utf8)) == [.key(.character("ệ")), .key(.character("Q"))])
  }

  @Test func invalidBytesAreDropped() {
    var decoder = KeyDecoder()
    #expect(
      decoder.decode([0xE9, 0x71, 0xFF, 0x80, 0xC0, 0x72]) == [
        .key(.character("q")), .key(.character("r")),
      ])
    #expect(decoder.decode([0xED, 0xA0, 0x80, 0x73]) == [.key(.character("s"))])
  }

  @Test func manyKeysAtOnce() {
    var decoder = KeyDecoder()
    let bytes = Array(String(repeating: "\u{1B}[C", count: 200).utf8)
    #expect(decoder.decode(bytes) == Array(repeating: .key(.right), count: 200))
  }

  @Test func pointer() {
    var decoder = KeyDecoder()
    #expect(
      decoder.decode(Array("\u{1B}[<0;300;40M\u{1B}[<0;300;40m\u{1B}[<64;1;1M\u{1B}[<69;1;1M".utf8))
        == [
          .pointer(.init(.press, x: 299, y: 39)), .pointer(.init(.wheelUp, x: 0, y: 0)),
          .pointer(.init(.wheelDown, x: 0, y: 0)),
        ])
    #expect(
      decoder.decode([0x1B, 0x5B, 0x4D, 0x20, 0x21 + 200, 0x21 + 5, 0x71]) == [
        .pointer(.init(.press, x: 200, y: 5)), .key(.character("q")),
      ])
  }

  @Test func terminfoAddsOnlyWhatIsUnusual() {
    let sun: [String: String] = [
      "kf1": "\u{1B}[224z", "kcuu1": "\u{1B}[A", "kcub1": "\u{08}", "khome": "\u{1B}[214z",
    ]
    let exceptions = KeyDecoder.Exception.all { sun[$0].map { Array($0.utf8) } }
    #expect(exceptions.map(\.key) == [.home, .function(1)])
    var decoder = KeyDecoder(exceptions: exceptions)
    #expect(
      decoder.decode(Array("\u{1B}[224z\u{1B}[214z\u{1B}[A".utf8)) == [
        .key(.function(1)), .key(.home), .key(.up),
      ])
  }
}
