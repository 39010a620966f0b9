/// One objective through the years: set 2024, postponed 2025, set again 2026.
public struct Thread: Hashable, Sendable {
  /// The objective in one of its years.
  public struct Step: Hashable, Sendable {
    // There are as many as objectives that return, and these numbers are small.
    /// The year as its plan writes it; of a term the last so far.
    public let label: YearLabel
    /// The year that sets it.
    public let setIn: YearLabel
    private let packedYearIndex: Int16
    private let packedIndex: Int32
    /// Status of the objective in that year.
    public let status: Status
    /// Passage to the next step; of the last one only to a year that does not have it yet, else nil.
    public let passage: Passage?

    /// The year's number.
    public var year: Int { label.year }

    /// The objective's indices in the plan.
    public var item: ItemID {
      .objective(yearIndex: Int(packedYearIndex), index: Int(packedIndex))
    }

    fileprivate init(
      _ label: YearLabel, setIn: YearLabel, item: ItemID, status: Status, passage: Passage?
    ) {
      self.label = label
      self.setIn = setIn
      packedYearIndex = Int16(truncatingIfNeeded: item.yearIndex)
      packedIndex = Int32(truncatingIfNeeded: item.index)
      self.status = status
      self.passage = passage
    }
  }

  /// Passage of an objective to its next year.
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
  public private(set) var steps: [Step]

  /// The year in which it was first set.
  public var firstPlanned: YearLabel { steps[0].setIn }
  /// The year in which it was last set.
  public var latest: YearLabel { steps[steps.count - 1].label }
  /// Number of slips, stated or not.
  public var slips: Int { slips(upTo: .max).count }
  /// Number of slips that the plan states.
  public var statedSlips: Int { slips(upTo: .max).stated }
  /// Number of slips without a word in the plan.
  public var inferredSlips: Int { slips(upTo: .max).inferred }

  /// The slips that a review of a year can know of: those of this year and of the years before it.
  public func slips(upTo year: Int) -> Slips {
    let passages = steps.prefix { $0.year <= year }.compactMap(\.passage)
    return Slips(
      stated: passages.count { $0 == .statedSlip },
      inferred: passages.count { $0 == .inferredSlip })
  }

  /// Numbers of slips, of those that the plan states and of those without a word in it.
  public struct Slips: Hashable, Sendable {
    public let stated: Int
    public let inferred: Int
    /// Number of both.
    public var count: Int { stated + inferred }
  }
}

extension Thread {
  /// The threads of these years, in the order in which they were first planned.
  static func threads(through years: [YearReview]) -> [Thread] {
    var threads: [Thread] = []
    var places = NameIndex()
    for (yearIndex, year) in years.enumerated() {
      for row in year.rows {
        guard let id = year.plan.objectives[row.objective].id else { continue }
        // The years of a term are one step, which is the last of them so far.
        let isLater = !year.plan.objectives[row.objective].isSet(in: year.year)
        let set = isLater ? places[id].flatMap { threads[$0].steps.last?.setIn } : year.label
        let step = Step(
          year.label, setIn: set ?? year.label,
          item: .objective(yearIndex: yearIndex, index: row.objective),
          status: row.status,
          // A postponement is one also to a year that does not have the objective yet.
          passage: (row.nextYear ?? row.postponedTo) == nil
            || year.plan.objectives[row.objective].isUnderWay(in: year.year)
            ? nil : Passage(from: row.status))
        if let index = places[id], isLater {
          threads[index].steps[threads[index].steps.count - 1] = step
        } else if let index = places[id] {
          threads[index].steps.append(step)
        } else if row.nextYear != nil {
          places.insert(id, threads.count)
          threads.append(Thread(id: id, steps: [step]))
        }
      }
    }
    return threads
  }
}

extension Thread.Passage {
  /// Passage from a year in which the objective has a status. Source: "Threads" in the plan format.
  init(from status: Status) {
    self =
      switch status {
      case .postponed: .statedSlip
      case .notReported, .notAchieved: .inferredSlip
      case .achieved, .partlyAchieved, .undetermined, .inProgress, .reported, .planned, .cancelled:
        .setAgain
      }
  }
}
