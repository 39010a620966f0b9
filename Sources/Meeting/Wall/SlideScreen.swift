internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The slide of a state, as far as it is revealed.
struct SlideScreen {
  private let state: DeckState
  private let frame: SlideFrame

  init(_ state: DeckState) {
    self.state = state
    frame = SlideFrame(state)
  }

  func draw(into buffer: inout Buffer) {
    let step = state.deck.steps[state.step]
    let slide = state.deck.slides[step.slide]
    switch state.cover.focus {
    case .figure:
      if let figure = state.lastEntry?.figure {
        frame.drawTitle(figure.name[state.language], into: &buffer)
        draw(figure, into: &buffer)
      }
    case .row:
      frame.drawTitle(slide.title[state.language], of: slide, into: &buffer)
      drawSpotlight(into: &buffer)
    case nil:
      drawContent(of: slide, rows: step.rows, into: &buffer)
    }
    frame.drawFoot(number: step.slide + 1, into: &buffer)
  }

  private func drawContent(of slide: Slide, rows: Int, into buffer: inout Buffer) {
    let language = state.language
    let layout = frame.layout
    // The first and the last slide have all the room above the foot.
    let whole = Rect(
      x: layout.body.x, y: 0, width: layout.body.width, height: layout.closing.maxY)
    switch slide.content {
    case .title(let page):
      TitleSlide(page, in: language, area: whole, glyphs: state.glyphs).draw(into: &buffer)
    case .end:
      EndSlide(
        word: slide.title[language], title: state.deck.slides[0].title[language], area: whole,
        glyphs: state.glyphs
      ).draw(into: &buffer)
    case .figure(let figure):
      frame.drawTitle(slide.title[language], of: slide, into: &buffer)
      draw(figure, into: &buffer)
    case .list(let list):
      frame.drawTitle(slide.title[language], of: slide, into: &buffer)
      draw(list, rows: rows, into: &buffer)
    }
  }

  private func draw(_ list: Slide.EntryList, rows: Int, into buffer: inout Buffer) {
    let closing = list.closing?[state.language]
    let layout = DeckLayout(state.size, closing: closing)
    ListSlide(
      list, revealed: rows, in: state.language, area: layout.body, glyphs: state.glyphs
    ).draw(into: &buffer)
    guard let closing, rows == list.entries.count else { return }
    let lines = Line.wrapped(closing, width: layout.closing.width, style: .bold)
    for (row, line) in lines.enumerated() { buffer.draw(line, row: row, in: layout.closing) }
  }

  private func draw(_ figure: BigFigure, into buffer: inout Buffer) {
    FigureSlide(
      figure, in: state.language, area: frame.layout.picture, glyphs: state.glyphs
    ).draw(into: &buffer)
  }

  /// The row revealed last, alone in the middle.
  private func drawSpotlight(into buffer: inout Buffer) {
    guard let entry = state.lastEntry else { return }
    let list = Slide.EntryList(entry)
    let height = EntryText(
      entry, in: state.language, width: frame.layout.picture.width, glyphs: state.glyphs
    ).lines.count
    var area = frame.layout.picture
    _ = area.takeTop(max(0, (area.height - height) / 2))
    ListSlide(list, revealed: 1, in: state.language, area: area, glyphs: state.glyphs)
      .draw(into: &buffer)
  }
}
