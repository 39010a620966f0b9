import Meeting
import PlanModel
import Screen
import Testing

@testable import Host

@Suite struct ConsoleLineTests {
  static let full: MeetingPosition = {
    var position = MeetingPosition(
      of: MeetingPlan(
        path: "/srv/kế hoạch = \"100%\"\n.yaml", checksum: "0123abcd", fileTime: 1_704_500_000),
      year: 2024, step: 17, language: .vi, size: Size(columns: 106, rows: 30))
    position.frozenSlide = 12
    position.cover = .slides(chosen: 4)
    position.isBlank = true
    position.clock = MeetingClock(
      elapsed: .milliseconds(725_250), runningSince: .milliseconds(98_765_432))
    position.slideStart = .milliseconds(-1500)
    position.minutes = 45
    return position
  }()

  static let positions: [MeetingPosition] =
    [MeetingPosition.Cover.row, .figure, .help, nil].map { (cover: MeetingPosition.Cover?) in
      var position = full
      position.cover = cover
      return position
    } + [
      full,
      MeetingPosition(
        of: MeetingPlan(checksum: "ffffffff"), year: 2200, step: 0, language: .en,
        size: Size(columns: 0, rows: 0)),
    ]

  static let commands: [MeetingCommand] = [
    .next, .back, .blank, .freeze, .rejoin, .pause, .goTo(slide: 12), .renew, .language,
  ]

  /// What is understood of a line that is written.
  private func echo<Value: Codable>(_ value: Value) -> Value? {
    ConsoleLine.writing(value).flatMap { ConsoleLine.reading($0.dropLast()) }
  }

  @Test(arguments: commands) func aCommandIsUnderstood(_ command: MeetingCommand) {
    #expect(echo(command) == command)
  }

