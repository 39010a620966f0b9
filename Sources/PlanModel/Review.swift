/// What a plan means: computed once when it is loaded, and all that screen, paper and export draw
/// from, so that they can never disagree.
///
///     let review = Review(of: plan)
///     review.years[2].standing.total  // objectives of the third year
public struct Review: Sendable {
  /// The plan as it was read.
  public let plan: Plan
  /// The years, earliest first.
  public let years: [YearReview]
  /// The objectives that return, in the order in which they were first planned.
  public let threads: [Thread]
  /// Each indicator through the years, in the plan's order.
  public let series: [Series]

  private let indicatorPlaces: [String: Int]
  private let sourcePlaces: [String: Int]
  private let threadPlaces: [String: Int]

  /// Reviews a plan.
  public init(of plan: Plan) {
    self.plan = plan
    let indicatorPlaces = Self.places(plan.indicators.map(\.id))
    self.indicatorPlaces = indicatorPlaces
    sourcePlaces = Self.places(plan.sources.map(\.id))

    let occurrences = Thread.occurrences(in: plan)
    let targets = Targets(in: plan)
    let series = plan.indicators.map { Series(of: $0, in: plan, targets: targets) }
    years = plan.years.map { year in
      YearReview(of: year, returns: occurrences) { id in
        indicatorPlaces[id].map { series[$0] }
      } headlines: {
        series.filter { $0.indicator.isHeadline }.map { Headline($0, in: year) }
      }
    }
    threads = Thread.threads(from: occurrences, through: years)
    threadPlaces = Self.places(threads.map(\.id))
    self.series = series
  }

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

  private static func places(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
