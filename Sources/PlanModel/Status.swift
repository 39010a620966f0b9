/// What became of an objective; the raw value is its name in exports.
public enum Status: String, CaseIterable, Codable, Hashable, Sendable {
  case achieved
  case partlyAchieved = "partly achieved"
  case notAchieved = "not achieved"
  case undetermined
  case inProgress = "in progress"
  case reported
  case planned
  case postponed
  case cancelled
  case notReported = "not reported"
}
