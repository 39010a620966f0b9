extension Unicode.Scalar {
  /// NO-BREAK SPACE, which binds words that must stay on one line.
  static let noBreakSpace: Unicode.Scalar = "\u{A0}"

  /// A space at which a line may end.
  var isBreakingSpace: Bool {
    switch value {
    case 0x09, 0x20, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }

  /// A space of either sort.
  var isBlank: Bool { isBreakingSpace || self == .noBreakSpace }

  /// A digit of a figure, ASCII or fullwidth.
  var isDigit: Bool {
    (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value)
  }

  /// A sign that says nothing without the figure before it.
  var closesFigure: Bool {
    switch self {
    case "%", "‰", "‱", "°", "℃", "℉", "′", "″", "€", "₫", "％": true
    default: false
    }
  }

  /// A sign that makes one figure of the digits at its sides.
  var joinsDigits: Bool {
    switch self {
    case ".", ",", "_", "'", "’", ":", "/", "-", "–", "−", "．", "，": true
    default: false
    }
  }
}
