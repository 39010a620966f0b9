import PlanModel
import Testing

@testable import Host

@Suite struct ConsoleMessageTests {
  static let full: MeetingStatus = {
    var status = MeetingStatus(
      plan: "/srv/kế hoạch = 100%.yaml", checksum: "0123abcd", year: 2024, language: .vi)
    status.fileTime = 1_704_500_000
    status.step = 17
    status.frozenSlide = 12
    status.cover = .slides(chosen: 4)
    status.isBlank = true
    status.columns = 106
    status.rows = 30
    status.elapsed = .milliseconds(725_250)
    status.runningSince = .milliseconds(98_765_432)
    status.hasBegun = true
    status.slideStart = .milliseconds(-1500)
    status.minutes = 45
    return status
  }()

  static let messages: [ConsoleMessage] =
    [Steering.next, .back, .blank, .freeze, .rejoin, .pause, .goTo(slide: 12), .renew, .language]
    .map(ConsoleMessage.steering) + [
      .status(full),
      .status(MeetingStatus(plan: nil, checksum: "ffffffff", year: 2200, language: .en)),
    ]

  @Test(arguments: messages)
  func whatIsSaidIsUnderstood(_ message: ConsoleMessage) {
    #expect(message.line.last == UInt8(ascii: "\n"))
    #expect(message.line.count { $0 == UInt8(ascii: "\n") } == 1)
    #expect(ConsoleMessage.decode(message.line.dropLast()) == message)
  }

  @Test func linesCanBeRead() {
    let line = String(decoding: ConsoleMessage.status(Self.full).line, as: UTF8.self)
    #expect(
      line == """
        plenum/1 status begun=1 blank=1 changed=1704500000 checksum=0123abcd chosen=4 columns=106 \
        elapsed=725250 frozen=12 language=vi minutes=45 over=slides \
        plan=/srv/k%E1%BA%BF%20ho%E1%BA%A1ch%20%3D%20100%25.yaml rows=30 since=98765432 \
        slide=-1500 step=17 year=2024

        """)
  }

  @Test(arguments: [
    "", " ", "plenum/1", "plenum/1 ", "plenum/2 next", "plenum/1 next ", "plenum/1  next",
    "plenum/1 NEXT", "next", "plenum/1 goto", "plenum/1 goto slide=0", "plenum/1 goto slide=+1",
    "plenum/1 goto slide=01", "plenum/1 goto slide=100000", "plenum/1 goto slide=1 slide=2",
    "plenum/1 goto slide=99999999999999999999", "plenum/1 goto slide=%31", "plenum/1 goto =1",
    "plenum/1 goto slide", "plenum/1 goto slide=1%", "plenum/1 goto slide=1%4",
    "plenum/1 goto slide=1%e1", "plenum/1 status", "plenum/1 status year=2024", "\u{0}",
    "plenum/1 next\r", "GET / HTTP/1.1",
  ])
  func whatNobodySaysIsRefused(_ line: String) {
    #expect(ConsoleMessage.decode(Array(line.utf8)) == nil)
  }

  @Test func fieldsFromLaterVersionsArePassedOver() {
    let line = Array("plenum/1 goto colour=blue slide=3".utf8)
    #expect(ConsoleMessage.decode(line) == .steering(.goTo(slide: 3)))
  }

  @Test(arguments: [
    ("plan", "relative.yaml"), ("plan", "/a%00b"), ("plan", "%FF"), ("checksum", "0123abc"),
    ("checksum", "0123ABCD"), ("year", "1899"), ("year", "2201"), ("year", "x"), ("step", "-1"),
    ("step", "1000000"), ("blank", "2"), ("language", "fr"), ("columns", "-5"), ("since", "soon"),
    ("minutes", "0"), ("elapsed", "9999999999999999"), ("frozen", "-1"), ("changed", "1e3"),
  ])
  func statusesThatCannotBeAreRefused(_ key: String, _ value: String) {
    let line = String(decoding: ConsoleMessage.status(Self.full).line.dropLast(), as: UTF8.self)
    let fields = line.split(separator: " ").map { field in
      field.hasPrefix(key + "=") ? Substring("\(key)=\(value)") : field
    }
    #expect(ConsoleMessage.decode(Array(fields.joined(separator: " ").utf8)) == nil)
  }

  @Test func anyBytesAtAllAreReadOrRefused() {
    var numbers = SystemRandomNumberGenerator()
    let lines = Self.messages.map { Array($0.line.dropLast()) }
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
      if let message = ConsoleMessage.decode(line) {
        #expect(ConsoleMessage.decode(message.line.dropLast()) == message)
      }
    }
  }

  @Test func linesThatAreTooLongAreRefused() {
    let line = Array("plenum/1 next".utf8) + Array(repeating: 0x20, count: 20_000)
    #expect(ConsoleMessage.decode(line) == nil)
    var status = Self.full
    status.plan = "/" + String(repeating: "ế", count: 1360)
    #expect(ConsoleMessage.status(status).line.count <= ConsoleMessage.sizeLimit)
    #expect(ConsoleMessage.decode(ConsoleMessage.status(status).line.dropLast()) == .status(status))
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
