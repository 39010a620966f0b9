public import PlanModel

extension Status {
  /// The mark of the status, one column wide.
  ///
  /// Source: "Status of an objective" in the plan format.
  public var mark: String {
    switch self {
    case .cancelled: "×"
    case .postponed: "→"
    case .achieved: "●"
    case .partlyAchieved: "◐"
    case .notAchieved: "○"
    case .undetermined: "≈"
    case .inProgress: "»"
    case .reported: "▪"
    case .notReported: "?"
    case .planned: "□"
    }
  }

  /// The mark in ASCII, at most three columns wide.
  public var asciiMark: String {
    switch self {
    case .cancelled: "[-]"
    case .postponed: "->"
    case .achieved: "[x]"
    case .partlyAchieved: "[/]"
    case .notAchieved: "[ ]"
    case .undetermined: "[~]"
    case .inProgress: "[>]"
    case .reported: "[r]"
    case .notReported: "[?]"
    case .planned: "[.]"
    }
  }
}
