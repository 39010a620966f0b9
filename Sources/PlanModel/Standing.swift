/// The counts of a year, said in words and never as one percentage.
///
///     20 objectives: 8 reported · 1 postponed · 11 not reported
public struct Standing: Hashable, Sendable {
  /// How many objectives have a status.
  public struct Count: Hashable, Sendable {
    /// The status.
    public let status: Status
    /// How many have it, 1 or more.
    public let count: Int
  }

  /// The objectives of the year.
  public let total: Int
  /// The counts that are not 0, in the order of `Status`.
  public let counts: [Count]
  /// What was reported for the year, planned or not; each counts once.
  public let achievements: Int

  /// Counts statuses.
  public init(of statuses: [Status], achievements: Int) {
    var tally: [Status: Int] = [:]
    for status in statuses { tally[status, default: 0] += 1 }
    total = statuses.count
    counts = Status.allCases.compactMap { status in
      tally[status].map { Count(status: status, count: $0) }
    }
    self.achievements = achievements
  }
}
