internal import Interface
internal import Screen
internal import Text

/// The years side by side in the header, the chosen one raised, scrolled round it where they do
/// not all fit.
struct YearStrip {
  private static let step = 7

  private let years: [Int]
  private let chosen: Int
  /// The columns that the strip may use, in the first row.
  private let area: Rect
  /// The places of the years that are shown.
  private let shown: Range<Int>

  init(years: [Int], chosen: Int, in area: Rect) {
    self.years = years
    self.chosen = chosen
    let fitting = max(1, (area.width - 2) / Self.step)
    let count = min(years.count, fitting)
    let first = min(max(0, chosen - count / 2), years.count - count)
    shown = first..<(first + count)
    let width = count * Self.step + 2
    self.area = Rect(
      x: area.x + max(0, (area.width - width) / 2), y: area.y, width: min(width, area.width),
      height: 1)
  }

  /// The place of the year at a cell of the screen.
  func year(x: Int, y: Int) -> Int? {
    guard area.contains(x: x, y: y), x > area.x else { return nil }
    let place = shown.lowerBound + (x - area.x - 1) / Self.step
    return shown.contains(place) ? place : nil
  }

  func draw(into buffer: inout Buffer) {
    if shown.lowerBound > 0 { buffer.draw(Line("…"), in: area) }
    if shown.upperBound < years.count { buffer.drawRight(Line("…"), in: area) }
    for place in shown {
      let x = 1 + (place - shown.lowerBound) * Self.step
      let year = " \(years[place]) "
      if place == chosen {
        let line = Line("▐") + Line("\(years[place])", Style(.text, [.bold, .reverse])) + Line("▌")
        buffer.draw(line, indent: x, in: area)
      } else {
        buffer.draw(Line(year), indent: x, in: area)
      }
    }
  }
}
