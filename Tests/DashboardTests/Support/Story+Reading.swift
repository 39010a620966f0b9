import Interface
import Screen
import Testing

@testable import Dashboard

/// What a reader takes from the year screen.
extension Story {
  /// The year whose tab is filled.
  var year: Int? {
    let buffer = screen()
    for y in 0..<min(4, buffer.size.rows) {
      var label = ""
      for x in 0..<buffer.size.columns where buffer[x, y].style.ground == .accent {
        if buffer[x, y].character.isNumber { label.append(buffer[x, y].character) }
      }
      if let year = Int(label) { return year }
    }
    return nil
  }

  /// "3/18", in the border of a panel.
  var position: String {
    guard let list = state.yearList else { return "" }
    return line(list.layout.panels[0].y).split(separator: " ").last { $0.contains("/") }
      .map(String.init) ?? ""
  }

  /// What stands on the first line of what is marked as chosen, to the end of its panel.
  var pointed: String? {
    guard let list = state.yearList else { return nil }
    let layout = list.layout
    let isRight = layout.isTwoPanel && list.isRight(state.cursor)
    let side = isRight ? layout.right : layout.left
    let buffer = screen()
    let signs: [Character] = ["►", ">"]
    for column in 0..<layout.columns {
      for y in layout.list.y..<layout.list.maxY {
        let x = side.x + column * side.width
        let row = x..<(x + side.width)
        let pointer = row.first { signs.contains(buffer[$0, y].character) }
        guard buffer[x, y].style.ground == .accent || pointer != nil else { continue }
        let start = pointer.map { $0 + 1 } ?? x
        let text = String(
          (start..<row.upperBound).map { buffer[$0, y] }
            .prefix {
              !$0.style.ground.isFilled && $0.style.ground != .hollow || $0.style.ground == .accent
            }
            .map(\.character)
        ).trimmed
        return text.hasPrefix("• ") || text.hasPrefix("•*")
          ? String(text.dropFirst()).trimmed : text
      }
    }
    return nil
  }

  /// Every line of the list, from the first entry to the last, as one reads it walking down.
  mutating func readDown(limit: Int = 500) -> [String] {
    var lines: [String] = []
    press("Home")
    for _ in 0..<limit {
      let seen = list
      lines += seen.filter { !lines.contains($0) }
      let before = state.cursor
      press("Down")
      if state.cursor == before { break }
    }
    return lines
  }

  /// The lines of the list that are on the screen, without the signs of the choice and of what is
  /// cut.
  var list: [String] {
    guard let list = state.yearList else { return [] }
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    return rows[list.layout.list.y..<list.layout.list.maxY]
      .map { String($0).replacing("►", with: " ").replacing(" …│", with: "  │").unbordered }
  }

  /// The row that says what is filtered; "" where nothing is.
  var filterLine: String {
    guard let filter = state.yearList?.layout.filter, !filter.isEmpty else { return "" }
    return line(filter.y)
  }

  /// All that can be read on the year screen: what is above the panels, then each column of them by
  /// itself.
  var read: String {
    guard state.overlays.isEmpty, let list = state.yearList else { return text }
    let layout = list.layout
    var left = layout.left
    var columns: [Rect] = []
    if list.chipColumn > 0 {
      left.width -= list.chipColumn + 1
      columns = [Rect(x: left.maxX, y: left.y, width: list.chipColumn, height: left.height)]
    }
    columns = [left] + columns + (layout.isTwoPanel ? [layout.right] : [])
    var lines = (0..<layout.panels[0].y).map { line($0) }
    let buffer = screen()
    for column in columns {
      for y in layout.list.y..<layout.list.maxY {
        lines.append(String((column.x..<column.maxX).map { buffer[$0, y].character }))
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmed: String { without(" ") }
  /// The text between the borders of panels.
  fileprivate var unbordered: String { without(" │|") }

  private func without(_ ends: String) -> String {
    var rest = self[...]
    while let first = rest.first, ends.contains(first) { rest.removeFirst() }
    while let last = rest.last, ends.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
