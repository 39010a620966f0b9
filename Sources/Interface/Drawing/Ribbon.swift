package import PlanModel
package import Screen

/// A year's objectives as one strip: a part for each status, as long as its share, its count inside.
///
/// A part is at least as wide as its count. What nobody reported has dots, what is only planned a line,
/// for silence must not look like a result. Without hues a blank column parts two parts.
package struct Ribbon {
  /// One status of a strip.
  package struct Part: Hashable {
    package let status: Status
    package let count: Int
    package let width: Int
  }

  /// The parts from left to right.
  package let parts: [Part]
  private let look: Look

  /// The ribbon of counts, `width` columns wide; wider where the counts alone need more.
  ///
  /// - Parameters:
  ///   - counts: the counts.
  ///   - width: the columns.
  ///   - least: the columns that each part must have, for what is drawn in it; else for its count.
  ///   - look: the look of the screen.
  package init(_ counts: [Counts.Count], width: Int, least: [Int]? = nil, _ look: Look) {
    self.look = look
    let total = counts.reduce(0) { $0 + $1.count }
    let least = least ?? Self.leastWidths(counts, look)
    var widths = zip(counts, least).map { max($1, width * $0.count / max(1, total)) }
    // Rounding left columns over for those who are furthest below their share; what the counts need
    // beyond theirs is taken from the widest.
    while widths.reduce(0, +) < width,
      let index = widths.indices.max(by: {
        width * counts[$0].count - widths[$0] * total < width * counts[$1].count - widths[$1]
          * total
      })
    {
      widths[index] += 1
    }
    while widths.reduce(0, +) > width,
      let index = widths.indices.max(by: { widths[$0] - least[$0] < widths[$1] - least[$1] }),
      widths[index] > least[index]
    {
      widths[index] -= 1
    }
    parts = zip(counts, widths).map { Part(status: $0.status, count: $0.count, width: $1) }
  }

  /// The columns below which the counts of a ribbon would run into each other.
  package static func leastWidth(_ counts: [Counts.Count], _ look: Look) -> Int {
    leastWidths(counts, look).reduce(0, +)
  }

  /// The columns that each count needs; without hues two need a blank between them.
  private static func leastWidths(_ counts: [Counts.Count], _ look: Look) -> [Int] {
    counts.indices.map { index in
      digits(of: counts[index].count) + (look.hasHues || index == counts.count - 1 ? 0 : 1)
    }
  }

  /// The digits of a count, without making a text of it: every year's ribbon is measured for a key.
  private static func digits(of count: Int) -> Int {
    var (digits, rest) = (1, count / 10)
    while rest > 0 { (digits, rest) = (digits + 1, rest / 10) }
    return digits
  }

  /// Draws the ribbon over all rows of an area, the counts in its middle row.
  package func draw(into buffer: inout Buffer, in area: Rect) {
    for (part, place) in places(in: area) { draw(part, into: &buffer, in: place) }
  }

  /// The parts with their places in an area.
  package func places(in area: Rect) -> [(part: Part, place: Rect)] {
    var rest = area
    return parts.enumerated().map { index, part in
      var place = rest.takeLeft(part.width)
      if !look.hasHues, index < parts.count - 1 { place.width -= 1 }
      return (part, place)
    }
  }

  private func draw(_ part: Part, into buffer: inout Buffer, in area: Rect) {
    let ground = part.status.ground
    if ground == .hollow {
      let sign: Character = part.status == .planned ? "─" : look.glyphs.silence
      buffer.fill(area, with: sign, style: Style(.faint, on: ground))
    } else {
      buffer.fill(area, style: Style(.onFill, on: ground))
    }
    let count = "\(part.count)"
    let label = area.width >= count.count + 2 ? " \(count) " : count
    buffer.write(
      label, x: area.x + (area.width - label.count) / 2, y: area.y + area.height / 2,
      style: Style(.onFill, .bold, on: ground), in: area)
  }
}
