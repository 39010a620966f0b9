import Deck
import Interface
import PlanModel
import Screen
import TestSupport
import Testing

@testable import Dashboard
@testable import Meeting

/// A speaker's story: a meeting with its console beside it, keys at either, then what is to be seen.
///
///     var story = try ConsoleStory(.vufo, size: "80x24", minutes: 30)
///     story.wall("PageDown PageDown")
///     story.wait(95)
///     story.press("f Right")
///     try story.expect("frozen")
struct ConsoleStory {
  private(set) var meeting: Meeting
  private(set) var console: Console
  /// What the console asked of the world besides the meeting.
  private(set) var effects: [Console.Effect] = []
  /// Seconds since the meeting began.
  private(set) var time = 1000
  private let startTime = 1000

  /// What `r` at the console takes.
  var newer: Review?

  static let version = PlanVersion(
    file: "vufo.yaml", checksum: "1a2b3c4d",
    time: .init(date: .day(6, month: 1, year: 2025), time: "08:15"))
  static let plan = MeetingPlan(path: "/plans/vufo.yaml", checksum: version.checksum)
  static let newVersion = PlanVersion(
    file: "vufo.yaml", checksum: "99887766",
    time: .init(date: .day(6, month: 1, year: 2025), time: "14:02"))

  init(
    _ fixture: Fixture, size: String = "80x24", year: Int? = nil, wall: String = "80x24",
    language: Language = .en, own: Language? = nil, minutes: Int? = nil, glyphs: Glyphs = .unicode
  ) throws {
    let review = try #require(try fixture.opening().review)
    let place = year.flatMap { year in review.years.firstIndex { $0.year == year } }
    meeting = Meeting(
      DeckState(
        review, year: place ?? review.firstShown,
        look: Look(try Story.size(wall), language: language)),
      minutes: minutes)
    console = Console(look: Look(try Story.size(size), glyphs: glyphs), language: own)
    tell(.position(position))
    tell(.plan(review, Self.version))
    tick()
  }

  /// Presses keys at the wall's terminal.
  mutating func wall(_ keys: String) {
    for key in Self.keys(keys) {
      wait(1)
      meeting.update(Event(.key(key), at: .seconds(time)))
      tell(.position(position))
    }
  }

  /// Presses keys at the console.
  mutating func press(_ keys: String) {
    for key in Self.keys(keys) {
      wait(1)
      for effect in console.update(Event(.key(key), at: .seconds(time))) {
        guard case .ask(let command) = effect else {
          effects.append(effect)
          continue
        }
        ask(command)
        tell(.position(position))
      }
    }
  }

  /// Hands a command to the meeting, and does what that asks of the world.
  private mutating func ask(_ command: MeetingCommand) {
    for effect in meeting.update(.answer(.asked(command), at: .seconds(time))) {
      guard effect == .renew, let newer else { continue }
      meeting.update(.answer(.renewed(newer), at: .seconds(time)))
      tell(.plan(newer, Self.newVersion))
      tell(.file(.same))
    }
  }

  /// Goes to the first step that shows a slide, by a part of its title.
  mutating func go(to title: String) throws {
    let place = meeting.deck.deck.slides.firstIndex { $0.title[.en].contains(title) }
    let number = try #require(place, "no slide \(title)") + 1
    press("\(number)".map(String.init).joined(separator: " ") + " Enter")
  }

  /// Lets time pass, in seconds.
  mutating func wait(_ seconds: Int) {
    time += seconds
    tick()
  }

  /// Tells the console what the run loop would.
  mutating func tell(_ answer: Console.Answer) {
    console.update(.answer(answer, at: .seconds(time)))
  }

  /// Gives the console's terminal another size.
  mutating func resize(_ size: Size) { console.update(Event(.resize(size))) }

  private mutating func tick() {
    let day = 14 * 3600 + 30 * 60 + time - startTime
    let clock = [day / 3600, day / 60 % 60, day % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    tell(.timeOfDay(clock.joined(separator: ":")))
  }

  /// Where the meeting is.
  var position: MeetingPosition { meeting.position(of: Self.plan) }

  /// What the audience sees.
  var audience: String { meeting.shown.picture.text }

  /// The console, after what is true of every one was checked.
  func screen(sourceLocation: SourceLocation = #_sourceLocation) -> Buffer {
    let buffer = console.picture
    #expect(console.picture == buffer, sourceLocation: sourceLocation)
    #expect(buffer.size == console.size, sourceLocation: sourceLocation)
    for y in 0..<buffer.size.rows {
      let line = buffer.line(y)
      let isClean = !line.contains { $0 == "\u{FFFD}" || $0 == "\u{A0}" }
      #expect(isClean, "\(line)", sourceLocation: sourceLocation)
      let isTyped = !console.typedDigits.isEmpty && y == buffer.size.rows - 1
      let cut = !isTyped && zip(line, line.dropFirst()).contains { $0.isNumber && $1 == "…" }
      #expect(!cut, "a figure is cut: \(line)", sourceLocation: sourceLocation)
    }
    return buffer
  }

  var text: String { screen().text }

  func shows(_ words: String) -> Bool { text.contains(words) }

  /// Compares the console, then its styles, with a golden.
  func expect(_ golden: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let buffer = screen(sourceLocation: sourceLocation)
    try expectGolden(
      buffer.text + "\n" + StyleGrid(buffer).text + "\n", "console/\(golden).txt",
      sourceLocation: sourceLocation)
  }

  private static func keys(_ names: String) -> [Key] {
    names.split(separator: " ").compactMap { name in
      let key = Key(name: String(name))
      if key == nil { Issue.record("no key is called \(name)") }
      return key
    }
  }
}
