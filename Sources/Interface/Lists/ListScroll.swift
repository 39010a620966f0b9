/// The visible part of a list of one-line rows: as little scrolled as is needed to show the choice.
///
///     ListScroll(count: 50, chosen: 30, height: 10, first: 0).first  // 21
package struct ListScroll: Hashable, Sendable {
  /// The first row that is visible.
  package let first: Int
  /// The rows that are visible.
  package let visible: Range<Int>
  /// The chosen row, brought inside the list; 0 in an empty one.
  package let chosen: Int

  package init(count: Int, chosen: Int, height: Int, first: Int) {
    let height = max(1, height)
    self.chosen = min(max(0, chosen), max(0, count - 1))
    var first = min(first, self.chosen)
    first = max(first, self.chosen - height + 1)
    self.first = min(max(0, first), max(0, count - height))
    visible = self.first..<min(count, self.first + height)
  }

  /// The row that stands in a line of the list, from 0; nil below its end.
  package func row(atLine line: Int) -> Int? {
    line >= 0 && line < visible.count ? first + line : nil
  }

  /// The chosen row after a move, not yet brought inside the list.
  package static func moved(_ chosen: Int, by move: Move?, count: Int, height: Int) -> Int {
    switch move {
    case .down: chosen + 1
    case .up: chosen - 1
    case .pageDown: chosen + max(1, height - 1)
    case .pageUp: chosen - max(1, height - 1)
    case .first: 0
    case .last: count - 1
    case nil: chosen
    }
  }
}

/// A move in a list or a text, by rows or by screenfuls.
package enum Move: Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
}