  @Test(arguments: [
    MeetingCommand.spotlight, .bigFigure, .overview, .digit, .goToYear(2024), .close, .none,
    .background, .help, .redraw, .suspend, .quit, .end,
  ])
  func noConsoleAsksForWhatIsOfTheWall(_ command: MeetingCommand) {
    #expect(ConsoleLine.writing(command) == nil)
    let line = Array(#"plenum/2 {"command":"\#(command)"}"#.utf8)
    #expect(ConsoleLine.reading(line, as: MeetingCommand.self) == nil)
  }

  @Test(arguments: positions) func aPositionIsUnderstood(_ position: MeetingPosition) throws {
    #expect(echo(position) == position)
    let line = try #require(ConsoleLine.writing(position))
    #expect(line.last == UInt8(ascii: "\n"))
    #expect(line.count { $0 < 0x20 } == 1)
  }

  @Test func linesCanBeRead() throws {
    let line = try #require(ConsoleLine.writing(Self.full))
    #expect(
      String(decoding: line, as: UTF8.self) == #"""
        plenum/2 {"chosen":4,"clock":{"elapsed":725250,"hasBegun":true,"runningSince":98765432},\#
        "columns":106,"cover":"slides","frozenSlide":12,"isBlank":true,"language":"vi",\#
        "minutes":45,"plan":{"checksum":"0123abcd","fileTime":1704500000,\#
        "path":"/srv/kế hoạch = \"100%\"\n.yaml"},"rows":30,"slideStart":-1500,"step":17,"year":2024}

        """#)
    #expect(
      ConsoleLine.writing(MeetingCommand.goTo(slide: 12))
        == Array(#"plenum/2 {"command":"goTo","slide":12}"#.utf8) + [0x0A])
  }

  static let strange = [
    "", " ", "plenum/2", "plenum/2 ", #"plenum/1 {"command":"next"}"#, "plenum/1 next",
    #"plenum/3 {"command":"next"}"#, #"plenum/2{"command":"next"}"#, #"{"command":"next"}"#,
    "plenum/2 next", #"plenum/2 "next""#, #"plenum/2 {"command":"NEXT"}"#,
    #"plenum/2 {"command":""}"#, #"plenum/2 {"command":null}"#, #"plenum/2 {"command":1}"#,
    #"plenum/2 {"command":["next"]}"#, #"plenum/2 ["command","next"]"#,
    #"plenum/2 {"command":"next"#, #"plenum/2 {"command":"next"}x"#, "plenum/2 {}",
    #"plenum/2 {command:"next"}"#, "plenum/2 {\"command\":\"next\u{0}\"}",
    #"plenum/2 {"command":"goTo"}"#, #"plenum/2 {"slide":1}"#,
    "\u{0}", "GET / HTTP/1.1",
  ]

  @Test(arguments: strange) func whatNobodySaysIsRefused(_ line: String) {
    #expect(ConsoleLine.reading(Array(line.utf8), as: MeetingCommand.self) == nil)
    #expect(ConsoleLine.reading(Array(line.utf8), as: MeetingPosition.self) == nil)
  }

  @Test(arguments: [
    "0", "-1", "+1", "01", "1.5", "100000", "99999999999999999999", #""1""#, "true", "null", "[1]",
    "1e9", "", "0x1", "१", "1%", "NaN",
  ])
  func slidesThatCannotBeAreRefused(_ number: String) {
    let line = #"plenum/2 {"command":"goTo","slide":\#(number)}"#
    #expect(ConsoleLine.reading(Array(line.utf8), as: MeetingCommand.self) == nil)
  }

  @Test func whatLaterVersionsSayBesidesIsPassedOver() throws {
    let line = Array(#"plenum/2 {"colour":"blue","command":"goTo","slide":3}"#.utf8)
    #expect(ConsoleLine.reading(line) == MeetingCommand.goTo(slide: 3))
    let position: MeetingPosition? = try reading { fields in
      fields.replacing(#""cover":"slides""#, with: #""cover":"map""#)
    }
    #expect(position?.year == 2024 && position?.cover == nil)
  }

  static let bounds: [(field: String, values: [String])] = [
    (#""path""#, [#""relative.yaml""#, #""/a\u0000b""#, #""""#, "3"]),
    (#""checksum""#, [#""0123abc""#, #""0123ABCD""#, #""0123abcg""#, "12345678", "null"]),
    (#""year""#, ["1899", "2201", #""x""#, "2024.5", "null"]),
    (#""step""#, ["-1", "1000000", "null"]), (#""isBlank""#, ["2", "1", #""true""#, "null"]),
    (#""language""#, [#""fr""#, #""EN""#, "1", "null"]),
    (#""columns""#, ["-5", "1000000", "null"]), (#""rows""#, ["-1", "1000000", "null"]),
    (#""runningSince""#, [#""soon""#, "1000000000001"]), (#""hasBegun""#, ["1", "null"]),
    (#""minutes""#, ["0", "1000000"]), (#""frozenSlide""#, ["-1", "0", "1000000"]),
    (#""chosen""#, ["-1", "1000000"]), (#""cover""#, ["4"]),
    (#""elapsed""#, ["9999999999999999", "-1000000000001", "null"]),
    (#""slideStart""#, ["9999999999999999", "null"]), (#""fileTime""#, ["1e99", "1.5"]),
    (#""plan""#, ["null", "{}"]), (#""clock""#, ["null", "{}", "[]"]),
  ]

  @Test(arguments: bounds) func positionsThatCannotBeAreRefused(
    _ field: String, _ values: [String]
  ) throws {
    for value in values {
      let position: MeetingPosition? = try reading { line in
        let start = try #require(line.firstRange(of: "\(field):")).upperBound
        // An object ends with its bracket, anything else before the next sign of its kind.
        let isObject = line[start] == "{"
        let end = try #require(
          line[start...].firstIndex { isObject ? $0 == "}" : ",}".contains($0) })
        return line[..<start] + value + line[(isObject ? line.index(after: end) : end)...]
      }
      #expect(position == nil, "\(field): \(value)")
    }
  }

  /// What is understood of a position whose line was changed.
  private func reading(
    _ change: (String) throws -> some StringProtocol
  ) throws -> MeetingPosition? {
    let line = try #require(ConsoleLine.writing(Self.full)).dropLast()
    return ConsoleLine.reading(Array(try change(String(decoding: line, as: UTF8.self)).utf8))
  }

  @Test func pathsThatTheSystemWouldNotTakeAreRefused() {
    for (length, isTaken) in [(4095, true), (4096, false)] {
      var position = Self.full
      position.plan = MeetingPlan(
        path: "/" + String(repeating: "a", count: length - 1), checksum: "0123abcd")
      #expect((echo(position) == position) == isTaken)
    }
  }

  @Test func anyBytesAtAllAreReadOrRefused() throws {
    var numbers = SystemRandomNumberGenerator()
    let lines =
      try Self.commands.map { Array(try #require(ConsoleLine.writing($0)).dropLast()) }
      + Self.positions.map { Array(try #require(ConsoleLine.writing($0)).dropLast()) }
    for _ in 0..<20_000 {
      var line = lines.randomElement(using: &numbers) ?? []
      for _ in 0..<Int.random(in: 1...4, using: &numbers) where !line.isEmpty {
        let place = Int.random(in: line.indices, using: &numbers)
        switch Int.random(in: 0...2, using: &numbers) {
        case 0: line[place] = .random(in: 0...255, using: &numbers)
        case 1: line.remove(at: place)
        default: line.insert(.random(in: 0...255, using: &numbers), at: place)
        }
      }
      // Whatever is understood is what would be said.
      if let command = ConsoleLine.reading(line, as: MeetingCommand.self) {
        #expect(echo(command) == command)
      }
      if let position = ConsoleLine.reading(line, as: MeetingPosition.self) {
        #expect(echo(position) == position)
      }
    }
  }

  @Test func linesThatAreTooLongAreRefused() throws {
    let line = Array(#"plenum/2 {"command":"next"}"#.utf8) + Array(repeating: 0x20, count: 20_000)
    #expect(ConsoleLine.reading(line, as: MeetingCommand.self) == nil)
    var position = Self.full
    position.plan = MeetingPlan(
      path: "/" + String(repeating: "\u{1}", count: 2000), checksum: "0123abcd")
    #expect(try #require(ConsoleLine.writing(position)).count <= ConsoleLine.sizeLimit)
    #expect(echo(position) == position)
  }

  @Test func linesComeInPieces() {
    var lines = LineBuffer(limit: 5)
    #expect(
      lines.take(Array("one\ntw".utf8)).map { String(decoding: $0, as: UTF8.self) } == ["one"])
    #expect(
      lines.take(Array("o\n\n".utf8)).map { String(decoding: $0, as: UTF8.self) } == ["two", ""])
    #expect(lines.take(Array("12345\n".utf8)).count == 1 && !lines.isOverrun)
    #expect(lines.take(Array("ok\n123456\nmore\n".utf8)).count == 1 && lines.isOverrun)
    #expect(lines.take(Array("more\n".utf8)).isEmpty)
  }
}
