package import PlanModel
package import Screen

/// A quantity as a bar from 0, with its target as a tick; or the tick alone, where nothing is reported.
///
/// What lies within every value that can be meant is filled, what within some is shaded: of "10 to 12"
/// the last two, of "nearly 50" all. "Over" has an end that fades and stays open, for no two such bars
/// are equal; "about" has no bar. What is negative lies left of an axis. The bar covers the tick of a
/// target where every value reaches it, and never otherwise, however close it comes.
///
///     Bar(quantity, target: target, scale: scale, width: 40, glyphs: .unicode).lines[0]
package struct Bar {
  /// What stands in one column.
  private enum Part: Hashable {
    case blank, axis, filled, shaded, openAbove, openBelow
    /// So many eighths of a column, less one.
    case eighths(Int)
    case tick(isCovered: Bool)
  }

  /// The columns over which an open end fades.
  fileprivate static let fading = 2

  /// The bar, as many lines as it has rows.
  package let lines: [Line]
  /// The columns of the target's ticks, from the left: one, or two for a range.
  package private(set) var ticks: [Int] = []

  private let scale: BarScale
  /// The columns of the scale itself.
  private let room: Int

  /// A bar.
  ///
  /// - Parameters:
  ///   - quantity: what was reported; nil for nothing.
  ///   - target: what was set.
  ///   - scale: the numbers that the bar shares with those beside it.
  ///   - width: its columns.
  ///   - rows: its rows; the open end has its sign on the middle one, and only a single row ends in
  ///     a part of a cell, for terminals do not join those seamlessly.
  ///   - ink: its colour; what is negative has one of its own.
  ///   - glyphs: the drawing characters.
  package init(
    _ quantity: Quantity?, target: Quantity? = nil, scale: BarScale, width: Int, rows: Int = 1,
    ink: Ink = .bar, glyphs: Glyphs
  ) {
    self.scale = scale
    // The last columns are kept for the axis, for open ends, and for a tick at the very end.
    let fading = scale.hasOpenEnds ? Self.fading : 0
    room = max(1, width - 1 - fading - (scale.low < .zero ? 1 : 0))
    var parts = [Part](repeating: .blank, count: max(width, room + 1))
    let zero = scale.index(of: .zero, in: room)
    if scale.low < .zero { parts[zero] = .axis }
    let interval = quantity?.interval
    if let interval {
      Self.fill(&parts, interval, scale, room, rows == 1 ? glyphs.eighths.count : 1)
    }
    for value in [target?.lowValue, target?.highValue].compactMap({ $0 }) {
      let column = scale.column(of: value, in: room)
      let isBeyond = target?.interval.low?.isStrict == true
      let isReached =
        value < .zero
        ? interval?.high.map { $0.value <= value } ?? false
        : interval?.low.map { $0.value > value || $0.value == value && ($0.isStrict || !isBeyond) }
          ?? false
      parts[column] = .tick(isCovered: isReached && value != .zero)
      if !ticks.contains(column) { ticks.append(column) }
    }
    lines = (0..<rows).map { Self.line(parts, isMiddle: $0 == rows / 2, zero, ink, glyphs) }
  }

  /// Fills the columns of an interval.
  private static func fill(
    _ parts: inout [Part], _ interval: Interval, _ scale: BarScale, _ room: Int, _ steps: Int
  ) {
    let zero = scale.index(of: .zero, in: room)
    // The first column on the right of 0.
    let right = scale.low < .zero ? zero + 1 : zero
    let (low, high) = (interval.low?.value, interval.high?.value)
    guard low != nil || high != nil else { return }
    func paint(_ columns: Range<Int>, _ part: Part) {
      for column in columns where parts.indices.contains(column) { parts[column] = part }
    }
    if let high, high > .zero {
      paint(right..<max(right + 1, scale.column(of: high, in: room)), .shaded)
    }
    if let low, low < .zero {
      paint(min(zero - 1, scale.column(of: low, in: room))..<zero, .shaded)
    }
    if let high, high < .zero {
      let start = min(zero - 1, scale.column(of: high, in: room))
      paint(start..<zero, .filled)
      if low == nil {
        paint(start - fading..<start, .shaded)
        paint(max(0, start - fading - 1)..<max(1, start - fading), .openBelow)
      }
    }
    var end = right
    if let low, low > .zero {
      end = scale.column(of: low, in: room)
      let eighths = scale.index(of: low, in: room * steps) % steps
      if end == right, eighths == 0 || steps == 1 { end += 1 }
      paint(right..<end, .filled)
      if eighths > 0 {
        paint(end..<end + 1, .eighths(eighths - 1))
        end += 1
      }
    }
    if high == nil {
      // The sign stands within the bar's own columns.
      let fade = min(end, parts.count - 1 - fading)
      paint(fade..<fade + fading, .shaded)
      paint(fade + fading..<fade + fading + 1, .openAbove)
    }
  }

  private static func line(
    _ parts: [Part], isMiddle: Bool, _ zero: Int, _ ink: Ink, _ glyphs: Glyphs
  ) -> Line {
    var spans: [Line.Span] = []
    for (column, part) in parts.enumerated() {
      let ink = column < zero ? .below : ink
      let (character, style): (Character, Style) =
        switch part {
        case .blank: (" ", .plain)
        case .axis: (glyphs.tick, .dim)
        case .filled: (glyphs.eighths[glyphs.eighths.count - 1], Style(ink))
        case .shaded: (glyphs.shade, Style(ink))
        case .openAbove: isMiddle ? (glyphs.openEnd, Style(ink)) : (" ", .plain)
        case .openBelow: isMiddle ? (glyphs.openStart, Style(ink)) : (" ", .plain)
        case .eighths(let index): (glyphs.eighths[index], Style(ink))
        case .tick(true): (glyphs.tick, Style(ink, .reverse))
        case .tick(false): (glyphs.tick, Style(.target, .bold))
        }
      if spans.last?.style == style {
        spans[spans.count - 1].text.append(character)
      } else {
        spans.append(Line.Span(text: String(character), style: style))
      }
    }
    return Line(spans)
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

  /// The column of a number's end in a scale of so many columns: what is above 0 lies right of the
  /// axis, where there is one.
  func column(of value: Decimal, in room: Int) -> Int {
    index(of: value, in: room) + (low < .zero && value > .zero ? 1 : 0)
  }
}
