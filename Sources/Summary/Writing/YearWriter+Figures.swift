internal import PlanModel
internal import Wording

extension YearWriter {
  /// How many years before the printed one stand beside it.
  private static let earlierYears = 2

  /// The headline figures, and a sentence where a final year has none.
  var figures: [Block] {
    guard !year.headlines.isEmpty else { return [] }
    let heading = language.text(\.figuresHeading)
    var blocks: [Block] = [.heading(heading)]
    let none = language.sentence { YearSaying(year, in: $0).noFigures }
    if !none.isEmpty { blocks.append(.notice(none)) }
    blocks.append(
      .figures(
        FigureTable(
          caption: heading, indicator: language.text(\.indicator),
          years: shownYears.map { review.years[$0].year },
          rows: year.headlines.map { row(of: $0.indicator) })))
    return blocks
  }

  /// The places of the years in the table, the printed one last.
  var shownYears: Range<Int> { max(0, place - Self.earlierYears)..<(place + 1) }

  private func row(of indicator: Indicator) -> FigureTable.Row {
    let series = review.series.first { $0.indicator.id == indicator.id }
    return FigureTable.Row(
      name: language.text { IndicatorSaying(indicator, in: $0).nameWithUnit },
      cells: shownYears.compactMap { place in
        series.map { cell($0.points[place], of: indicator, at: place) }
      })
  }

  private func cell(
    _ point: Series.Point, of indicator: Indicator, at place: Int
  ) -> FigureTable.Cell {
    let sources = point.achievement.map { review.years[place].plan.achievements[$0].sources }
    let isSilent = point.figure?.isNotReported ?? true
    return FigureTable.Cell(
      text: language.text {
        IndicatorSaying(indicator, in: $0).figure(point.figure, report: point.report).bare
      },
      isNumber: point.figure?.quantity != nil,
      change: place == self.place ? change(of: point, of: indicator) : nil,
      notes: isSilent ? [] : notes(sources ?? []))
  }

  private func change(of point: Series.Point, of indicator: Indicator) -> PageText? {
    let change = language.text { IndicatorSaying(indicator, in: $0).change(of: point) }
    return change.isEmpty ? nil : change
  }
}
