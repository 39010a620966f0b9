/// Where one is in a year: the chosen entry, the chosen achievement beside it, and the scroll.
struct Cursor: Hashable, Sendable {
  /// The first line of the list that is on the screen.
  struct Anchor: Hashable, Comparable, Sendable {
    /// The entry it belongs to.
    var entry = 0
    /// The line of that entry, from 0.
    var line = 0

    static func < (left: Anchor, right: Anchor) -> Bool {
      (left.entry, left.line) < (right.entry, right.line)
    }
  }

  /// The chosen entry, from 0: the objectives, then what is outside the plan.
  var entry = 0
  /// The chosen one of the entry's achievements, from 0, when the keys move among achievements.
  var answer: Int?
  /// Where the visible part of the list begins.
  var top = Anchor()
}
