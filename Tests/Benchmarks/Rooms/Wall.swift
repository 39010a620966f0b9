import Dashboard
import Interface
import PlanModel
import Screen
import Summary

/// A dashboard with a generated plan, steered by keys as a user steers it.
///
///     Wall(entries: 500, keys: "Down Enter").screen  // the details of the second objective
struct Wall: Sendable {
  private(set) var state: State
  /// How many keys were pressed, a second after each other: a held button would be let go.
  private var presses = 0

  /// A dashboard of 120x40 in English after some keys.
  init(entries: Int, keys: String = "") throws {
    self.init(
      .plan(try GeneratedPlan(entries: entries).review(), file: "plan.yaml"), keys: keys)
  }

  /// A dashboard that shows what stands in the way of a plan.
  init(problems: [Diagnostic]) {
    self.init(.problems(problems, file: "plan.yaml"), keys: "")
  }

  private init(_ opening: Opening, keys: String) {
    state = State(opening, look: Look(Size(columns: 120, rows: 40)))
    for name in keys.split(separator: " ") {
      if let key = Key(name: String(name)) { press(key) }
    }
  }

  /// The picture of the state.
  var screen: Buffer { state.picture }

  /// Presses a key, and answers what the dashboard then needs.
  mutating func press(_ key: Key) {
    presses += 1
    var effects = state.update(Event(.key(key), at: .seconds(presses)))
    while !effects.isEmpty {
      if let answer = answer(to: effects.removeFirst()) {
        effects += state.update(.answer(answer, at: .seconds(presses)))
      }
    }
  }

  /// The same dashboard after a key.
  func pressing(_ key: Key) -> Wall {
    var wall = self
    wall.press(key)
    return wall
  }

  private func answer(to effect: Effect) -> State.Answer? {
    switch effect {
    case .identifyPlan: return .identified(.benchmark)
    case .listPrinters: return .printers([])
    default: return nil
    }
  }
}
