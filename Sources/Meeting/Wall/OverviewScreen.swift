internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// All slides by number and title, one of them chosen: as cards with what each holds, in a list where
/// there is no room for cards.
struct OverviewScreen {
  private let deck: Deck
  private let chosen: Int
  private let frame: SlideFrame

  init(of deck: Deck, chosen: Int, in frame: SlideFrame) {
    self.deck = deck
    self.chosen = chosen
    self.frame = frame
  }

  private var look: Look { frame.look }

  func draw(into buffer: inout Buffer) {
    frame.drawTitle("\(look.words.slides) · \(deck.label)", into: &buffer)
    let area = frame.layout.picture
    if look.size.columns >= 80, look.size.rows >= 22 {
      drawCards(into: &buffer, in: area)
    } else {
      drawList(into: &buffer, in: area)
    }
    frame.drawFoot(number: nil, into: &buffer)
  }

  private func drawList(into buffer: inout Buffer, in area: Rect) {
    let slides = deck.slides
    let list = ListScroll(
      count: slides.count, chosen: chosen, height: area.height,
      first: chosen - area.height / 2)
    let width = "\(slides.count)".count
    for (row, index) in list.visible.enumerated() {
      let isChosen = index == list.chosen
      let slide = slides[index]
      let number = String(repeating: " ", count: width - "\(index + 1)".count) + "\(index + 1)"
      let part = slide.parts > 1 ? "  \(slide.part)/\(slide.parts)" : ""
      let title = slide.title[look.language].truncated(
        to: area.width - width - 6 - part.count)
      let pointer = isChosen ? look.glyphs.pointer : " "
      buffer.draw(
        Line("\(pointer) \(number)  \(title)\(part)", isChosen ? .bold : .plain), row: row,
        in: area)
    }
  }

  private func drawCards(into buffer: inout Buffer, in area: Rect) {
    let columns = look.size.columns < 100 ? 3 : look.size.columns < 160 ? 4 : 6
    let height = look.size.rows < 30 ? 3 : 5
    let width = (area.width + 2) / columns - 2
    let rows = (deck.slides.count + columns - 1) / columns
    let visible = (area.height + 1) / (height + 1)
    let list = ListScroll(
      count: rows, chosen: chosen / columns, height: visible,
      first: chosen / columns - visible / 2)
    for (line, row) in list.visible.enumerated() {
      for (column, index) in (row * columns..<min((row + 1) * columns, deck.slides.count))
        .enumerated()
      {
        let place = Rect(
          x: area.x + column * (width + 2), y: area.y + line * (height + 1), width: width,
          height: height)
        drawCard(index, into: &buffer, in: place)
      }
    }
  }

  private func drawCard(_ index: Int, into buffer: inout Buffer, in area: Rect) {
    let slide = deck.slides[index]
    let isChosen = index == chosen
    var inside = area
    if isChosen {
      buffer.fill(inside.takeLeft(1), style: Style(on: .accent))
    } else {
      _ = inside.takeLeft(1)
    }
    // Where there are no grounds, a pointer says which one is chosen.
    let pointer = isChosen && !look.hasHues ? look.glyphs.pointer : " "
    buffer.draw(Line("\(pointer)\(index + 1)", .key), in: inside)
    _ = inside.takeLeft("\(deck.slides.count)".count + 2)
    inside.width -= 1
    let title = slide.title[look.language]
    let part = slide.parts > 1 ? " \(slide.part)/\(slide.parts)" : ""
    var lines = Line.wrapped(
      title, width: inside.width - part.count, rows: area.height < 5 ? 2 : 3,
      style: isChosen ? .bold : .plain)
    if let last = lines.indices.last { lines[last] = lines[last] + Line(part, .dim) }
    buffer.draw(lines, in: inside)
    let foot = inside.takeBottom(1)
    drawContent(of: slide, into: &buffer, in: foot)
    buffer.lay(isChosen ? .band : .card, under: area)
  }

  /// What a slide holds: its figure, its counts, the statuses of its objectives.
  private func drawContent(of slide: Slide, into buffer: inout Buffer, in area: Rect) {
    switch slide.content {
    case .figure(let figure):
      let lines = figure.lines[look.language]
      let texts = [lines.block, lines.words].map { $0.joined(separator: " ").drawable }
      if let text = texts.first(where: { $0.displayWidth <= area.width }) {
        buffer.draw(Line(text, .figure), in: area)
      }
    case .list(let list) where !list.counts.isEmpty:
      if Ribbon.leastWidth(list.counts, look) <= area.width {
        Ribbon(list.counts, width: area.width, look).draw(into: &buffer, in: area)
      }
    case .list(let list):
      var marks = Line()
      for entry in list.entries {
        guard case .status(let status) = entry.sign else { continue }
        marks = marks + Line(look.glyphs.mark(of: status), Style(status.ink, .bold)) + Line(" ")
      }
      if marks.width <= area.width { buffer.draw(marks, in: area) }
    case .title, .end: break
    }
  }
}
