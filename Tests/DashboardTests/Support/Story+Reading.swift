import Interface
import Screen

@testable import Dashboard

/// What a reader takes from the year screen.
extension Story {
  /// The year that is raised in the header.
  var year: Int? {
    let header = line(0)
    let (left, right): (Character, Character) = state.glyphs.isASCII ? ("[", "]") : ("▐", "▌")
    guard let start = header.firstIndex(of: left) else { return nil }
    return Int(header[header.index(after: start)...].prefix { $0 != right })
  }

  /// "3/18", at the right of the headings.
  var position: String {
    guard let list = state.yearList else { return "" }
    return line(list.layout.headings.y).split(separator: " ").last.map(String.init) ?? ""
  }

  /// What stands behind the pointer, to the end of its panel.
  var pointed: String? {
    guard let list = state.yearList else { return nil }
    let pointer = state.glyphs.isASCII ? ">" : "►"
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let panels = rows[list.layout.list.y..<list.layout.list.maxY]
      .flatMap { $0.split { $0 == "│" || $0 == "|" } }
    let lines = panels.filter { $0.drop { $0 == " " }.hasPrefix(pointer) }
    guard lines.count == 1, let line = lines.first?.drop(while: { $0 == " " }) else { return nil }
    return line.dropFirst().trimmed
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

  /// The lines of the list that are on the screen.
  var list: [String] {
    guard let list = state.yearList else { return [] }
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    return rows[list.layout.list.y..<list.layout.list.maxY]
      .map { $0.replacing("►", with: " ").trimmed }
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
