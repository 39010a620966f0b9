/// What a plan means: computed once when it is loaded, and all that screen, paper and export draw
/// from, so that they can never disagree.
///
///     let review = Review(of: plan)
///     review.years[2].standing.total  // objectives of the third year
public struct Review: Equatable, Sendable {
  /// The plan as it was read.
  public let plan: Plan
  /// The years, earliest first.
  public let years: [YearReview]
  /// The objectives that return, in the order in which they were first planned.
  public let threads: [Thread]
  /// Each indicator through the years, in the plan's order.
  public let series: [Series]

  private let indicatorPlaces: NameIndex
  private let sourcePlaces: NameIndex
  private let threadPlaces: NameIndex

  /// Reviews a plan.
  public init(of plan: Plan) {
    self.plan = plan
    let indicatorPlaces = NameIndex(of: plan.indicators.indices) { plan.indicators[$0].id }
    self.indicatorPlaces = indicatorPlaces
    sourcePlaces = NameIndex(of: plan.sources.indices) { plan.sources[$0].id }

    let figures = plan.years.map { YearFigures(of: $0) }
    series = plan.indicators.map { Series(of: $0, in: plan.years, figures) }
    let headlines = series.filter { $0.indicator.isHeadline }

    // From the last year back: each objective then meets the year in which it returns.
    var returns = NameIndex()
    var years: [YearReview] = []
    years.reserveCapacity(plan.years.count)
    for place in plan.years.indices.reversed() {
      let year = plan.years[place]
      years.append(
        YearReview(
          of: year, figures[place], returns: returns,
          headlines: headlines.map { Headline($0, at: place) }
        ) { id in
          indicatorPlaces[id].map { plan.indicators[$0] }
        })
      for objective in year.objectives.indices {
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

  /// The source with this id.
  public func source(_ id: String) -> Source? {
    sourcePlaces[id].map { plan.sources[$0] }
  }

  /// The number of a source, from 1: its footnote on the screen and on paper.
  public func sourceNumber(_ id: String) -> Int? {
    sourcePlaces[id].map { $0 + 1 }
  }

  /// The theme with this id.
  public func theme(_ id: String) -> Theme? {
    plan.themes.first { $0.id == id }
  }

  /// The thread that an objective with this id belongs to; nil where it is set in one year only.
  public func thread(_ id: String) -> Thread? {
    threadPlaces[id].map { threads[$0] }
  }

  /// The year to begin with: the latest that something is reported for, else the last; its place
  /// in `years`.
  public var firstShown: Int {
    years.lastIndex { $0.plan.report != .none } ?? max(0, years.count - 1)
  }
}
