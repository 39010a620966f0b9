import Screen
import Testing

@Suite struct KeyNameTests {
  static let keys: [Key] =
    [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab, .backTab,
      .backspace, .insert, .delete, .character(" "),
    ] + (1...12).map(Key.function) + "abcdefghijklmnopqrstuvwxyz".map(Key.control)
    + "aZ09?/.ĐệF-".map(Key.character)

  @Test(arguments: keys)
  func nameIsReadAgain(_ key: Key) {
    #expect(key.name != "?" || key == .character("?"))
    #expect(Key(name: key.name) == key)
  }

  @Test func namesAreDifferent() {
    #expect(Set(Self.keys.map(\.name)).count == Self.keys.count)
  }

  @Test(
    arguments: [
      ("PageDown", .pageDown), ("F5", .function(5)), ("F12", .function(12)), ("C-c", .control("c")),
      ("C-C", .control("c")), ("ệ", .character("ệ")), ("F", .character("F")),
      ("Space", .character(" ")),
      ("S-Tab", .backTab), ("e\u{302}\u{323}", .character("ệ")),
    ] as [(String, Key)])
  func reads(_ name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test(arguments: [
    "", "Pause", "F0", "F13", "C-", "C-1", "C-é", "C-cc", "up", "M-x",
  ])
  func refuses(_ name: String) {
    #expect(Key(name: name) == nil)
  }
}
