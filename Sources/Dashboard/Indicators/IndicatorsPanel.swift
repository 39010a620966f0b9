internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// All indicators at once: a panel each, its years by rows, with a bar and the figure at the right end.
struct IndicatorsPanel: Panel {
  /// The choice of an indicator and of a year, both counted from 0 as the plan has them.
  struct Cursor: Hashable, Sendable {
    /// The index of the chosen indicator.
    var series = 0
    /// The index of the chosen year.
    var year: Int
    /// True if the chosen one is shown alone, over all others.
    var isOpen = false

    /// The achievement of the chosen year; nil where nothing is reported.
    func item(in review: Review) -> ItemID? {
      guard review.series.indices.contains(series) else { return nil }
      let points = review.series[series].points
      guard points.indices.contains(year), points[year].figure?.isNotReported == false
      else { return nil }
      return points[year].achievement.map { .achievement(yearIndex: year, index: $0) }
    }
  }

  private let cursor: Cursor
  private let all: [Series]
  private let saying: Saying
  private let changes: Changes
  private let frame: PanelFrame

  init(_ cursor: Cursor, of review: Review, changes: Changes, in frame: PanelFrame) {
    self.cursor = cursor
    all = review.series
    saying = frame.look.saying(of: review)
    self.changes = changes
    self.frame = frame
  }

  /// The years of each indicator, as rows, and the places of the panels that they need.
  private var layout: (years: [IndicatorYears], grid: IndicatorGrid) {
    let width = IndicatorGrid.width(in: frame.body)
    let years = all.map {
      IndicatorYears($0, saying.indicator($0.indicator), width: max(1, width - 4))
    }
    let tallest = years.map(\.rows.count).max() ?? 0
    return (
      years,
      IndicatorGrid(all.count, rows: tallest, chosen: cursor.series, in: frame.body)
    )
  }

  /// The places of the panels.
  var grid: IndicatorGrid { layout.grid }

  func moved(by command: Command) -> Overlay {
    var moved = cursor
    switch command {
    case .nextYear: moved.series += 1
    case .previousYear: moved.series -= 1
    default: moved.series = grid.moved(cursor.series, by: command.move)
    }
    return .indicators(moved)
  }

  func hit(x: Int, y: Int) -> Overlay? {
    let grid = grid
    guard let index = grid.shown.first(where: { grid.place(of: $0).contains(x: x, y: y) })
    else { return nil }
    var hit = cursor
    hit.series = index
    return .indicators(hit)
  }

  var settled: Overlay {
    var settled = cursor
    settled.series = min(max(0, cursor.series), max(0, all.count - 1))
    return .indicators(settled)
  }

  func draw(into buffer: inout Buffer) {
    guard !all.isEmpty else {
      frame.draw(into: &buffer)
      buffer.draw(Line(frame.look.words.noIndicators), indent: 1, in: frame.body)
      return
    }
    frame.draw(position: "\(cursor.series + 1)/\(all.count)", into: &buffer)
    let (years, grid) = layout
    for index in grid.shown {
      draw(years[index], of: index, in: grid.place(of: index), into: &buffer)
    }
  }

  /// Draws the panel of an indicator; the years that it has no room for are counted in its border.
  private func draw(
    _ years: IndicatorYears, of index: Int, in place: Rect, into buffer: inout Buffer
  ) {
    let series = all[index]
    let indicator = saying.indicator(series.indicator)
    let isChosen = index == cursor.series
    let look = frame.look
    // Without hues the border alone would not tell.
    let sign = isChosen && (!look.hasHues || look.glyphs.isASCII) ? look.glyphs.pointer + " " : ""
    let inside = Box.inside(place)
    let rows = years.latest(inside.height)
    let hidden = years.rows.dropLast(rows.count).count(where: \.isFirst)
    let unit = indicator.unit.flatMap { $0 == "%" ? nil : $0.truncated(to: place.width - 8) }
    Box(
      sign + indicator.name, remark: hidden > 0 ? look.words.more(hidden) : "", foot: unit ?? "",
      isFocused: isChosen
    ).draw(into: &buffer, in: place)

    let scale = BarScale(of: series)
    for (row, entry) in rows.prefix(inside.height).enumerated() {
      let line = Rect(x: inside.x, y: inside.y + row, width: inside.width - 1, height: 1)
      buffer.draw(entry.lead, indent: 1, in: line)
      if let year = entry.barYear, let quantity = series.points[year].figure?.quantity {
        // Bars one above the other stay apart.
        let bar = Bar(
          quantity, scale: scale, width: years.barWidth,
          ink: row.isMultiple(of: 2) ? .bar : .secondBar, glyphs: look.glyphs)
        buffer.draw(bar.lines[0], indent: 1 + years.yearWidth, in: line)
      }
      buffer.drawRight(Line(entry.figure, .figure), in: line)
      if let year = entry.year, let achievement = series.points[year].achievement {
        let item = ItemID.achievement(yearIndex: year, index: achievement)
        buffer.draw(changes.sign(of: item), in: line)
      }
    }
    if rows.count > inside.height {
      let last = Rect(x: inside.x, y: inside.maxY - 1, width: inside.width, height: 1)
      buffer.drawRight(Line("…"), in: last)
    }
  }
}

