import PlanModel

/// Figures by the values that they can mean, tried out one by one: an oracle that knows nothing of
/// intervals.
///
/// Numbers are small and whole; values go in quarters and reach far beyond every number, so that
/// they stand for all values.
enum Possible {
  /// A qualifier in words with its number or numbers.
  struct Saying {
    let prefix: String
    let low: Int
    let high: Int

    var words: String {
      (prefix.isEmpty ? "" : prefix + " ") + (low == high ? "\(low)" : "\(low) to \(high)")
    }
  }

  /// Quarters from -10 to 10.
  static let values = Array(-40...40)

  /// Each qualifier with each number from -2 to 3, and the ranges between them.
  static let figures: [Saying] =
    ["", "over", "at least", "nearly", "under", "at most", "about"].flatMap { prefix in
      (-2...3).map { Saying(prefix: prefix, low: $0, high: $0) }
    } + ["", "about"].flatMap { ranges($0) }

  /// The targets that an indicator can have: a one-sided one agrees with what is better.
  static func targets(_ better: Indicator.Direction) -> [Saying] {
    let allowed: Set<String> =
      switch better {
      case .higher: ["", "about", "nearly", "over", "at least"]
      case .lower: ["", "about", "nearly", "under", "at most"]
      case .within: ["", "about", "nearly"]
      }
    return figures.filter { allowed.contains($0.prefix) }
  }

  private static func ranges(_ prefix: String) -> [Saying] {
    (-2...2).flatMap { low in
      ((low + 1)...3).map { Saying(prefix: prefix, low: low, high: $0) }
    }
  }

  /// Whether a figure can mean a value, in quarters.
  static func holds(_ value: Int, _ figure: Saying) -> Bool {
    switch figure.prefix {
    case "over": value > figure.low * 4
    case "at least": value >= figure.low * 4
    case "nearly", "under": value < figure.high * 4
    case "at most": value <= figure.high * 4
    case "about": true
    default: value >= figure.low * 4 && value <= figure.high * 4
    }
  }

  /// Whether a value, in quarters, reaches a target.
  static func isGood(_ value: Int, target: Saying, _ better: Indicator.Direction) -> Bool {
    switch better {
    case .higher: target.prefix == "over" ? value > target.low * 4 : value >= target.low * 4
    case .lower: target.prefix == "under" ? value < target.high * 4 : value <= target.high * 4
    case .within: value >= target.low * 4 && value <= target.high * 4
    }
  }
}
