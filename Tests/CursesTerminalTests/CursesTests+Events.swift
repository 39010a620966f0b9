import Glibc
import Screen
import Testing

@testable import CursesTerminal

extension CursesTests {
  @Suite struct Events {
    @Test func theTerminalIsGivenBackAsItWas() throws {
      let tty = try Teletype()
      let before = tty.modes
      do {
        var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm-256color")
        #expect(tty.modes != before)
        terminal.show(Buffer(terminal.size), on: .dark)
        #expect(tty.output(upTo: "\u{1B}[?1006h").hasPrefix("\u{1B}[?1049h"))
      }
      #expect(tty.modes == before)
      let farewell = tty.output(upTo: "\u{1B}[?1049l\u{1B}[23;0;0t")
      for piece in ["\u{1B}[?1000l", "\u{1B}[?25h", "\u{1B}[m"] {
        #expect(farewell.contains(piece))
      }
    }

    @Test func keysArriveAsTheyAreTyped() throws {
      let tty = try Teletype()
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm")
      for (typed, keys) in [
        ("\u{03}", [.control("c")]), ("\u{1A}", [.control("z")]), ("\u{1C}", [.control("\\")]),
        ("\u{13}", [.control("s")]), ("\r", [.enter]), ("ệ", [.character("ệ")]),
        ("\u{1B}[11~\u{1B}[1~q", [.function(1), .home, .character("q")]), ("\u{1B}", [.escape]),
      ] as [(String, [Key])] {
        tty.type(typed)
        var read: [Event.Kind] = []
        while read.count < keys.count { read += kinds(&terminal) }
        #expect(read == keys.map { .key($0) })
      }
    }

    @Test func timeGoesForward() throws {
      let tty = try Teletype()
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm")
      tty.type("a")
      let first = try #require(terminal.events().first)
      tty.type("b")
      let second = try #require(terminal.events().first)
      #expect(first.time > .zero)
      #expect(second.time > first.time)
    }

    @Test func aLetterMayArriveInTwoParts() throws {
      let tty = try Teletype()
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm")
      tty.type([0xE1, 0xBB])
      tty.type([0x87])
      #expect(kinds(&terminal) == [.key(.character("ệ"))])
    }

    @Test func theSizeFollowsTheWindow() throws {
      let tty = try Teletype()
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm")
      #expect(terminal.size == Size(columns: 80, rows: 24))
      for (columns, rows) in [(120, 40), (2, 1), (300, 90), (80, 24)] {
        let size = Size(columns: columns, rows: rows)
        tty.resize(columns: size.columns, rows: size.rows)
        raise(SIGWINCH)
        #expect(kinds(&terminal) == [.resize(size)])
        #expect(terminal.size == size)
        var buffer = Buffer(size)
        let last = Rect(x: 0, y: size.rows - 1, width: size.columns, height: 1)
        buffer.fill(last, with: "x")
        terminal.show(buffer, on: .light)
        #expect(StoredCell.text(size.rows - 1, columns: size.columns).allSatisfy { $0 == "x" })
      }
    }

    /// ncurses counts in 16 bits, and a terminal can claim anything.
    @Test func aTerminalLargerThanAnyIsUsedInPart() throws {
      let tty = try Teletype(columns: 40_000, rows: 24)
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm")
      #expect(terminal.size == Size(columns: Device.longest, rows: 24))
      tty.resize(columns: 80, rows: 65_535)
      raise(SIGWINCH)
      #expect(kinds(&terminal) == [.resize(Size(columns: 80, rows: Device.longest))])
      terminal.show(Buffer(terminal.size), on: .dark)
    }

    @Test func nothingIsPaintedInOneColumn() throws {
      let tty = try Teletype(columns: 1, rows: 1)
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "tmux")
      var buffer = Buffer(terminal.size)
      buffer.write("x", x: 0, y: 0, in: buffer.bounds)
      terminal.show(buffer, on: .dark)
      terminal.ring()
      #expect(!tty.output(upTo: "\u{07}").contains("x"))
    }

    @Test func aWindowThatGrowsBackShowsItsRowsAgain() throws {
      let tty = try Teletype(columns: 20, rows: 4)
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm")
      var buffer = Buffer(terminal.size)
      buffer.write("below", x: 0, y: 3, in: buffer.bounds)
      terminal.show(buffer, on: .dark)
      for rows in [2, 4] {
        tty.resize(columns: 20, rows: rows)
        raise(SIGWINCH)
        #expect(kinds(&terminal) == [.resize(Size(columns: 20, rows: rows))])
      }
      terminal.show(buffer, on: .dark)
      #expect(StoredCell.text(3, columns: 20).hasPrefix("below"))
    }

