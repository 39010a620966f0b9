/// One objective through the years: set 2024, postponed 2025, set again 2026.
public struct Thread: Hashable, Sendable {
  /// Where an objective stands: a year and a place among its objectives.
  public struct Place: Hashable, Sendable {
    /// The calendar year.
    public let year: Int
    /// The place of the year in the plan, from 0.
    public let yearPlace: Int
    /// The place among the year's objectives, from 0.
    public let objective: Int

    /// A place.
    public init(year: Int, yearPlace: Int, objective: Int) {
      self.year = year
      self.yearPlace = yearPlace
      self.objective = objective
    }
  }

  /// The objective in one of its years.
  public struct Step: Hashable, Sendable {
    /// Where it stands.
    public let place: Place
    /// What became of it in that year.
    public let status: Status
    /// How it came to be set again in the next step; nil in the last.
    public let passage: Passage?
  }

  /// How an objective goes on to its next year.
  public enum Passage: Hashable, Sendable {
    /// It was postponed, and the plan says so.
    case statedSlip
    /// It was not reported or not achieved, and came back.
    case inferredSlip
    /// It was set again after anything else; that is no slip.
    case setAgain
  }

  /// The id that the objective has in each of its years.
  public let id: String
  /// Its years, two or more, earliest first.
  public let steps: [Step]

  /// The year in which it was first set.
  public var firstPlanned: Int { steps.first?.place.year ?? 0 }
  /// The year in which it was last set.
  public var latest: Int { steps.last?.place.year ?? 0 }
  /// How often it slipped and the plan says so.
  public var statedSlips: Int { steps.count { $0.passage == .statedSlip } }
  /// How often it slipped without a word.
  public var inferredSlips: Int { steps.count { $0.passage == .inferredSlip } }
  /// How often it slipped.
  public var slips: Int { statedSlips + inferredSlips }
}

extension Thread {
  /// The years in which each objective id is set, earliest first.
  static func occurrences(in plan: Plan) -> [String: [Place]] {
    var occurrences: [String: [Place]] = [:]
    for (yearPlace, year) in plan.years.enumerated() {
      for (place, objective) in year.objectives.enumerated() {
        guard let id = objective.id else { continue }
        occurrences[id, default: []].append(
          Place(year: year.year, yearPlace: yearPlace, objective: place))
      }
    }
    return occurrences
  }

  /// The threads among these objectives, in the order in which they were first planned.
  static func threads(
    from occurrences: [String: [Place]], through years: [YearReview]
  ) -> [Thread] {
    occurrences.filter { $0.value.count > 1 }
      .map { id, places in
        let statuses = places.map { years[$0.yearPlace].rows[$0.objective].status }
        let steps = places.indices.map { index in
          Step(
            place: places[index], status: statuses[index],
            passage: index + 1 < places.count ? Passage(from: statuses[index]) : nil)
        }
        return Thread(id: id, steps: steps)
      }
      .sorted { left, right in
        guard let first = left.steps.first?.place, let second = right.steps.first?.place
        else { return false }
        return (first.yearPlace, first.objective) < (second.yearPlace, second.objective)
      }
  }
}

extension Thread.Passage {
  /// How an objective goes on to its next year. Source: "Threads" in the plan format.
  init(from status: Status) {
    self =
      switch status {
      case .postponed: .statedSlip
      case .notReported, .notAchieved: .inferredSlip
      default: .setAgain
      }
  }
}
