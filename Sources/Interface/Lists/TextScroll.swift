package import Screen

/// A text that is longer than its place, with the choice of the lines that are visible.
///
///     TextScroll(count: 30, height: 10, first: 25).settled  // 20
package struct TextScroll: Hashable, Sendable {
  private let count: Int
  private let height: Int
  private let first: Int

  /// A text of so many lines in a place of a height, from a line on.
  package init(count: Int, height: Int, first: Int) {
    self.count = count
    self.height = height
    self.first = first
  }

  /// The first line of the last screenful.
  private var last: Int { max(0, count - height) }

  /// The first visible line, brought back inside the text.
  package var settled: Int { min(max(0, first), last) }

  /// The first visible line after a move, not yet brought inside.
  package func moved(by move: Move) -> Int {
    switch move {
    case .down: first + 1
    case .up: first - 1
    case .pageDown: first + height
    case .pageUp: first - height
    case .first: 0
    case .last: last
    }
  }

  /// The position to which one has read: "20/30"; nil where all is visible.
  package var position: String? {
    last > 0 ? "\(min(count, first + height))/\(count)" : nil
  }

  /// Draws the visible ones of the lines.
  package func draw(_ lines: [Line], indent: Int = 0, into buffer: inout Buffer, in area: Rect) {
    buffer.draw(Array(lines.dropFirst(first).prefix(height)), indent: indent, in: area)
  }
}
