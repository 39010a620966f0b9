/// What a figure is made of: its parts, or the periods of its year.
///
///     {adults: 2640, children: not reported}  // parts, one silent
///     {Q1: 9800, Q2: 12100}                   // periods
public struct Division: Hashable, Sendable {
  /// Relation of the parts to their figure.
  public enum Kind: String, Hashable, Sendable {
    /// The figure is their sum.
    case parts = "sum"
    /// The figure has others besides: it is at least their sum.
    case some
    /// They stand side by side and are never added.
    case apart
    /// The figure is the sum of its periods.
    case periods
    /// Each period tells the year so far: the last stands.
    case toDate = "to-date"
    /// The figure is that of the last period.
    case lastPeriod = "last-period"

    /// True if the parts are periods of the year.
    public var isOfPeriods: Bool {
      switch self {
      case .periods, .toDate, .lastPeriod: true
      case .parts, .some, .apart: false
      }
    }
  }

  /// Relation of the parts to their figure.
  public let kind: Kind
  /// The parts or periods with a number, in the plan's order; periods in that of the year.
  public let parts: [Figure.Part]
  /// The names of declared parts, or of periods that have ended, without a number.
  public let silent: [String]

  public init(_ kind: Kind, _ parts: [Figure.Part], silent: [String] = []) {
    self.kind = kind
    self.parts = parts
    self.silent = silent
  }

  /// The figure that they make.
  ///
  /// - Parameters:
  ///   - isNeverNegative: whether what is silent cannot be below 0.
  ///   - isOpen: whether something is silent that belongs to the figure.
  /// - Returns: the figure; nil where none can be stated.
  package func quantity(isNeverNegative: Bool, isOpen: Bool) -> Quantity? {
    switch kind {
    case .apart: return nil
    case .lastPeriod: return parts.last?.quantity
    case .parts, .some, .periods, .toDate:
      var sum = Sum()
      for part in kind == .toDate ? parts.suffix(1) : parts[...] { sum.add(part.quantity) }
      return sum.quantity(hasGap: isOpen || kind == .some, isNeverNegative: isNeverNegative)
    }
  }
}

extension Division {
  /// The periods in the order of a year that begins in a month, up to the last that is told; nil for
  /// one that is silent.
  public func periods(from month: Int) -> [(period: Period, quantity: Quantity?)] {
    let told = parts.map(\.name) + silent
    guard kind.isOfPeriods, let length = told.lazy.compactMap({ Period($0)?.kind }).first else {
      return []
    }
    return Period.year(of: length, from: month).filter { told.contains($0.description) }
      .map { period in
        (period, parts.first { $0.name == period.description }?.quantity)
      }
  }
}

extension Figure.Composition {
  /// The figure is the sum of parts of which none is silent.
  public static func sum(_ parts: [Figure.Part]) -> Figure.Composition {
    .divided(Division(.parts, parts))
  }
}

extension Figure {
  /// What it is made of; nil where it is stated as a whole.
  public var division: Division? {
    if case .divided(let division) = composition { division } else { nil }
  }

  /// The quantity that a target is compared with: of parts that make no figure one of which nothing
  /// is known.
  public var comparable: Quantity? {
    if let quantity { return quantity }
    return division == nil ? nil : Quantity(.about, Numeral(.zero, scale: nil))
  }
}

extension Objective {
  /// Makes a measure of each part of a target whose parts are never added.
  ///
  ///     target: {men: 90, women: 90}  // in percent: one target for men, one for women
  public mutating func partTargetThatStandsApart() {
    guard let division = target?.division, division.kind == .apart, let own = ownMeasure,
      own.part == nil
    else { return }
    measures = division.parts.map { part in
      Measure(
        own.indicator, part: part.name, target: own.target?.figure(ofPart: part.name),
        baseline: own.baseline?.figure(ofPart: part.name))
    }
    (indicator, target, baseline) = (nil, nil, nil)
  }
}
