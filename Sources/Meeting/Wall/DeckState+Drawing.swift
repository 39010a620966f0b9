internal import Deck
internal import Interface
internal import PlanModel
public import Screen
internal import Text
internal import Wording

extension DeckState {
  /// The whole wall.
  public var picture: Buffer { Meeting(self).picture }

  /// Paints what is to be seen of the deck: the topmost thing that lies over the slide, else the slide.
  func draw(into buffer: inout Buffer) {
    if let scroll = cover.help {
      DeckHelp(self).draw(scroll: scroll, into: &buffer)
    } else if let chosen = cover.overview {
      OverviewScreen(self, chosen: chosen).draw(into: &buffer)
    } else if !isBlank {
      SlideScreen(self).draw(into: &buffer)
    }
    if asksToEnd { drawQuestion(into: &buffer) }
  }

  /// Asks at the foot, over whatever is there.
  private func drawQuestion(into buffer: inout Buffer) {
    let layout = DeckLayout(size)
    let lines = Line.wrapped(
      language.words.asksToEnd, width: layout.foot.width, style: .reverse)
    var area = buffer.bounds
    let rows = area.takeBottom(lines.count)
    buffer.fill(rows)
    for (row, line) in lines.enumerated() {
      buffer.draw(line, row: row, indent: layout.foot.x, in: rows)
    }
  }
}
