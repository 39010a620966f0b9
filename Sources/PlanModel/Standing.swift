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
    total = statuses.count
    counts = Status.allCases.compactMap { status in
      let count = statuses.count { $0 == status }
      return count > 0 ? Count(status: status, count: count) : nil
    }
    self.achievements = achievements
  }
}
