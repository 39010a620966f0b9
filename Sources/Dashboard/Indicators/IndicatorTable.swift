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
    let figures = series.points.map { point in
      state.words.figure(
        point.figure.map { $0.withoutParts }, of: series.indicator, report: point.report)
    }
    let quantities = series.points.compactMap { $0.figure?.quantity } + targets.compactMap { $0 }
    let scale = BarScale(for: quantities)
    let widest = figures.map(\.displayWidth).max() ?? 0
    // A figure keeps its words together; only its unit goes to the next line.
    let numbers = series.points.compactMap { $0.figure?.quantity }.map(state.words.quantity)
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
      let facts = Self.facts(of: point, target: targets[index], series.indicator, state)
      for fact in facts {
        lines += Line.wrapped(fact, width: width - Self.yearWidth - 3).map { blanks + $0 }
      }
      return lines
    }
  }

  /// What stands below a figure: its parts, its target, its change.
  private static func facts(
    of point: Series.Point, target: Quantity?, _ indicator: Indicator, _ state: State
  ) -> [String] {
    let words = state.words
    var facts: [String] = []
    if let figure = point.figure, !figure.parts.isEmpty {
      facts.append(words.figure(figure, of: indicator, report: point.report))
    }
    if let target {
      facts.append(IndicatorSaying(indicator, in: words).target(target).phrase())
    }
    if let earlier = point.comparedTo {
      facts.append(
        point.change.map { words.change($0, since: earlier) } ?? words.noChange(since: earlier))
    }
    return facts
  }

  private static func bar(
    _ quantity: Quantity?, target: Quantity?, scale: BarScale, width: Int, glyphs: Glyphs
  ) -> Line? {
    guard let quantity else { return nil }
    return Bar(quantity, target: target, scale: scale, width: width, glyphs: glyphs).line
  }
}

extension Figure {
  /// The figure by itself, for a table whose parts stand below.
  fileprivate var withoutParts: Figure { Figure(stated: stated, meaning: meaning) }
}
