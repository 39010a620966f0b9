package import Screen
internal import Text

/// A panel that can be moved in: a border with its title, a remark at the right of it, and one in the
/// lower border, such as how much is hidden below.
///
///     ┌─ Objectives set for 2024 ──── 1/18 ─┐
package struct Box {
  private let title: String
  private let remark: String
  private let foot: String
  private let isFocused: Bool

  /// A panel.
  ///
  /// - Parameters:
  ///   - title: the title, cut where there is no room for it.
  ///   - remark: what stands at the right end of the upper border; "" for nothing.
  ///   - foot: what stands at the right end of the lower border; "" for nothing.
  ///   - isFocused: true if the keys move in it: its border has the accent.
  package init(_ title: String, remark: String = "", foot: String = "", isFocused: Bool = false) {
    self.title = title
    self.remark = remark
    self.foot = foot
    self.isFocused = isFocused
  }

  /// The part of an area that is inside the border.
  package static func inside(_ area: Rect) -> Rect {
    Rect(x: area.x + 1, y: area.y + 1, width: area.width - 2, height: area.height - 2)
  }

  /// Draws the border along the edge of an area, and what stands in it.
  package func draw(into buffer: inout Buffer, in area: Rect) {
    guard area.width > 1, area.height > 1 else { return }
    let style = Style(isFocused ? .accent : .rule)
    let line = String(repeating: "─", count: area.width - 2)
    buffer.draw(Line("┌\(line)┐", style), in: area)
    buffer.draw(Line("└\(line)┘", style), row: area.height - 1, in: area)
    for row in 1..<max(1, area.height - 1) {
      buffer.draw(Line("│", style), row: row, in: area)
      buffer.drawRight(Line("│", style), row: row, in: area)
    }
    drawRight(remark, row: 0, into: &buffer, in: area)
    drawRight(foot, row: area.height - 1, into: &buffer, in: area)
    let taken = remark.isEmpty ? 0 : remark.displayWidth + 3
    let title = title.truncated(to: max(0, area.width - 6 - taken))
    if !title.isEmpty { buffer.draw(Line(" \(title) ", .bold), indent: 2, in: area) }
  }

  private func drawRight(_ text: String, row: Int, into buffer: inout Buffer, in area: Rect) {
    guard !text.isEmpty, text.displayWidth <= area.width - 6 else { return }
    let inner = Rect(x: area.x, y: area.y, width: area.width - 2, height: area.height)
    buffer.drawRight(Line(" \(text) ", .dim), row: row, in: inner)
  }
}
