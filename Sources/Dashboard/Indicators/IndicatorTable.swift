internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The lines of an indicator's years: figure and bar side by side, below them parts and change.
struct IndicatorTable {
  /// The lines of each year, in the plan's order.
  let years: [[Line]]

  private static let yearWidth = 6

  init(_ series: Series, state: State, width: Int) {
    let targets = series.points.map(\.target)
    let indicator = IndicatorSaying(series.indicator, in: state.words)
    let figures = series.points.map { indicator.figure($0.figure, report: $0.report).whole }
    let quantities = series.points.compactMap { $0.figure?.quantity } + targets.compactMap { $0 }
    let scale = BarScale(for: quantities)
    let widest = figures.map(\.displayWidth).max() ?? 0
    // A figure keeps its words together; only its unit goes to the next line.
    let numbers = series.points.filter { $0.figure?.isNumber == true }
      .map { indicator.figure($0.figure).number }
    let whole = numbers.map(\.displayWidth).max() ?? 0
    let figureWidth = min(widest, max(16, whole, width / 2 - Self.yearWidth))
    let barWidth = width - Self.yearWidth - figureWidth - 6

    years = series.points.indices.map { index in
      let point = series.points[index]
      let blanks = Line(String(repeating: " ", count: Self.yearWidth))
      let bar =
        barWidth >= 8
        ? Self.bar(
          point.figure?.quantity, target: targets[index], scale: scale, width: barWidth,
          glyphs: state.glyphs) : nil
      var lines: [Line] = []
      for (row, text) in figures[index].wrapped(to: figureWidth).enumerated() {
        let lead = row == 0 ? Line("\(point.year)  ") : blanks
        let padding = String(repeating: " ", count: max(0, figureWidth - text.displayWidth) + 2)
        lines.append(lead + Line(text) + (row == 0 ? Line(padding) + (bar ?? Line()) : Line()))
      }
      let facts = Self.facts(of: point, indicator, state.words)
      for fact in facts {
        lines += Line.wrapped(fact, width: width - Self.yearWidth - 3).map { blanks + $0 }
      }
      return lines
    }
  }

  /// What stands below a figure: its parts, its target, its change.
  private static func facts(
    of point: Series.Point, _ indicator: IndicatorSaying, _ words: any Words
  ) -> [String] {
    let figure = indicator.figure(point.figure, report: point.report)
    let parts = figure.hasParts ? figure.text : nil
    let target = point.target.map { indicator.target($0).phrase() }
    let change = indicator.change(of: point) ?? point.comparedTo.map(words.noChange)
    return [parts, target, change].compactMap { $0 }
  }

  private static func bar(
    _ quantity: Quantity?, target: Quantity?, scale: BarScale, width: Int, glyphs: Glyphs
  ) -> Line? {
    guard let quantity else { return nil }
    return Bar(quantity, target: target, scale: scale, width: width, glyphs: glyphs).line
  }
}
