internal import Deck
internal import Interface
internal import PlanModel
public import Screen
internal import Wording

/// The slide of a step, as far as it is revealed.
struct SlideScreen {
  private let deck: Deck
  private let step: Deck.Step
  /// The steps up to this one.
  private let gone: Int
  private let focus: SlideCover.Focus?
  /// The row revealed last.
  private let entry: Slide.Entry?
  private let frame: SlideFrame

  init(
    of deck: Deck, at step: Int, focus: SlideCover.Focus?, on entry: Slide.Entry?,
    in frame: SlideFrame
  ) {
    self.deck = deck
    self.step = deck.steps[step]
    gone = step + 1
    self.focus = focus
    self.entry = entry
    self.frame = frame
  }

  private var look: Look { frame.look }

  func draw(into buffer: inout Buffer) {
    let slide = deck.slides[step.slide]
    switch focus {
    case .figure:
      if let figure = entry?.figure {
        frame.drawTitle(figure.name[look.language], into: &buffer)
        draw(figure, into: &buffer)
      }
    case .row:
      frame.drawTitle(slide.title[look.language], of: slide, into: &buffer)
      drawSpotlight(into: &buffer)
    case nil:
      drawContent(of: slide, rows: step.rows, into: &buffer)
    }
    let way = (gone: gone, of: deck.steps.count)
    frame.drawFoot(number: step.slide + 1, way: way, into: &buffer)
  }

  private func drawContent(of slide: Slide, rows: Int, into buffer: inout Buffer) {
    let language = look.language
    let layout = frame.layout
    // The first and the last slide have all the room above the foot.
    let whole = Rect(
      x: layout.body.x, y: 0, width: layout.body.width, height: layout.picture.maxY)
    switch slide.content {
    case .title(let page):
      TitleSlide(page, in: language, area: whole, glyphs: look.glyphs).draw(into: &buffer)
    case .end:
      EndSlide(
        word: slide.title[language], title: deck.slides[0].title[language], area: whole,
        glyphs: look.glyphs
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
    let closing = list.closing?[look.language]
    let layout = DeckLayout(look.size, closing: closing)
    if let counts = CountsSlide(list, area: layout.body, look) {
      counts.draw(into: &buffer)
    } else {
      ListSlide(list, revealed: rows, in: look.language, area: layout.body, look)
        .draw(into: &buffer)
    }
    guard let closing, rows == list.entries.count else { return }
    let lines = Line.wrapped(closing, width: layout.closing.width, style: .bold)
    buffer.draw(lines, in: layout.closing)
  }

  private func draw(_ figure: BigFigure, into buffer: inout Buffer) {
    FigureSlide(
      figure, in: look.language, area: frame.layout.picture, air: frame.layout.air,
      glyphs: look.glyphs
    ).draw(into: &buffer)
  }

  /// The row revealed last, alone in the middle.
  private func drawSpotlight(into buffer: inout Buffer) {
    guard let entry else { return }
    let list = Slide.EntryList(entry)
    let height = EntryText(
      entry, in: look.language, width: frame.layout.picture.width, look
    ).lines.count
    var area = frame.layout.picture
    _ = area.takeTop(max(0, (area.height - height) / 2))
    ListSlide(list, revealed: 1, in: look.language, area: area, look)
      .draw(into: &buffer)
  }
}

extension DeckState {
  /// The whole wall.
  public var picture: Buffer { Meeting(self).picture }

  /// The frame of what is on the wall.
  var frame: SlideFrame {
    SlideFrame(
      of: review.plan, year: deck.label, isSample: isSample, answer: answer, look)
  }

  /// Paints what is to be seen of the deck: the topmost thing that lies over the slide, else the
  /// slide.
  func draw(into buffer: inout Buffer) {
    if let scroll = cover.help {
      DeckHelp(in: frame).draw(scroll: scroll, into: &buffer)
    } else if let chosen = cover.overview {
      OverviewScreen(of: deck, chosen: chosen, in: frame).draw(into: &buffer)
    } else if !isBlank {
      SlideScreen(of: deck, at: step, focus: cover.focus, on: lastEntry, in: frame)
        .draw(into: &buffer)
    }
    if asksToEnd { drawQuestion(into: &buffer) }
  }

  /// Asks at the foot, over whatever is there.
  private func drawQuestion(into buffer: inout Buffer) {
    let layout = DeckLayout(size)
    let lines = Line.wrapped(words.asksToEnd, width: layout.foot.width, style: .reverse)
    var area = buffer.bounds
    let rows = area.takeBottom(lines.count)
    buffer.fill(rows)
    buffer.draw(lines, indent: layout.foot.x, in: rows)
  }
}
