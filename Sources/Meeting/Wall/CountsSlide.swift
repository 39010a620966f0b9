internal import Deck
internal import Interface
internal import PlanModel
internal import Screen

/// The counts of a year as one ribbon with big numbers, the words with their marks below it.
struct CountsSlide {
  private let lead: [Line]
  private let ribbon: Ribbon
  private let numbers: [BigText]
  private let height: Int
  private let gap: Int
  private let words: [Line]
  private let area: Rect
  private let look: Look

  /// The rows of numbers on a ribbon, above and below them the edge of it.
  private static let edges = 2

  /// The picture of a list's counts; nil where it has none, or where there is no room for a ribbon.
  init?(_ list: Slide.EntryList, area: Rect, _ look: Look) {
    guard !list.counts.isEmpty else { return nil }
    lead = list.lead.map { Line.wrapped($0[look.language], width: area.width, style: .bold) } ?? []
    let texts = list.entries.map { entry in
      EntryText(entry, in: look.language, width: area.width, isNew: true, look).lines
    }
    let rows = area.height - lead.count - texts.reduce(0) { $0 + $1.count }
    // Blank rows yield to the ribbon.
    gap = rows > 2 ? 1 : 0
    let room = rows - 2 * gap
    guard room > 0, Ribbon.leastWidth(list.counts, look) <= area.width else { return nil }
    // A blank row between the words where there is room, when the ribbon has all it wants.
    let big = Self.big(list.counts, room: room, width: area.width, look)
    numbers = big?.numbers ?? []
    ribbon = big?.ribbon ?? Ribbon(list.counts, width: area.width, look)
    height = big.map { $0.height } ?? (look.size.rows >= 30 && room >= 3 ? 3 : 1)
    let isAiry = room - height >= texts.count - 1
    words = Array(texts.joined(separator: isAiry ? [Line()] : []))
    self.area = area
    self.look = look
  }

  private static func big(
    _ counts: [Counts.Count], room: Int, width: Int, _ look: Look
  ) -> (numbers: [BigText], ribbon: Ribbon, height: Int)? {
    for face in BigFace.sizes where face.height + edges <= min(room, 13) {
      let numbers = counts.compactMap { BigText("\($0.count)", in: face) }
      let least = numbers.map { $0.width + 4 }
      guard numbers.count == counts.count, least.reduce(0, +) <= width else { continue }
      return (numbers, Ribbon(counts, width: width, least: least, look), face.height + edges)
    }
    return nil
  }

  func draw(into buffer: inout Buffer) {
    var rest = area
    buffer.draw(lead, in: rest.takeTop(lead.count))
    _ = rest.takeTop(gap)
    let place = rest.takeTop(height)
    ribbon.draw(into: &buffer, in: place)
    if look.hasColors {
      for (part, number) in zip(ribbon.places(in: place), numbers) {
        draw(number, on: part.part.status.ground, into: &buffer, in: part.place)
      }
    }
    _ = rest.takeTop(gap)
    buffer.draw(words, in: rest)
  }

  /// Draws a number in the middle of its part, which is plain round it.
  private func draw(
    _ number: BigText, on ground: Ground, into buffer: inout Buffer, in area: Rect
  ) {
    let height = area.height - Self.edges
    let x = area.x + (area.width - number.width) / 2
    let plain = Rect(x: x - 1, y: area.y + 1, width: number.width + 2, height: height)
    buffer.fill(plain.intersection(area), style: Style(.onFill, on: ground))
    for run in number.runs {
      let cells = Rect(
        x: x + run.columns.lowerBound, y: area.y + 1 + run.row, width: run.columns.count, height: 1)
      buffer.fill(
        cells.intersection(area), with: look.glyphs.filledCell, style: Style(.onFill, on: ground))
    }
  }
}
