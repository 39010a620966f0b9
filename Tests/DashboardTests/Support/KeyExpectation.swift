import Screen

@testable import Dashboard

/// What a command should be seen to do, and the keys before it that make room for that.
struct KeyExpectation: Sendable {
  /// Whether the screen has become what it should: before, after, and by which key.
  typealias Check = @Sendable (_ before: Story, _ after: Story, _ key: Key) -> Bool

  /// The keys to press before, by screen.
  var before: [Context: String] = [:]
  /// What the run loop is asked for; nil where the check looks at that too.
  var effects: [Effect]? = []
  let isMet: Check

  /// Another year, or what else stands side by side on a screen.
  static func turns(before: [Context: String] = [:], to words: [Context: String]) -> Self {
    KeyExpectation(before: before) { before, after, _ in
      guard let words = words[before.state.context] else { return false }
      return !before.shows(words) && after.shows(words)
    }
  }

  /// Another row of a list, or another line at the top of a text.
  static func moves(
    before: String = "",
    to isRight: @escaping @Sendable (_ from: Int, _ to: Int, _ last: Int) -> Bool
  ) -> Self {
    KeyExpectation(before: every(before)) { before, after, _ in
      before.text != after.text && before.row != after.row
        && isRight(before.row, after.row, after.lastRow)
    }
  }

  /// The same, with other keys before on one of the screens.
  func after(_ keys: String, on context: Context) -> Self {
    var expectation = self
    expectation.before[context] = keys
    return expectation
  }

  /// A screen that was not there; from there, back.
  static func opens(_ context: Context) -> Self {
    KeyExpectation { before, after, _ in
      let wanted = before.state.context == context ? Context.year : context
      return after.state.context == wanted && before.text != after.text
    }
  }

  /// Something of the world; the screen stays.
  static func asks(_ effect: Effect) -> Self {
    KeyExpectation(effects: [effect]) { before, after, _ in before.text == after.text }
  }

  private static func every(_ keys: String) -> [Context: String] {
    Dictionary(uniqueKeysWithValues: Context.allCases.map { ($0, keys) })
  }
}
