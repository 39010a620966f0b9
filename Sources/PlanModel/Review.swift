/// A plan with all that follows from it: computed once when it is loaded, and all that screen,
/// paper and export draw from, so that they can never disagree.
///
///     let review = Review(of: plan)
///     review.years[2].counts.objectives  // objectives of the third year
public struct Review: Equatable, Sendable {
  /// The plan as it was read, with each objective of a term in every year of it.
  public let plan: Plan
  /// The years, earliest first.
  public let years: [YearReview]
  /// The objectives that return, in the order in which they were first planned.
  public let threads: [Thread]
  /// Each indicator through the years, in the plan's order.
  public let series: [Series]

  private let indicatorPlaces: NameIndex
  private let sourcePlaces: NameIndex
  /// The number of each source, in the plan's order.
  private let sourceNumbers: [Int]
  private let threadPlaces: NameIndex

  public init(of plan: Plan) {
    let plan = plan.carryingTerms()
    self.plan = plan
    let indicatorPlaces = NameIndex(of: plan.indicators.indices) { plan.indicators[$0].id }
    self.indicatorPlaces = indicatorPlaces
    sourcePlaces = NameIndex(of: plan.sources.indices) { plan.sources[$0].id }
    sourceNumbers = Array(
      (1...).lazy.filter { !plan.numbersInBrackets.contains($0) }.prefix(plan.sources.count))

    let figures = plan.years.map { YearFigures(of: $0) }
    series = plan.indicators.map { Series(of: $0, in: plan.years, figures) }
    let headlines = series.filter { $0.indicator.isHeadline }

    // From the last year back: each objective then meets the year in which it returns.
    var returns = NameIndex()
    var years: [YearReview] = []
    years.reserveCapacity(plan.years.count)
    for index in plan.years.indices.reversed() {
      let year = plan.years[index]
      years.append(
        YearReview(
          of: year, figures[index], terms: TermFigures(plan.years, figures, upTo: index),
          returns: returns,
          headlines: headlines.map { Headline($0, at: index) }
        ) { id in
          indicatorPlaces[id].map { plan.indicators[$0] }
        })
      for objective in year.objectives.indices {
        // The years of a term are one.
        guard year.objectives[objective].isSet(in: year.year) else { continue }
        if let id = year.objectives[objective].id { returns.update(id, to: year.year) }
      }
    }
    years.reverse()
    self.years = years
    let threads = Thread.threads(through: years)
    self.threads = threads
    threadPlaces = NameIndex(of: threads.indices) { threads[$0].id }
  }

  /// Reviews of equal plans are equal: there is nothing in one that does not follow from its plan.
  public static func == (left: Review, right: Review) -> Bool { left.plan == right.plan }

  /// The indicator with this id.
  public func indicator(_ id: String) -> Indicator? {
    indicatorPlaces[id].map { plan.indicators[$0] }
  }

  /// How far the figure of a term's objective has come by a year; nil for any other objective.
  public func progress(of measure: Measure, of objective: Objective, in year: Int) -> Progress? {
    guard let term = objective.term, let indicator = indicator(measure.indicator) else {
      return nil
    }
    let years = plan.years.filter { term.since <= $0.year && $0.year <= min(year, term.until) }
    return Progress(of: indicator, in: term, years.map { ($0, $0.figure(of: measure)) })
  }

  /// An objective in every year of its term, earliest first; the objective alone where it has none.
  public func items(ofTermOf item: ItemID) -> [ItemID] {
    let objective = plan.years[item.yearIndex].objectives[item.index]
    guard let term = objective.term else { return [item] }
    return plan.years.indices.compactMap { yearIndex in
      plan.years[yearIndex].objectives.firstIndex {
        $0.term?.since == term.since && $0.id == objective.id && $0.text == objective.text
      }.map { .objective(yearIndex: yearIndex, index: $0) }
    }
  }

  /// The figure that an objective is judged by in a year: of a term's the one so far.
  public func judgedFigure(of measure: Measure, _ row: Row, in year: YearReview) -> Figure? {
    let objective = year.plan.objectives[row.objective]
    return progress(of: measure, of: objective, in: year.year).map(\.figure)
      ?? year.figure(of: measure, in: row)
  }

