/// The term of an objective: set in one year, judged at the end of another.
public struct Term: Hashable, Sendable {
  /// The year in which it is set.
  public let since: Int
  /// The year at whose end it is judged.
  public internal(set) var until: Int
  /// True in a year that says nothing of the objective itself.
  public internal(set) var isCarried = false

  public init(since: Int, until: Int) {
    self.since = since
    self.until = until
  }

  /// Number of its years.
  public var span: Int { until - since + 1 }
}

/// What should be reached on the way, by the end of a year of the term.
public struct Milestone: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// Figure that should be reached by then.
  public let target: Figure

  public init(year: Int, target: Figure) {
    self.year = year
    self.target = target
  }
}

extension Objective {
  /// True if it is set in a year, and not one of a term that began before.
  public func isSet(in year: Int) -> Bool { term.map { $0.since == year } ?? true }

  /// True if it is one of a term that is not over in a year: then nothing is held against it yet.
  public func isUnderWay(in year: Int) -> Bool { term.map { year < $0.until } ?? false }

  /// True if a year's counts and ribbon hold it: that in which it is set, and the last of its term.
  public func isCounted(in year: Int) -> Bool { isSet(in: year) || !isUnderWay(in: year) }
}
