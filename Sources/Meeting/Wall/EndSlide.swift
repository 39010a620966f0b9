internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text

/// The last slide.
struct EndSlide {
  let word: String
  /// What has come to its end.
  let title: String
  let area: Rect
  let glyphs: Glyphs

  func draw(into buffer: inout Buffer) {
    let block = BlockLines(
      [word], width: area.width, height: max(4, area.height / 2), glyphs: glyphs)
    let height = block?.height ?? 1
    let below = Line.balanced(title, width: area.width, rows: 2)
    let gap = area.height >= 12 ? 2 : 1
    var rest = area
    _ = rest.takeTop(max(0, (area.height - height - gap - below.count) / 2))
    let letters = rest.takeTop(height)
    if let block {
      block.draw(into: &buffer, in: letters)
    } else {
      buffer.drawCentred(Line(word, .bold), row: 0, in: letters)
    }
    _ = rest.takeTop(gap)
    for line in below { buffer.drawCentred(line, row: 0, in: rest.takeTop(1)) }
  }
}
