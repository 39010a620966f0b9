import CNcurses
import Glibc
import Screen
import System
import TestSupport
import Testing

@testable import CursesTerminal

/// Everything that uses ncurses, which is full of globals: one after the other.
@Suite(.serialized, .takingTurns) struct CursesTests {}

/// A cell as ncurses has it.
struct StoredCell: Equatable {
  var text: String
  var attributes: attr_t = 0
  var pair: Int32 = 0
  /// The numbers of its ink and its ground.
  var colors: [Int32] {
    var (ink, ground) = (Int32(), Int32())
    extended_pair_content(pair, &ink, &ground)
    return [ink, ground]
  }

  /// The cells of a row as the terminal shows them, a wide one once.
  static func row(_ y: Int, columns: Int) -> [StoredCell] {
    // It writes an empty cell behind the last.
    var cells = [cchar_t](repeating: cchar_t(), count: columns + 1)
    mvwin_wchnstr(curses_shown_screen(), Int32(y), 0, &cells, Int32(columns))
    return cells.dropLast().map { cell in
      var cell = cell
      var text = [wchar_t](repeating: 0, count: 6)
      var attributes: attr_t = 0
      var short: Int16 = 0
      var pair: Int32 = 0
      getcchar(&cell, &text, &attributes, &short, &pair)
      let scalars = text.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32($0)) }
      return StoredCell(
        text: String(String.UnicodeScalarView(scalars)),
        attributes: attributes & (curses_bold | curses_underline | curses_reverse), pair: pair)
    }
  }

  static func text(_ y: Int, columns: Int) -> String {
    row(y, columns: columns).map(\.text).joined()
  }
}

extension CursesTests {
  @Suite struct Cells {
    @Test func wideAndAccentedCellsReadBack() throws {
      let tty = try Teletype(columns: 12, rows: 2)
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm-256color")
      var buffer = Buffer(terminal.size)
      buffer.write("Đại hội 会議", x: 0, y: 0, in: buffer.bounds)
      buffer.write("e\u{302}\u{323}x", x: 0, y: 1, style: Style(.orange, .bold), in: buffer.bounds)
      terminal.show(buffer, on: .dark)
      #expect(StoredCell.text(0, columns: 12) == "Đại hội 会議")
      let marked = StoredCell.row(1, columns: 12)[0]
      #expect(marked.text.unicodeScalars.count == 3)
      #expect(marked.attributes == curses_bold)
      #expect(marked.colors == [214, 16])
      #expect(StoredCell.row(1, columns: 12)[1].text == "x")
    }

    /// No font draws a block without gaps at the edges of its cell; a background has none.
    @Test func aFullBlockIsItsCellsBackground() throws {
      let tty = try Teletype(columns: 3, rows: 1)
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm-256color")
      var buffer = Buffer(terminal.size)
      buffer.write("█", x: 0, y: 0, style: Style(.sky), in: buffer.bounds)
      buffer.write("█", x: 1, y: 0, style: .reverse, in: buffer.bounds)
      terminal.show(buffer, on: .dark)
      let cells = StoredCell.row(0, columns: 3)
      #expect(cells[0].attributes == curses_reverse && cells[0].colors == [74, 16])
      #expect(cells[1].attributes == 0 && cells[1].colors == [255, 16])
    }

    /// xterm with eight colours has 64 pairs, fewer than there are inks on grounds.
    @Test(arguments: Background.allCases)
    func stylesThatLookAlikeShareAPair(on background: Background) throws {
      let styles = Ink.allCases.flatMap { ink in Ground.allCases.map { Style(ink, on: $0) } }
      let tty = try Teletype(columns: styles.count, rows: 1)
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm")
      var buffer = Buffer(terminal.size)
      for (x, style) in styles.enumerated() {
        buffer.write("x", x: x, y: 0, style: style, in: buffer.bounds)
      }
      terminal.show(buffer, on: background)
      let palette = Palette(background: background, depth: .colors8)
      for (cell, style) in zip(StoredCell.row(0, columns: styles.count), styles) {
        let ink = try #require(palette.number(of: style.ink, on: style.ground))
        let ground = try #require(palette.number(of: style.ground))
        #expect(cell.colors == [Int32(ink), Int32(ground)], "\(style)")
      }
    }

    @Test func theLowerRightCellIsDrawnWithoutScrolling() throws {
      let tty = try Teletype(columns: 3, rows: 2)
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm-256color")
      var buffer = Buffer(terminal.size)
      buffer.write("abc", x: 0, y: 0, in: buffer.bounds)
      buffer.write("xyz", x: 0, y: 1, in: buffer.bounds)
      terminal.show(buffer, on: .dark)
      #expect(StoredCell.text(0, columns: 3) == "abc")
      #expect(StoredCell.text(1, columns: 3) == "xyz")
    }

    @Test func aBufferOfAnotherSizeIsShownAsFarAsItGoes() throws {
      let tty = try Teletype(columns: 4, rows: 2)
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm-256color")
      var large = Buffer(Size(columns: 9, rows: 9))
      large.write("abc会de", x: 0, y: 0, in: large.bounds)
      large.write("second", x: 0, y: 1, in: large.bounds)
      terminal.show(large, on: .dark)
      // Half a wide character cannot be shown.
      #expect(StoredCell.text(0, columns: 4) == "abc\u{FFFD}")
      #expect(StoredCell.text(1, columns: 4) == "seco")
      var small = Buffer(Size(columns: 2, rows: 1))
      small.write("hi", x: 0, y: 0, in: small.bounds)
      terminal.show(small, on: .dark)
      #expect(StoredCell.text(0, columns: 4) == "hi  ")
      #expect(StoredCell.text(1, columns: 4) == "    ")
    }

