import Interface
import PlanModel
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// A user's story: a plan, a screen, keys; then what is to be seen.
///
///     var story = try Story(.vufo, size: "80x24")
///     story.press("Right Down Enter")
///     try story.expect("details-of-the-second-objective")
struct Story {
  private(set) var state: State
  private(set) var effects: [Effect] = []
  /// What the print screen has asked for and not been given.
  private(set) var needs: [Effect] = []
  private var numbers: PlanNumbers
  /// The screen of the state, once it was drawn and looked at.
  private var seen = Seen()

  private final class Seen {
    var buffer: Buffer?
  }

  init(
    _ fixture: Fixture, size: String = "80x24", year: Int? = nil, language: Language = .en,
    background: Background = .dark, glyphs: Glyphs = .unicode, depth: Palette.Depth = .colors256,
    isSample: Bool = false, isReadOnly: Bool = false
  ) throws {
    let look = Look(
      try Self.size(size), language: language, background: background, glyphs: glyphs,
      depth: depth)
    state = State(
      try fixture.opening(isSample: isSample), look: look, year: year, isReadOnly: isReadOnly)
    numbers = fixture.numbers
  }

  /// Presses keys by name, with blanks between them.
  mutating func press(_ keys: String) {
    for name in keys.split(separator: " ") {
      guard let key = Key(name: String(name)) else {
        Issue.record("no key is called \(name)")
        continue
      }
      send(.key(key))
    }
  }

  /// Walks down the list until the objective with this id is chosen.
  mutating func choose(_ id: String) throws {
    let row = state.year?.plan.objectives.firstIndex { $0.id == id }
    try walk(to: try #require(row, "no objective \(id)"))
  }

  /// Walks down the list until the other achievement is chosen that reports on an indicator.
  mutating func choose(figureOf indicator: String) throws {
    let year = try #require(state.year)
    let place = year.others.firstIndex {
      year.plan.achievements[$0].measurement?.indicator == indicator
    }
    try walk(to: year.rows.count + (try #require(place, "no figure of \(indicator)")))
  }

  private mutating func walk(to entry: Int) throws {
    press("Home")
    for _ in 0..<1000 where state.cursor.entry < entry { press("Down") }
    try #require(state.cursor.entry == entry)
  }

  mutating func send(_ kind: Event.Kind) {
    seen = Seen()
    take(state.update(Event(kind)))
  }

  /// Hands over what came of an effect.
  mutating func answer(_ answer: State.Answer) {
    seen = Seen()
    take(state.update(.answer(answer, at: .zero)))
  }

  private mutating func take(_ asked: [Effect]) {
    for effect in asked {
      switch effect {
      case .identifyPlan, .listPrinters: needs.append(effect)
      default: effects.append(effect)
      }
    }
  }

  /// Takes the next of what the print screen needs.
  mutating func nextNeed() -> Effect? { needs.isEmpty ? nil : needs.removeFirst() }

  mutating func resize(_ size: String) throws {
    send(.resize(try Self.size(size)))
  }

  /// Hands over what the file has become.
  mutating func reload(_ fixture: Fixture) throws {
    let opening = try fixture.opening()
    if !opening.isUnreadable { numbers = fixture.numbers }
    answer(.read(opening))
  }

  /// The screen, after the properties that every screen has were checked.
  @discardableResult
  func screen(sourceLocation: SourceLocation = #_sourceLocation) -> Buffer {
    if let buffer = seen.buffer { return buffer }
    let buffer = state.picture
    for fault in faults(of: buffer) { Issue.record("\(fault)", sourceLocation: sourceLocation) }
    seen.buffer = buffer
    return buffer
  }

  /// The first thing that is not as it should be on the screen.
  var fault: String? { faults(of: state.picture).first }

  private func faults(of buffer: Buffer) -> [String] {
    let screen = "\(state.size.columns)x\(state.size.rows) \(state.language)"
    return ScreenProperties(buffer: buffer, state: state, numbers: numbers).faults
      .map { "\(screen): \($0)" }
  }

  /// The screen as text.
  var text: String { screen().text }

  /// A line of the screen, counted from 0; from the foot if it is negative.
  func line(_ y: Int) -> String { screen().line(y < 0 ? state.size.rows + y : y) }

  /// Compares the screen, then its styles, with a golden.
  func expect(_ golden: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let buffer = screen(sourceLocation: sourceLocation)
    try expectGolden(
      buffer.text + "\n" + StyleGrid(buffer).text + "\n", golden + ".txt",
      sourceLocation: sourceLocation)
  }

  static func size(_ text: String) throws -> Size {
    let fields = text.split(separator: "x").compactMap { Int($0) }
    try #require(fields.count == 2)
    return Size(columns: fields[0], rows: fields[1])
  }
}
