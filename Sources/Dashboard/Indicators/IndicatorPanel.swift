internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// One indicator over the years: a table of figures as stated, bars, targets, changes, and what the
/// years come to together.
struct IndicatorPanel: Panel {
  private let cursor: IndicatorsPanel.Cursor
  private let all: [Series]
  private let saying: Saying
  private let yearCount: Int
  private let changes: Changes
  private let frame: PanelFrame

  init(_ cursor: IndicatorsPanel.Cursor, of review: Review, changes: Changes, in frame: PanelFrame)
  {
    self.cursor = cursor
    all = review.series
    saying = frame.look.saying(of: review)
    yearCount = review.years.count
    self.changes = changes
    self.frame = frame
  }

  private var series: Series? {
    all.indices.contains(cursor.series) ? all[cursor.series] : nil
  }

  func moved(by command: Command) -> Overlay {
    var moved = cursor
    switch command {
    case .nextYear: moved.series += 1
    case .previousYear: moved.series -= 1
    default:
      moved.year = ListScroll.moved(
        cursor.year, by: command.move, count: series?.points.count ?? 0,
        height: frame.body.height)
    }
    return .indicators(moved)
  }

  var settled: Overlay {
    var settled = cursor
    settled.series = min(max(0, cursor.series), max(0, all.count - 1))
    settled.year = min(max(0, cursor.year), max(0, yearCount - 1))
    return .indicators(settled)
  }

  func draw(into buffer: inout Buffer) {
    guard let series else {
      frame.draw(into: &buffer)
      buffer.draw(Line(frame.look.words.noIndicators), indent: 1, in: frame.body)
      return
    }
    frame.draw(position: "\(cursor.series + 1)/\(all.count)", into: &buffer)
    var body = frame.body
    let indicator = saying.indicator(series.indicator)
    let title = Line.wrapped(
      indicator.name, width: body.width - 2, rows: 2, style: .bold)
    for line in title { buffer.draw(line, indent: 1, in: body.takeTop(1)) }
    if let unit = indicator.unit, body.height > 8 {
      buffer.draw(Line(unit.truncated(to: body.width - 2)), indent: 1, in: body.takeTop(1))
    }
    if let definition = indicator.definition, body.height > 12 {
      for line in Line.wrapped(definition, width: body.width - 2, rows: 3) {
        buffer.draw(line, indent: 1, in: body.takeTop(1))
      }
    }
    if body.height > 6 { _ = body.takeTop(1) }

    let table = IndicatorTable(series, saying, frame.look, width: body.width)
    let rows = table.years.map(\.count)
    // What the years come to stands there whole, where the tallest of them fits above it.
    let total = indicator.total(of: series).map { $0.wrapped(to: body.width - 2) } ?? []
    if total.count + (rows.max() ?? 0) <= body.height {
      let foot = body.takeBottom(total.count)
      for (row, line) in total.enumerated() {
        buffer.draw(Line(line, .bold), row: row, indent: 1, in: foot)
      }
      if !total.isEmpty, body.height > rows.reduce(0, +) { _ = body.takeBottom(1) }
    }

    // Whole years only, as many as fit above and below the chosen one, which is always there.
    let first = firstYear(rows: rows, height: body.height)
    for year in first..<table.years.count {
      let lines = table.years[year]
      guard lines.count <= body.height || year == cursor.year else { break }
      let area = body.takeTop(lines.count)
      if year == cursor.year {
        buffer.draw(Line(frame.look.glyphs.pointer, .bold), in: area)
      }
      let item = series.points[year].achievement.map {
        ItemID.achievement(yearIndex: year, index: $0)
      }
      if let item { buffer.draw(changes.sign(of: item), indent: 1, in: area) }
      for (row, line) in lines.enumerated() {
        buffer.draw(
          year == cursor.year && row == 0 ? line.bold : line, row: row, indent: 2, in: area)
      }
    }
  }

  /// The first year that is shown, so that the chosen one is.
  private func firstYear(rows: [Int], height: Int) -> Int {
    var first = 0
    var sum = 0
    for year in rows.indices.prefix(cursor.year + 1) {
      sum += rows[year]
      while sum > height, first < year {
        sum -= rows[first]
        first += 1
      }
    }
    return first
  }
}

/// The lines of an indicator's years: figure and bar side by side, below them parts and change.
struct IndicatorTable {
  /// The lines of each year, in the plan's order.
  let years: [[Line]]

  init(_ series: Series, _ saying: Saying, _ look: Look, width: Int) {
    let targets = series.points.map(\.target)
    let yearWidth = 2 + (series.points.map(\.label.description.count).max() ?? 0)
    let indicator = saying.indicator(series.indicator)
    let figures = series.points.map { indicator.figure($0.figure, report: $0.report).whole }
    let scale = BarScale(of: series)
    let widest = figures.map(\.displayWidth).max() ?? 0
    // A figure keeps its words together; only its unit goes to the next line.
    let numbers = series.points.filter { $0.figure?.isNumber == true }
      .flatMap { indicator.figure($0.figure).number.split(separator: " ") }
    let whole = numbers.map(\.displayWidth).max() ?? 0
    let figureWidth = min(widest, max(16, whole, width / 2 - yearWidth))
    let barWidth = width - yearWidth - figureWidth - 6

    years = series.points.indices.map { index in
      let point = series.points[index]
      let blanks = Line(String(repeating: " ", count: yearWidth))
      let bar =
        barWidth >= 8
        ? Self.bar(
          point.figure?.quantity, target: targets[index], scale: scale, width: barWidth,
          glyphs: look.glyphs) : nil
      var lines: [Line] = []
      for (row, text) in figures[index].wrapped(to: figureWidth).enumerated() {
        let lead = row == 0 ? Line("\(point.label)  ") : blanks
        let padding = String(repeating: " ", count: max(0, figureWidth - text.displayWidth) + 2)
        lines.append(lead + Line(text) + (row == 0 ? Line(padding) + (bar ?? Line()) : Line()))
      }
      let facts = Self.facts(of: point, indicator, look.words)
      if let strip = indicator.strip(of: point.figure) {
        lines.append(blanks + Line(strip.text(isASCII: look.glyphs.isASCII)))
      }
      for fact in facts {
        lines += Line.wrapped(fact, width: width - yearWidth - 3).map { blanks + $0 }
      }
      return lines
    }
  }

  /// The lines below a figure: its parts, its target, its change.
  private static func facts(
    of point: Series.Point, _ indicator: IndicatorSaying, _ words: any Words
  ) -> [String] {
    let figure = indicator.figure(point.figure, report: point.report)
    let parts = figure.hasParts ? figure.text : nil
    let target = point.target.map { indicator.target($0).phrase() }
    let change = indicator.change(of: point) ?? point.comparedTo.map(words.noChange)
    let periods = indicator.periods(of: point.figure)?.phrase()
    return [parts].compactMap { $0 } + (parts == nil ? figure.remarks : [])
      + [periods, target, change].compactMap { $0 }
  }

  private static func bar(
    _ quantity: Quantity?, target: Quantity?, scale: BarScale, width: Int, glyphs: Glyphs
  ) -> Line? {
    guard let quantity else { return nil }
    return Bar(quantity, target: target, scale: scale, width: width, glyphs: glyphs).lines[0]
  }
}

extension BarScale {
  /// The scale of an indicator: the same for all its years, wherever they are drawn.
  init(of series: Series) {
    self.init(
      for: series.points.compactMap { $0.figure?.quantity },
      targets: series.points.compactMap(\.target))
  }
}