    /// Only the part of a row that has changed is handed to ncurses.
    @Test func whatIsShownDoesNotDependOnWhatWasShown() throws {
      let texts = [
        "abcdef", "", "会議ab", "ab会議", "a会b議", "e\u{301}x会", "会e\u{301}x", "abXdef", "นำab",
      ]
      let tty = try Teletype(columns: 9, rows: 1)
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm-256color")
      func show(_ text: String, x: Int, _ style: Style) -> [StoredCell] {
        var buffer = Buffer(terminal.size)
        buffer.write(text, x: x, y: 0, style: style, in: buffer.bounds)
        terminal.show(buffer, on: .dark)
        return StoredCell.row(0, columns: 9)
      }
      for (place, text) in texts.enumerated() {
        let style = place % 2 == 0 ? Style.plain : Style(.sky, .bold)
        // After a buffer of another size nothing of the last one counts.
        terminal.show(Buffer(Size(columns: 1, rows: 1)), on: .dark)
        let whole = show(text, x: place % 3, style)
        for other in texts {
          _ = show(other, x: 1, .plain)
          #expect(show(text, x: place % 3, style) == whole, "\(text) after \(other)")
        }
      }
    }

    @Test func everyCellKeepsItsWidth() {
      CharacterSet.useUTF8()
      let encoder = CellEncoder(Palette(background: .dark, depth: .colors256))
      for (character, width) in [
        ("🇻🇳", 2), ("👨‍👩‍👧", 2), ("❤️", 1), ("❤️", 2), ("1️⃣", 1), ("\u{10FFFE}", 1), ("\u{301}", 1),
        ("会", 1), ("会", 2), ("a", 2), ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", 1),
      ] as [(Character, UInt8)] {
        var encoder = encoder
        let cells = encoder.encode([Cell(character, width: width), Cell("|")], columns: 9)
        let columns = cells.dropLast().reduce(0) { sum, cell in
          sum + (Unicode.Scalar(UInt32(cell.chars.0)).map(CharacterSet.columns) ?? 0)
        }
        #expect(columns == Int(width), "\(character)")
        #expect(cells.last?.chars.0 == wchar_t(UInt8(ascii: "|")))
      }
    }

    @Test(arguments: [
      ("xterm-256color", true, Palette.Depth.colors256), ("xterm", true, .colors8),
      ("vt100", true, .mono), ("xterm-256color", false, .mono),
    ]) func colours(_ term: String, _ usesColor: Bool, _ depth: Palette.Depth) throws {
      let tty = try Teletype(columns: 10, rows: 2)
      var terminal = try CursesTerminal(
        .init(usesColor: usesColor, usesMouse: false), on: tty.device, term: term)
      #expect(terminal.depth == depth)
      var buffer = Buffer(terminal.size)
      buffer.write("sky", x: 0, y: 0, style: Style(.sky), in: buffer.bounds)
      for background in Background.allCases where depth != .mono || background == .dark {
        terminal.show(buffer, on: background)
        let written = tty.output(upTo: "sky")
        let palette = Palette(background: background, depth: depth)
        if let ink = palette.number(of: .sky, on: .page), let behind = palette.pageNumber {
          #expect(written.contains(depth == .colors256 ? "38;5;\(ink)m" : "\u{1B}[3\(ink)m"))
          // Cleared in its background, not in the terminal's, which would flash.
          let clearing = try #require(written.firstRange(of: "\u{1B}[2J"))
          #expect(
            written[..<clearing.lowerBound].contains(
              depth == .colors256 ? "48;5;\(behind)m" : "\u{1B}[4\(behind)m"))
        } else {
          #expect(!written.contains(/\[[34][0-9;]*m/))
        }
        // What the terminal's owner made of its colours stays.
        #expect(!written.contains("]104"))
      }
    }

    @Test func attributes() throws {
      let tty = try Teletype(columns: 10, rows: 2)
      var terminal = try CursesTerminal(.init(usesColor: false), on: tty.device, term: "vt100")
      var buffer = Buffer(terminal.size)
      for (x, style) in [Style.bold, Style(.text, .underline), .reverse].enumerated() {
        buffer.write("a", x: x, y: 0, style: style, in: buffer.bounds)
      }
      terminal.show(buffer, on: .dark)
      #expect(
        StoredCell.row(0, columns: 4).map(\.attributes) == [
          curses_bold, curses_underline, curses_reverse, 0,
        ])
    }

    @Test func onlyWhatChangedIsWritten() throws {
      let screen = try CursesScreen(term: "xterm-256color")
      var encoder = CellEncoder(Palette(background: .dark, depth: .mono))
      func show(_ text: String) -> String {
        var buffer = Buffer(screen.size)
        buffer.write(text, x: 2, y: 3, in: buffer.bounds)
        screen.put(encoder.encode(buffer.row(3), columns: screen.size.columns), row: 3, column: 0)
        return String(decoding: screen.update(), as: UTF8.self)
      }
      #expect(show("2024").contains("\u{1B}[2J"))
      #expect(show("2025") == "\u{8}5")
      #expect(show("2025") == "")
      screen.forget()
      #expect(show("2025").contains("\u{1B}[2J"))
    }

    @Test func aLocaleThatIsNotInstalledKeepsItsAccents() {
      CharacterSet.useUTF8(locale: "vi_VN.UTF-8")
      #expect(CharacterSet.isUTF8)
      #expect(CharacterSet.columns(of: "ệ") == 1)
      CharacterSet.useUTF8(locale: "C")
      #expect(CharacterSet.isUTF8)
    }
  }
}