/// The places of the panels: by columns as wide as each other, by rows as high, and page by page where
/// they do not all fit.
struct IndicatorGrid {
  /// The panels that are visible, by the indices of their indicators.
  let shown: Range<Int>

  private let columns: Int
  private let height: Int
  private let count: Int
  private let rowsOnPage: Int
  private let area: Rect

  /// The places in an area for so many panels, the tallest of so many rows, around the chosen one.
  init(_ count: Int, rows tallest: Int, chosen: Int, in area: Rect) {
    self.area = area
    self.count = count
    columns = Self.columns(in: area)
    height = min(max(3, area.height), 2 + max(1, tallest))
    rowsOnPage = max(1, area.height / height)
    let rows = (count + columns - 1) / columns
    let page = max(0, chosen) / columns / rowsOnPage * rowsOnPage
    let first = max(0, min(page, rows - rowsOnPage))
    shown = min(count, first * columns)..<min(count, (first + rowsOnPage) * columns)
  }

  private static func columns(in area: Rect) -> Int {
    area.width < 70 ? 1 : area.width < 110 ? 2 : area.width < 160 ? 3 : 4
  }

  /// The columns that every panel has at the least.
  static func width(in area: Rect) -> Int { area.width / columns(in: area) }

  /// The place of a visible panel.
  func place(of index: Int) -> Rect {
    let place = index - shown.lowerBound
    let start = place % columns * area.width / columns
    let end = (place % columns + 1) * area.width / columns
    let row = Rect(
      x: area.x + start, y: area.y + place / columns * height, width: end - start, height: height)
    return row.intersection(area)
  }

  /// The chosen indicator after a move by rows of panels, in the same column.
  func moved(_ chosen: Int, by move: Move?) -> Int {
    switch move {
    case nil: return chosen
    case .first: return 0
    case .last: return count - 1
    default: break
    }
    let last = max(0, (count - 1) / columns)
    let row = ListScroll.moved(
      chosen / columns, by: move, count: last + 1, height: rowsOnPage + 1)
    return min(min(max(0, row), last) * columns + chosen % columns, max(0, count - 1))
  }
}

/// The years of an indicator as rows of its panel: one for each figure, and one for the years in a row
/// of which nobody reported it.
struct IndicatorYears {
  /// A row of a panel.
  struct Row {
    /// The year, or the silent years with the words.
    var lead = Line()
    /// The figure, for the right end.
    var figure = ""
    /// The index of the year; nil for silent ones, and where a figure goes on.
    var year: Int?
    /// The index of the year whose bar stands here.
    var barYear: Int?
    /// True if a year, or several silent ones, begin here.
    var isFirst = false
  }

  /// The columns below which a bar says nothing.
  private static let leastBar = 6

  /// The rows, from the first year on.
  let rows: [Row]
  /// The columns of a year, with the blank behind it.
  let yearWidth: Int
  /// The columns of a bar.
  let barWidth: Int

  init(_ series: Series, _ indicator: IndicatorSaying, width: Int) {
    let points = series.points
    let figures = points.map {
      $0.isSilent ? "" : indicator.figure($0.figure, report: $0.report).bare
    }
    let yearWidth = 1 + (points.map(\.label.description.utf8.count).max() ?? 0)
    // A figure that leaves no room for a bar has its rows for itself.
    let room = max(1, width - yearWidth)
    let widths = figures.map(\.displayWidth)
    let widest = widths.filter { $0 + 2 + Self.leastBar <= room }.max() ?? 0

    var rows: [Row] = []
    var index = 0
    while index < points.count {
      let first = index
      index += 1
      guard points[first].isSilent else {
        let label = Line(points[first].label.description, .bold)
        for (row, piece) in figures[first].wrapped(to: room).enumerated() {
          rows.append(row == 0 ? Row(lead: label, year: first, isFirst: true) : Row())
          rows[rows.count - 1].figure = piece
        }
        if widths[first] <= widest { rows[rows.count - 1].barYear = first }
        continue
      }
      while index < points.count, points[first].isSilent(as: points[index]) { index += 1 }
      let years = points[first].label.through(points[index - 1].label)
      let padding = String(repeating: " ", count: max(1, yearWidth - years.displayWidth))
      let words = indicator.figure(points[first].figure, report: points[first].report).whole
      let lines = Line.wrapped(years + padding + words, width: width, style: .dim)
      rows += lines.enumerated().map { Row(lead: $1, isFirst: $0 == 0) }
    }
    self.rows = rows
    self.yearWidth = yearWidth
    barWidth = room - widest - 2
  }

  /// The rows of the latest years that fit a height, whole years only; of one that is higher all.
  func latest(_ height: Int) -> ArraySlice<Row> {
    var start = max(0, rows.count - height)
    while start < rows.count, !rows[start].isFirst { start += 1 }
    if start == rows.count { start = rows.lastIndex(where: \.isFirst) ?? 0 }
    return rows[start...]
  }
}

extension Series.Point {
  /// True if nobody reported a figure, whether the plan is silent or says so.
  fileprivate var isSilent: Bool { figure?.isNotReported ?? true }

  /// Whether two years are silent in the same words.
  fileprivate func isSilent(as other: Series.Point) -> Bool {
    isSilent && other.isSilent && silence == other.silence
  }

  /// The state of the report that the words for silence go by.
  private var silence: YearPlan.Report { figure == nil ? report : .final }
}
