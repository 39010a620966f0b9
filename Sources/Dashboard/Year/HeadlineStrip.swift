internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The headline figures of the year, side by side: as stated, with what they count.
///
/// Figures are never cut: where one does not fit its column, fewer are shown, then "+2".
struct HeadlineStrip {
  /// One figure above its name.
  private struct Block {
    var figure: [String]
    var label: [String]
    var change: [String]
    var rows: Int { figure.count + label.count + change.count }
  }

  private static let columnWidth = 16
  private static let restWidth = 5

  private let headlines: [Headline]
  private let saying: Saying
  /// The sentence that stands in the strip's place where a final year has no number at all.
  private let sentence: [Line]
  /// The blocks that fit with every figure whole.
  private var blocks: [Block] = []
  /// The number of figures that do not fit.
  private var hidden = 0

  init(of year: YearReview, _ saying: Saying, width: Int) {
    headlines = year.headlines
    self.saying = saying
    sentence =
      YearSaying(year, in: saying.words).noFigures.map { Line.wrapped($0, width: width - 2) } ?? []
    if sentence.isEmpty { (blocks, hidden) = layOut(width: width) }
  }

  /// The number of rows that the strip needs.
  var rows: Int {
    headlines.isEmpty ? 0 : max(leastRows, blocks.map(\.rows).max() ?? 1)
  }

  /// The number of rows that it needs where there is no room for more.
  var leastRows: Int { headlines.isEmpty ? 0 : max(1, sentence.count) }

  func draw(into buffer: inout Buffer, in area: Rect) {
    if !sentence.isEmpty {
      buffer.draw(sentence, indent: 1, in: area)
    } else if area.height >= rows, area.height > 1, !blocks.isEmpty {
      drawBlocks(into: &buffer, in: area)
    } else {
      buffer.draw(oneLine(width: area.width - 2), indent: 1, in: area)
    }
  }

  private func drawBlocks(into buffer: inout Buffer, in area: Rect) {
    let width = (area.width - (hidden > 0 ? Self.restWidth : 0)) / blocks.count
    var rest = area
    for block in blocks {
      let column = rest.takeLeft(width)
      let lines =
        block.figure.map { Line($0, .bold) } + (block.label + block.change).map { Line($0) }
      buffer.drawCentred(lines, in: column)
    }
    if hidden > 0 { buffer.drawRight(Line("+\(hidden) "), row: 0, in: area) }
  }

  /// The blocks that fit with every figure whole, and how many do not.
  private func layOut(width: Int) -> (blocks: [Block], hidden: Int) {
    var count = min(headlines.count, width / Self.columnWidth)
    if count < headlines.count { count = (width - Self.restWidth) / Self.columnWidth }
    while count > 0 {
      let hidden = headlines.count - count
      let column = (width - (hidden > 0 ? Self.restWidth : 0)) / count - 2
      let blocks = headlines.prefix(count).compactMap { block(for: $0, width: column) }
      if blocks.count == count { return (blocks, hidden) }
      count -= 1
    }
    return ([], headlines.count)
  }

  /// A block, nil where its figure is too wide for the column.
  private func block(for headline: Headline, width: Int) -> Block? {
    let indicator = saying.indicator(headline.indicator)
    let said = indicator.headline(headline.point.figure, report: headline.point.report)
    guard let figure = lines(of: said, width: width) else { return nil }
    let below = said.figure.remarks + [indicator.change(of: headline.point)].compactMap { $0 }
    return Block(
      figure: figure, label: said.label.balanced(to: width, rows: 2),
      change: below.flatMap { $0.balanced(to: width, rows: 2) })
  }

  /// The figure on one line, else the qualifier and the number on one each, with the unit where it
  /// belongs to the figure.
  private func lines(of headline: HeadlineSaying, width: Int) -> [String]? {
    let figure = headline.figure
    guard figure.isNumber else { return figure.numerals.balanced(to: width, rows: 3) }
    func fits(_ lines: [String]) -> Bool { lines.allSatisfy { $0.displayWidth <= width } }
    let whole = [headline.whole]
    let sum = headline.unit == nil ? figure.sum.map { [$0] } : nil
    if let sum, fits(sum) { return sum.map(\.drawable) }
    // Nearly always it does.
    if fits(whole) { return whole.map(\.drawable) }
    if !figure.alternatives.isEmpty {
      // What contradicts each other stands one above the other.
      let lines = headline.whole.split(separator: " ").map { String($0).drawable }
      return fits(lines) ? lines : nil
    }
    let unit = headline.unit.map { [$0] } ?? []
    let qualifier = figure.qualifier.map { [$0] } ?? []
    let candidates = [
      [figure.number] + unit,
      qualifier + [saying.words.joined(figure.numerals, unit: headline.unit)],
      qualifier + [figure.numerals] + unit,
    ]
    return candidates.first(where: fits)?.map(\.drawable)
  }

  /// The figures in one line, as many as fit whole, then "+2".
  private func oneLine(width: Int) -> Line {
    let pieces = headlines.map { headline in
      saying.indicator(headline.indicator)
        .headline(headline.point.figure, report: headline.point.report).line
    }
    var shown: [String] = []
    func text() -> String {
      let hidden = pieces.count - shown.count
      return (shown + (hidden > 0 ? ["+\(hidden)"] : [])).joined(separator: " · ")
    }
    for piece in pieces {
      shown.append(piece)
      if text().displayWidth > width { shown.removeLast() }
    }
    return Line(text().drawable)
  }
}
