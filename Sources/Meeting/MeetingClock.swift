/// The clock of a meeting: started once, then stopped and going on as the speaker wants.
///
///     var clock = MeetingClock()
///     clock.begin(at: .seconds(100))
///     clock.reading(at: .seconds(160))  // 60 s
public struct MeetingClock: Hashable, Sendable {
  /// The time that the clock showed when it was last started or stopped.
  public let elapsed: Duration
  /// The moment when it was last started; nil while it stands.
  public let runningSince: Duration?
  /// True if it has ever been started.
  public let hasBegun: Bool

  /// A clock that was started and stopped elsewhere; by default one that stands at nothing.
  public init(elapsed: Duration = .zero, runningSince: Duration? = nil, hasBegun: Bool = false) {
    self.elapsed = elapsed
    self.runningSince = runningSince
    self.hasBegun = hasBegun || runningSince != nil
  }

  /// True if somebody has stopped it.
  public var isPaused: Bool { hasBegun && runningSince == nil }

  /// The time that it shows.
  public func reading(at time: Duration) -> Duration {
    elapsed + (runningSince.map { max(.zero, time - $0) } ?? .zero)
  }

  /// Starts it, unless it was ever started: what somebody has stopped stays stopped.
  package mutating func begin(at time: Duration) {
    if !hasBegun { self = MeetingClock(runningSince: time) }
  }

  /// Stops it, or lets it go on.
  package mutating func toggle(at time: Duration) {
    let elapsed = reading(at: time)
    self = MeetingClock(
      elapsed: elapsed, runningSince: runningSince == nil ? time : nil, hasBegun: true)
  }
}

extension MeetingClock: Codable {
  private enum CodingKeys: CodingKey {
    case elapsed, runningSince, hasBegun
  }

  /// Reads a clock; times are in milliseconds.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      elapsed: try fields.duration(.elapsed),
      runningSince: try fields.durationIfPresent(.runningSince),
      hasBegun: try fields.decode(Bool.self, forKey: .hasBegun))
  }

  /// Writes the clock; times are in milliseconds.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(elapsed.milliseconds, forKey: .elapsed)
    try fields.encodeIfPresent(runningSince?.milliseconds, forKey: .runningSince)
    try fields.encode(hasBegun, forKey: .hasBegun)
  }
}