  /// What a milestone comes to as far as a year's review can know: nil before its year.
  public func judgement(
    of milestone: Milestone, _ measure: Measure, of objective: Objective, in year: Int
  ) -> Judgement? {
    guard milestone.year <= year, let own = plan.years.first(where: { $0.year == milestone.year }),
      let progress = progress(of: measure, of: objective, in: milestone.year)
    else { return nil }
    let judgement = Judgement(
      of: progress.figure, Measure(measure.indicator, target: milestone.target),
      indicator(measure.indicator))
    return own.report == .final || judgement.isSettled ? judgement : nil
  }

  /// The source with this id.
  public func source(_ id: String) -> Source? {
    sourcePlaces[id].map { plan.sources[$0] }
  }

  /// The number of a source, from 1: its footnote on the screen and on paper. Numbers that the
  /// author's own texts have in brackets are passed over.
  public func sourceNumber(_ id: String) -> Int? {
    sourcePlaces[id].map { sourceNumbers[$0] }
  }

  /// The source with a number; nil where none has it.
  public func source(numbered number: Int) -> Source? {
    sourceNumbers.firstIndex(of: number).map { plan.sources[$0] }
  }

  /// The theme with this id.
  public func theme(_ id: String) -> Theme? {
    plan.themes.first { $0.id == id }
  }

  /// The unit of the organisation with this id.
  public func unit(_ id: String) -> Unit? {
    plan.units.first { $0.id == id }
  }

  /// The thread that an objective with this id belongs to; nil where it is set in one year only.
  public func thread(_ id: String) -> Thread? {
    threadPlaces[id].map { threads[$0] }
  }

  /// The first year and the last one.
  public var ends: (first: YearLabel, last: YearLabel) {
    (years.first?.label ?? plan.label(of: 0), years.last?.label ?? plan.label(of: 0))
  }

  /// The index of the year that somebody means by a text; nil where the plan has no such year.
  public func yearIndex(named text: String) -> Int? {
    let number = plan.yearNumber(named: text)
    return years.firstIndex { $0.year == number }
  }

  /// The year to begin with: its index in `years`.
  ///
  /// It is the latest with a figure, else the latest with anything reported; in a plan of targets
  /// only the first whose report is not final, else the last.
  public var firstShown: Int {
    years.lastIndex { $0.hasFigures }
      ?? years.lastIndex { $0.plan.report != .none && $0.counts.achievements > 0 }
      ?? years.firstIndex { $0.plan.report != .final } ?? max(0, years.count - 1)
  }
}

extension YearReview {
  /// The figure that an objective is judged by, if its own indicator is: the one among its answers.
  public func measurement(of row: Row) -> Achievement.Measurement? {
    plan.objectives[row.objective].ownMeasure.flatMap { measure in
      figure(of: measure, in: row).map {
        Achievement.Measurement(indicator: measure.indicator, figure: $0)
      }
    }
  }

  /// What was reported of one of the figures that an objective is judged by; nil where nothing was.
  public func figure(of measure: Measure, in row: Row) -> Figure? {
    for index in row.answers {
      if let measurement = plan.achievements[index].measurement,
        measurement.indicator == measure.indicator
      {
        return measurement.figure.figure(ofPart: measure.part)
      }
    }
    return nil
  }
}

extension Review {
  /// True if a measure has a target, and nothing says which figures are good.
  public func isOpen(_ measure: Measure) -> Bool {
    measure.target?.quantity.map {
      indicator(measure.indicator)?.direction(towards: $0) == nil
    } ?? false
  }

  /// True if an objective goes on to a later year: it is postponed, or slips there without a word.
  public func isCarriedOver(_ row: Row, of year: YearReview) -> Bool {
    if row.status == .postponed { return true }
    let thread = year.plan.objectives[row.objective].id.flatMap(thread)
    return thread?.steps.first { $0.year == year.year }?.passage == .inferredSlip
  }
}

/// A headline indicator in one year.
public struct Headline: Hashable, Sendable {
  /// The indicator.
  public let indicator: Indicator
  /// The indicator in the year.
  public let point: Series.Point

  /// A headline indicator in the year at an index of the plan's years.
  init(_ series: Series, at yearIndex: Int) {
    indicator = series.indicator
    point = series.points[yearIndex]
  }
}
