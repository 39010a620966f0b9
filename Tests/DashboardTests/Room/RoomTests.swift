import Interface
import Meeting
import PlanModel
import Screen
import TestSupport
import Testing
import Text
import Wording

@testable import Card
@testable import Dashboard

@Suite("The legibility card")
struct RoomTests {
  static let all = ["80x24", "120x40", "60x20", "40x12", "40x10"]

  static func room(
    _ size: String, _ language: Language = .en, background: Background = .dark,
    depth: Palette.Depth = .colors256, glyphs: Glyphs = .unicode, keys: String = ""
  ) throws -> Card {
    let look = Look(
      try Story.size(size), language: language, background: background, glyphs: glyphs,
      depth: depth)
    var room = Card(look: look, depth: depth, meaning: MeetingCommand.keys.label)
    for name in keys.split(separator: " ") {
      room.update(Event(.key(try #require(Key(name: String(name))))))
    }
    return room
  }

  static func expect(_ room: Card, _ golden: String) throws {
    let buffer = room.picture
    #expect(room.picture == buffer)
    for y in 0..<buffer.size.rows {
      #expect(
        buffer[buffer.size.columns - 1, y].character == (y == 1 ? buffer[0, y].character : " "))
      let line = buffer.line(y)
      #expect(!line.contains("\u{FFFD}") && !line.contains("\u{A0}"))
    }
    try expectGolden(
      buffer.text + "\n" + StyleGrid(buffer).text + "\n", "room/\(golden).txt")
  }

  @Test("At every size", arguments: all, Language.allCases)
  func sizes(_ size: String, _ language: Language) throws {
    let room = try Self.room(size, language, keys: "PageUp PageDown F5 Escape . x")
    try Self.expect(room, "\(size)-\(language)")
  }

  @Test("Before a key is pressed", arguments: Language.allCases)
  func fresh(_ language: Language) throws {
    try Self.expect(try Self.room("80x24", language), "fresh-80x24-\(language)")
  }

  @Test("Fewer colours, another background")
  func colours() throws {
    try Self.expect(try Self.room("80x24", background: .light), "light-80x24-en")
    try Self.expect(try Self.room("80x24", depth: .colors8), "colors8-80x24-en")
    try Self.expect(try Self.room("80x24", .vi, depth: .mono), "mono-80x24-vi")
    try Self.expect(try Self.room("80x24", glyphs: .ascii, keys: "PageDown"), "ascii-80x24-en")
  }

  @Test(arguments: [(24, "3.9", "7.8"), (30, "3.1", "6.2"), (36, "2.6", "5.2"), (50, "1.8", "3.7")])
  func distances(_ rows: Int, _ factor: String, _ metres: String) throws {
    let text = try Self.room("120x\(rows)").picture.text
    #expect(text.contains("\(rows) rows: can be read from up to \(factor) times"))
    #expect(text.contains("from up to \(metres) m"))
    #expect(text.contains("are too many for a room") == (rows > 30))
  }

  @Test func everyVietnameseLetterIsThere() throws {
    for size in ["80x24", "60x20"] {
      let text = try Self.room(size).picture.text
      let letters = VietnameseLetters.lower.flatMap { $0 }
      #expect(Set(letters).count == 73)
      for letter in letters where letter.count == 1 {
        #expect(text.contains(letter) && text.contains(letter.uppercased()), "\(letter) \(size)")
      }
    }
  }

  @Test func eachKeySaysWhatItWouldDo() throws {
    for row in MeetingCommand.keys.rows {
      for key in row.keys where ![.character("L"), .function(2)].contains(key) {
        var room = try Self.room("80x24")
        room.update(Event(.key(key)))
        let label = row.label(room.words).full
        #expect(room.picture.text.contains(": \(label)"), "\(key)")
      }
    }
    #expect(try Self.room("80x24", keys: "F12").picture.text.contains("F12: does nothing"))
  }

  @Test func onlyMeantEndingsEndIt() throws {
    var room = try Self.room("80x24")
    #expect(room.update(Event(.key(.control("c")))) == [])
    #expect(room.update(Event(.key(.escape))) == [])
    #expect(room.update(Event(.key(.control("c")))) == [])
    #expect(room.update(Event(.key(.control("c")))) == [.quit])
    #expect(room.update(Event(.key(.character("q")))) == [.quit])
  }

  @Test func everySizeCanBeDrawn() throws {
    var numbers = SystemRandomNumberGenerator()
    let keys = MeetingCommand.keys.rows.flatMap(\.keys)
    var room = try Self.room("80x24")
    for _ in 0..<1000 {
      let size = Size(
        columns: .random(in: 1...200, using: &numbers), rows: .random(in: 1...70, using: &numbers))
      room.update(Event(.resize(size)))
      if let key = keys.randomElement(using: &numbers) { room.update(Event(.key(key))) }
      #expect(room.picture.size == size)
    }
  }
}
