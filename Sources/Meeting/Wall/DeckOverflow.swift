public import Deck
public import Interface
public import PlanModel
public import Screen
internal import Wording

/// Something that does not fit on a slide at some size of the screen.
public struct DeckOverflow: Hashable, Sendable {
  /// The matter.
  public enum Kind: Hashable, Sendable {
    /// The rows take more lines than there are: the slide will scroll.
    case rows(lines: Int, room: Int)
    /// A row is taller than the room.
    case tallRow(String)
    /// Words are cut with an ellipsis.
    case cutText(String)
    /// A figure is not drawn in big digits.
    case plainFigure(String)
  }

  /// The slide's number, from 1.
  public let slide: Int
  /// The slide's title.
  public let title: String
  /// The language in which it does not fit.
  public let language: Language
  /// The matter.
  public let kind: Kind

  /// The sentence that says it: "slide 12, Digital work (en): 20 lines, room for 16: it will
  /// scroll".
  public func text(in reader: Language) -> String {
    let words = reader.words
    let what =
      switch kind {
      case .rows(let lines, let room): words.rowsDoNotFit(lines, room: room)
      case .tallRow(let row): words.rowIsTooTall(row)
      case .cutText(let text): words.textIsCut(text)
      case .plainFigure(let figure): words.figureIsPlain(figure)
      }
    return "\(words.slide(slide, title, language)): \(what)"
  }
}

extension Deck {
  /// The deck of a year, its slides broken for the wall.
  ///
  /// - Parameters:
  ///   - review: the plan.
  ///   - year: the index of the year in the review.
  public init(of review: Review, year: Int) {
    self.init(of: review, year: year) { entry, language in
      EntryText(entry, in: language, width: DeckLayout.reference.body.width).lines.count
    }
  }

  /// All that does not fit on a screen of a size, slide by slide, in each language; nothing on a
  /// screen of 80x24, unless a single text is longer than a slide.
  public func overflow(
    at size: Size, in languages: [Language] = Language.allCases, glyphs: Glyphs = .unicode
  ) -> [DeckOverflow] {
    slides.enumerated().flatMap { index, slide in
      languages.flatMap { language in
        slide.overflow(at: size, in: language, glyphs: glyphs).map { kind in
          DeckOverflow(
            slide: index + 1, title: slide.title[language], language: language, kind: kind)
        }
      }
    }
  }
}

extension Slide {
  fileprivate func overflow(
    at size: Size, in language: Language, glyphs: Glyphs
  ) -> [DeckOverflow.Kind] {
    let layout = DeckLayout(size)
    switch content {
    case .title, .end:
      return []
    case .figure(let figure):
      let picture = FigureSlide(
        figure, in: language, area: layout.picture, air: layout.air, glyphs: glyphs)
      let words = figure.lines[language].block.joined(separator: " ")
      return picture.isPlain ? [.plainFigure(words)] : []
    case .list(let list):
      let area = DeckLayout(size, closing: list.closing?[language]).body
      let extent = ListSlide(
        list, revealed: list.entries.count, in: language, area: area, Look(size, glyphs: glyphs)
      ).extent
      let fit: [DeckOverflow.Kind] =
        extent.lines > extent.room ? [.rows(lines: extent.lines, room: extent.room)] : []
      return fit + extent.tall.map { .tallRow(list.entries[$0].text[language]) }
        + extent.cut.map { .cutText(list.entries[$0].text[language]) }
    }
  }
}
