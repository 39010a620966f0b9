internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// One indicator over the years: a table of figures as stated, bars, targets, changes, and what the
/// years come to together.
struct IndicatorsPanel: Panel {
  private let place: IndicatorsPlace
  private let state: State

  init(_ place: IndicatorsPlace, state: State) {
    self.place = place
    self.state = state
  }

  private var all: [Series] { state.review?.series ?? [] }

  private var series: Series? {
    all.indices.contains(place.series) ? all[place.series] : nil
  }

  /// The achievement of the chosen year.
  var item: ItemID? {
    guard let series, series.points.indices.contains(place.year) else { return nil }
    let point = series.points[place.year]
    guard point.figure?.isNotReported == false else { return nil }
    return point.achievement.map { .achievement(yearIndex: place.year, index: $0) }
  }

  func moved(by command: Command) -> Overlay {
    var moved = place
    switch command {
    case .nextYear: moved.series += 1
    case .previousYear: moved.series -= 1
    default:
      moved.year = ListScroll.moved(
        place.year, by: command.move, count: series?.points.count ?? 0,
        height: PanelFrame(state).body.height)
    }
    return .indicators(moved)
  }

  var settled: Overlay {
    var settled = place
    settled.series = min(max(0, place.series), max(0, all.count - 1))
    settled.year = min(max(0, place.year), max(0, (state.review?.years.count ?? 0) - 1))
    return .indicators(settled)
  }

  func draw(into buffer: inout Buffer) {
    let frame = PanelFrame(state)
    guard let series else {
      frame.draw(into: &buffer)
      buffer.draw(Line(state.words.noIndicators), indent: 1, in: frame.body)
      return
    }
    frame.draw(position: "\(place.series + 1)/\(all.count)", into: &buffer)
    var body = frame.body
    let indicator = IndicatorSaying(series.indicator, in: state.words)
    let title = Line.wrapped(
      indicator.name, width: body.width - 2, rows: 2, style: .bold)
    for line in title { buffer.draw(line, indent: 1, in: body.takeTop(1)) }
    let about = indicator.about.joined(separator: " · ")
    if !about.isEmpty, body.height > 8 {
      buffer.draw(Line(about.truncated(to: body.width - 2)), indent: 1, in: body.takeTop(1))
    }
    if body.height > 6 { _ = body.takeTop(1) }

    let table = IndicatorTable(series, state: state, width: body.width)
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
      guard lines.count <= body.height || year == place.year else { break }
      let area = body.takeTop(lines.count)
      if year == place.year {
        buffer.draw(Line(state.glyphs.pointer, .bold), in: area)
      }
      let item = series.points[year].achievement.map {
        ItemID.achievement(yearIndex: year, index: $0)
      }
      buffer.draw(state.changeSign(of: item.map { [$0] } ?? []), indent: 1, in: area)
      for (row, line) in lines.enumerated() {
        buffer.draw(
          year == place.year && row == 0 ? line.bold : line, row: row, indent: 2, in: area)
      }
    }
  }

  /// The first year that is shown, so that the chosen one is.
  private func firstYear(rows: [Int], height: Int) -> Int {
    var first = 0
    var sum = 0
    for year in rows.indices.prefix(place.year + 1) {
      sum += rows[year]
      while sum > height, first < year {
        sum -= rows[first]
        first += 1
      }
    }
    return first
  }
}
