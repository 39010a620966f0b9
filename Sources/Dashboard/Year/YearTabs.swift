internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The years side by side, each over the ribbon of its objectives, the chosen one filled, scrolled
/// round it where they do not all fit.
struct YearTabs {
  /// The columns beyond which no tab grows.
  private static let widest = 60
  private static let narrowest = 8
  /// The columns at either end for the sign that there are more years.
  private static let endWidth = 2

  private let years: [YearReview]
  private let chosen: Int
  private let look: Look
  /// The rows and columns that the tabs have.
  private let area: Rect
  /// The years that are shown, by their indices.
  private let shown: Range<Int>
  /// The columns of all tabs together, and those between two.
  private let width: Int
  private let gap: Int

  /// The tabs of years in an area of one row, or of two with their ribbons.
  init(_ years: [YearReview], chosen: Int, gap: Int, in area: Rect, _ look: Look) {
    self.years = years
    self.chosen = chosen
    self.look = look
    self.gap = gap
    var least = Self.narrowest
    for year in years {
      least = max(
        least, year.label.description.utf8.count + 4,
        Ribbon.leastWidth(year.counts.byStatus, look))
    }
    var inner = area
    var count = years.count
    if count * (least + gap) - gap > area.width {
      inner.x += Self.endWidth
      inner.width = max(0, inner.width - 2 * Self.endWidth)
      count = max(1, (inner.width + gap) / (least + gap))
    }
    self.area = inner
    width = min(inner.width, max(1, count) * (Self.widest + gap) - gap)
    let first = min(max(0, chosen - count / 2), years.count - count)
    shown = first..<(first + count)
  }

  /// The rectangle of a year's tab.
  private func tab(_ index: Int) -> Rect {
    let place = index - shown.lowerBound
    let start = place * (width + gap) / shown.count
    let end = (place + 1) * (width + gap) / shown.count - gap
    return Rect(x: area.x + start, y: area.y, width: end - start, height: area.height)
  }

  /// The index of the year at a cell of the screen.
  func year(x: Int, y: Int) -> Int? { shown.first { tab($0).contains(x: x, y: y) } }

  func draw(into buffer: inout Buffer) {
    let more = Line("…", .dim)
    if shown.lowerBound > 0 {
      buffer.draw(more, in: Rect(x: area.x - Self.endWidth, y: area.y, width: 1, height: 1))
    }
    if shown.upperBound < years.count, let last = shown.last {
      buffer.draw(more, in: Rect(x: tab(last).maxX + 1, y: area.y, width: 1, height: 1))
    }
    for index in shown { draw(index, into: &buffer) }
  }

  private func draw(_ index: Int, into buffer: inout Buffer) {
    var rest = tab(index)
    let isChosen = index == chosen
    let head = rest.takeTop(1)
    let ground: Ground = isChosen ? .accent : .card
    buffer.fill(head, style: Style(isChosen ? .onFill : .text, on: ground))
    var label = years[index].label.description
    // Where the fill alone could be overlooked, or is not seen as text, signs say it too.
    if isChosen, look.glyphs.isASCII { label = "[\(label)]" }
    if isChosen, !look.glyphs.isASCII, !look.hasColors { label = "►\(label)◄" }
    let style = isChosen ? Style(.onFill, .bold, on: ground) : Style(.text, on: ground)
    buffer.drawCentred(Line(label, style), row: 0, in: head)
    guard !rest.isEmpty else { return }
    if years[index].hasObjectives {
      Ribbon(years[index].counts.byStatus, width: rest.width, look).draw(into: &buffer, in: rest)
    } else {
      buffer.fill(rest, style: Style(.dim, on: .card))
      let words = look.words.noneRecorded
      buffer.drawCentred(
        Line(words.displayWidth + 2 <= rest.width ? words : "–", Style(.dim, on: .card)), row: 0,
        in: rest)
    }
  }
}
