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
    if year.plan.report == .final, !year.hasFigures {
      blocks.append(.notice(language.sentence { $0.noFigures(in: year.year) }))
    }
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
      name: language.text { $0.nameWithUnit(of: indicator) },
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
      text: language.text { $0.bareFigure(point.figure, of: indicator, report: point.report) },
      isNumber: point.figure?.quantity != nil,
      change: place == self.place ? change(of: point) : nil,
      notes: isSilent ? [] : notes(sources ?? []))
  }

  private func change(of point: Series.Point) -> PageText? {
    guard let change = point.change, let year = point.comparedTo else { return nil }
    return language.text { $0.change(change, since: year) }
  }
}

extension Words {
  /// An indicator with its unit, where the name does not hold it: "Foreign NGO aid (USD)".
  fileprivate func nameWithUnit(of indicator: Indicator) -> String {
    let name = indicator.name[language]
    guard let unit = indicator.unit?[language], unit != "%",
      !" \(name.lowercased()) ".contains(" \(unit.lowercased()) ")
    else { return name }
    return "\(name) (\(unit))"
  }

  /// A figure without its unit, which stands beside the indicator; a percent sign stays.
  fileprivate func bareFigure(
    _ figure: Figure?, of indicator: Indicator, report: YearPlan.Report
  ) -> String {
    let phrase = FigurePhrase(figure, of: indicator, report: report, in: self)
    guard phrase.isNumber || figure?.parts.isEmpty ?? true else {
      return self.figure(figure, of: indicator, report: report)
    }
    return joined(phrase.figure, unit: phrase.unit == "%" ? "%" : nil)
  }
}
