package import PlanModel
internal import Screen

/// A quantity as a bar from 0, with its target as a tick.
///
/// A target that is a range has a tick at either end. What is known is filled; what is only bounded
/// is shaded; "over" has an open end that fades, for no two such bars are equal; a quantity without bounds ("about") has no bar. Figures below
/// 0 go to the left of it.
package struct Bar {
  /// The columns over which an open end fades.
  private static let fading = 2

  /// The bar, `width` columns wide.
  package let line: Line

  package init(
    _ quantity: Quantity, target: Quantity? = nil, scale: BarScale, width: Int, glyphs: Glyphs
  ) {
    let style = Style(.bar)
    // The last columns are kept for open ends and for a tick at the very end.
    let fading = scale.hasOpenEnds ? Self.fading : 0
    let room = max(1, width - 1 - fading)
    var cells = [Line.Span](
      repeating: Line.Span(text: " ", style: .plain), count: room + fading + 1)
    let zero = scale.index(of: .zero, in: room)

    func fill(to value: Decimal, with character: Character) {
      let end = scale.index(of: value, in: room)
      for cell in min(zero, end)..<max(zero, end) {
        cells[cell] = Line.Span(text: String(character), style: style)
      }
    }

    let interval = quantity.interval
    if let high = interval.high { fill(to: high.value, with: glyphs.shade) }
    if let low = interval.low {
      fill(to: low.value, with: glyphs.eighths.last ?? "#")
      let steps = glyphs.eighths.count
      let index = scale.index(of: low.value, in: room * steps)
      if low.value > .zero, steps > 1, index % steps > 0 {
        cells[index / steps] = Line.Span(
          text: String(glyphs.eighths[index % steps - 1]), style: style)
      }
      if interval.high == nil {
        let end = min(room, (index + steps - 1) / steps)
        for cell in end..<end + fading {
          cells[cell] = Line.Span(text: String(glyphs.shade), style: style)
        }
        cells[end + fading] = Line.Span(text: String(glyphs.openEnd), style: style)
      }
    }
    for value in [target?.lowValue, target?.highValue].compactMap({ $0 }) {
      let tick = scale.index(of: value, in: room)
      guard cells[tick].text != String(glyphs.tick) else { continue }
      let isFilled = cells[tick].text != " "
      cells[tick] = Line.Span(
        text: String(glyphs.tick), style: Style(.text, isFilled ? [.bold, .reverse] : .bold))
    }
    line = Line(cells)
  }
}

/// The range of numbers that bars side by side share, 0 always in it.
package struct BarScale: Hashable, Sendable {
  /// The smallest number, 0 or less.
  package let low: Decimal
  /// The largest number, 0 or more.
  package let high: Decimal
  /// True if one of the quantities has no end above: "over 200".
  let hasOpenEnds: Bool

  /// A scale that holds all these quantities and targets.
  package init(for quantities: [Quantity], targets: [Quantity] = []) {
    hasOpenEnds = quantities.contains { $0.interval.low != nil && $0.interval.high == nil }
    let quantities = quantities + targets
    low = quantities.map(\.lowValue).min().map { min($0, .zero) } ?? .zero
    high = quantities.map(\.highValue).max().map { max($0, .zero) } ?? .zero
  }

  /// The step of a number in a width cut into steps, from the left; 0 where all numbers are 0.
  func index(of value: Decimal, in steps: Int) -> Int {
    let span = high - low
    guard span > .zero else { return 0 }
    return (value - low).steps(of: span, in: steps)
  }
}
