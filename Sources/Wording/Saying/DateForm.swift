public import PlanModel

/// Form of a date: in few letters on the screen, in full on paper, on the wall and aloud.
public enum DateForm: Hashable, Sendable {
  /// "6 Jan 2025"
  case short
  /// "6 January 2025"
  case long
}

extension Words {
  /// A date in one of its forms.
  public func date(_ date: PlanDate, _ form: DateForm) -> String {
    switch form {
    case .short: short(date)
    case .long: long(date)
    }
  }
}