    @Test func aWindowThatWasSmallerForAMomentIsPaintedAnew() throws {
      let tty = try Teletype(columns: 20, rows: 4)
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm")
      var buffer = Buffer(terminal.size)
      buffer.write("below", x: 0, y: 3, in: buffer.bounds)
      terminal.show(buffer, on: .dark)
      _ = tty.output(upTo: "below")
      tty.resize(columns: 20, rows: 2)
      tty.resize(columns: 20, rows: 4)
      raise(SIGWINCH)
      #expect(kinds(&terminal) == [.resize(Size(columns: 20, rows: 4))])
      terminal.show(buffer, on: .dark)
      #expect(tty.output(upTo: "below").contains("\u{1B}["))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func signalsAskToEnd(_ signal: Int32) throws {
      let tty = try Teletype()
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm")
      raise(signal)
      #expect(kinds(&terminal) == [.terminate(signal: signal)])
    }

    @Test func aVanishedTerminalIsToldAndDoesNoHarm() throws {
      var tty = try Teletype()
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm")
      tty.vanish()
      #expect(kinds(&terminal) == [.hangUp])
      terminal.show(Buffer(terminal.size), on: .dark)
      terminal.ring()
      #expect(kinds(&terminal) == [.hangUp])
    }

    @Test func theTerminalIsLentAsItWas() throws {
      let tty = try Teletype()
      let before = tty.modes
      var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm")
      let held = tty.modes
      #expect(terminal.lend { tty.modes } == before)
      #expect(tty.modes == held)
      #expect(kinds(&terminal) == [.resumed])
    }

    /// Cells do not reach the edges of a window.
    @Test func theStripAroundTheCellsHasThePagesColor() throws {
      let tty = try Teletype()
      let before = "\u{1B}]111\u{1B}\\"
      func page(_ color: String) -> String { "\u{1B}]11;rgb:\(color)\u{1B}\\" }
      let end = "\u{1B}[?1049l\u{1B}[23;0;0t"
      do {
        var terminal = try CursesTerminal(.init(), on: tty.device, term: "xterm-256color")
        #expect(!tty.output(upTo: "\u{1B}[?1006h").contains("]11"))
        var buffer = Buffer(terminal.size)
        buffer.write("words", x: 0, y: 0, in: buffer.bounds)
        terminal.show(buffer, on: .dark)
        #expect(tty.output(upTo: "words").hasPrefix(page("00/00/00")))
        terminal.show(buffer, on: .light)
        #expect(tty.output(upTo: "words").contains(page("ff/ff/ff")))
        terminal.lend {
          #expect(tty.output(upTo: end).contains(before))
        }
        #expect(tty.output(upTo: page("ff/ff/ff")).hasPrefix("\u{1B}[?1049h"))
        terminal.show(buffer, on: .light)
        #expect(!tty.output(upTo: "words").contains("]11"))
      }
      #expect(tty.output(upTo: end).contains(before))
    }

    @Test(arguments: [
      ("linux", true, false), ("putty", true, false), ("rxvt", true, false),
      ("eterm-color", true, false), ("vt100", true, false), ("xterm-256color", false, false),
      ("xterm-256color", true, true),
    ]) func theStripIsLeftAlone(_ term: String, _ usesColor: Bool, _ isKonsole: Bool) throws {
      let tty = try Teletype()
      do {
        var terminal = try CursesTerminal(
          .init(usesColor: usesColor), on: tty.device, term: term, isKonsole: isKonsole)
        terminal.show(Buffer(terminal.size), on: .dark)
      }
      #expect(!tty.rest.contains("]11"))
    }

    @Test(
      arguments: [
        (nil, .termUnset), ("", .termUnset), ("nonesuch", .termUnknown("nonesuch")),
        ("dumb", .termIncapable("dumb")),
      ] as [(String?, TerminalError)])
    func refusals(_ term: String?, _ error: TerminalError) throws {
      let tty = try Teletype()
      let before = tty.modes
      #expect(throws: error) {
        _ = try CursesTerminal(.init(), on: tty.device, term: term)
      }
      #expect(tty.modes == before)
    }

    @Test func aFileIsNoTerminal() throws {
      let file = open("/dev/null", O_RDWR)
      defer { close(file) }
      #expect(throws: TerminalError.notATerminal) {
        _ = try CursesTerminal(.init(), on: Device(input: file, output: file), term: "xterm")
      }
    }
  }
}
