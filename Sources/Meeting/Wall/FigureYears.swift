internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text

/// A figure's year and the years before it, side by side on cards, all bars on one scale.
///
/// A year without a number has no bar: silence must not look like a result.
struct FigureYears {
  /// A year on its card.
  private struct Card {
    let label: String
    let words: String
    let quantity: Quantity?
  }

  private let cards: [Card]
  /// Columns of a card.
  private let width: Int
  /// Rows of a card: one or two of words alone, more with air or a bar.
  let height: Int
  private let scale: BarScale
  private let glyphs: Glyphs

  /// The blank columns between two cards.
  private static let gap = 2
  /// The most years beside each other, of a narrow wall and of a wide one.
  private static let mostYears = (narrow: 3, wide: 4)

  /// The years in each form that they can have in an area, the largest first.
  static func shapes(
    _ years: [BigFigure.Year], in language: Language, area: Rect, glyphs: Glyphs
  ) -> [FigureYears] {
    let heights = area.height >= 38 ? [6, 5] : area.height >= 24 ? [5, 4] : [2, 1]
    return heights.compactMap { height in
      let most = area.width >= 90 ? mostYears.wide : mostYears.narrow
      return (2...most).reversed().lazy.compactMap { count in
        FigureYears(
          years.suffix(count), in: language, width: area.width, height: height, glyphs: glyphs)
      }.first
    }
  }

  /// The years on cards; nil where there is only one, or where a figure would have to be cut.
  private init?(
    _ years: ArraySlice<BigFigure.Year>, in language: Language, width: Int, height: Int,
    glyphs: Glyphs
  ) {
    guard years.count > 1 else { return nil }
    cards = years.map {
      Card(label: "\($0.label)", words: $0.words[language].drawable, quantity: $0.quantity)
    }
    self.width = (width + Self.gap) / cards.count - Self.gap
    self.height = height
    self.glyphs = glyphs
    scale = BarScale(for: cards.compactMap(\.quantity))
    let least = cards.map { card in
      // In one row the words stand behind the year.
      card.words.displayWidth + 3 + (height == 1 ? card.label.displayWidth + 2 : 0)
    }
    guard least.allSatisfy({ $0 <= self.width }) else { return nil }
  }

  func draw(into buffer: inout Buffer, in area: Rect) {
    for (index, card) in cards.enumerated() {
      let place = Rect(
        x: area.x + index * (width + Self.gap), y: area.y, width: width, height: height)
      draw(card, isLast: index == cards.count - 1, into: &buffer, in: place)
    }
  }

  private func draw(_ card: Card, isLast: Bool, into buffer: inout Buffer, in area: Rect) {
    buffer.fill(area, style: Style(on: .card))
    var inside = area
    let edge = inside.takeLeft(1)
    if isLast { buffer.fill(edge, style: Style(on: .accent)) }
    _ = inside.takeLeft(1)
    let label = Line(card.label, isLast ? .figure : .dim)
    let words = Line(card.words, card.quantity == nil ? .dim : .bold)
    if height == 1 {
      buffer.draw(label + Line("  ") + words, in: inside)
    } else {
      if height >= 4 { _ = inside.takeTop(1) }
      buffer.draw([label, words], in: inside)
      if height >= 5, let quantity = card.quantity {
        let bar = Bar(quantity, scale: scale, width: inside.width - 1, glyphs: glyphs).lines[0]
        buffer.draw(bar, row: 2, in: inside)
      }
    }
    buffer.lay(.card, under: area)
  }
}
