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

  /// Twentieths from -10 to 10: each number has a tenth, and there is something on both sides of it.
  static let fineValues = Array(-200...200)

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

  /// Whether a figure can mean a value, in parts of 1: quarters by default.
  static func holds(_ value: Int, _ figure: Saying, parts: Int = 4) -> Bool {
    switch figure.prefix {
    case "over": value > figure.low * parts
    case "at least": value >= figure.low * parts
    case "nearly", "under": value < figure.high * parts
    case "at most": value <= figure.high * parts
    case "about": true
    default: value >= figure.low * parts && value <= figure.high * parts
    }
  }

  /// What a value, in twentieths, comes to beside a target.
  static func verdict(
    _ value: Int, target: Saying, _ better: Indicator.Direction
  ) -> Verdict {
    // By how much the value is on the wrong side of an end, and the most that "about" forgives.
    let below = (short: target.low * 20 - value, slack: abs(target.low) * 20)
    let above = (short: value - target.high * 20, slack: abs(target.high) * 20)
    let isLoose = ["about", "nearly"].contains(target.prefix)
    let isStrict = ["over", "under"].contains(target.prefix)
    func verdict(_ end: (short: Int, slack: Int)) -> Verdict {
      if end.short < 0 || (end.short == 0 && !isStrict) { return .met }
      return isLoose && end.short * 10 < end.slack ? .undetermined : .notMet
    }
    switch better {
    case .higher: return verdict(below)
    case .lower: return verdict(above)
    case .within:
      let both = [verdict(below), verdict(above)]
      if both.contains(.notMet) { return .notMet }
      return both.contains(.undetermined) ? .undetermined : .met
    }
  }
}
