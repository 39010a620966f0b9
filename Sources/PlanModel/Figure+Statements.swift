extension Figure {
  /// A figure as one document, or several, have it, where others state the same figure.
  public struct Statement: Hashable, Sendable {
    /// The figure in its author's words, with its own time.
    public let figure: Figure
    /// The ids of the documents that state it.
    public let sources: [String]
    /// Stretch of the file that it takes.
    public let span: Span

    public init(_ figure: Figure, sources: [String], span: Span = .start) {
      self.figure = figure
      self.sources = sources
      self.span = span
    }
  }

  /// A figure that several statements make, the oldest first; nil for none.
  ///
  /// Where they agree the last one stands; where they contradict each other the figure is their
  /// hull. `isYearOver` says that a statement without a date is one of the whole year. Source:
  /// "Several statements" in the plan format.
  ///
  ///     over 200 million, then nearly 224 million  // nearly 224 million
  ///     37, then 43                                // differ, from 37 to 43
  public init?(of statements: [Statement], isYearOver: Bool) {
    guard let last = statements.last else { return nil }
    if statements.count == 1 {
      self = last.figure
      return
    }
    let counted = Self.counted(statements, isYearOver: isYearOver)
    let quantities = counted.compactMap { statements[$0].figure.quantity }
    if Self.contradict(quantities), let hull = Quantity(hullOf: quantities) {
      let shown = counted.map { statements[$0] }
      let isOfOneTime = shown.allSatisfy { $0.figure.time == shown[0].figure.time }
      self.init(
        stated: shown.map(\.figure.stated).joined(separator: "; "), meaning: .quantity(hull),
        composition: .statements(statements, shown: counted),
        time: isOfOneTime ? shown.first?.figure.time : nil)
      return
    }
    let standing =
      counted.last ?? statements.lastIndex { !$0.figure.isNotReported } ?? statements.count - 1
    let figure = statements[standing].figure
    self.init(
      stated: figure.stated, meaning: figure.meaning,
      composition: .statements(statements, shown: [standing]), time: figure.time)
  }

  /// The indices of the statements that are numbers and not replaced by a later one.
  ///
  /// An estimate is, by a later statement that is none; so is a statement with an earlier date than
  /// the next.
  private static func counted(_ statements: [Statement], isYearOver: Bool) -> [Int] {
    let numbers = statements.indices.filter { statements[$0].figure.isNumber }
    let lastKnown = numbers.last { statements[$0].figure.quantity?.isEstimate == false } ?? -1
    return numbers.enumerated().filter { place, index in
      let figure = statements[index].figure
      if figure.quantity?.isEstimate == true, index < lastKnown { return false }
      guard place + 1 < numbers.count else { return true }
      return !figure.isOlder(than: statements[numbers[place + 1]].figure, isYearOver: isYearOver)
    }.map(\.element)
  }

  private func isOlder(than next: Figure, isYearOver: Bool) -> Bool {
    guard case .upTo(let date, let isYearEnd) = time, !isYearEnd else { return false }
    guard case .upTo(let later, _) = next.time else { return isYearOver && next.time == nil }
    return date.lastDay < later.lastDay
  }

  private static func contradict(_ quantities: [Quantity]) -> Bool {
    let reaches = quantities.map(\.reach)
    return reaches.indices.contains { first in
      reaches[first...].contains {
        $0.lies(below: reaches[first]) || reaches[first].lies(below: $0)
      }
    }
  }
}

extension Figure {
  /// Statements that contradict each other; none where sources do not differ.
  public var disputed: [Statement] {
    shownStatements.count > 1 ? shownStatements : []
  }

  /// True if sources state figures that contradict each other.
  public var isDisputed: Bool { !disputed.isEmpty }

  /// Statements that are shown: one stands, or several contradict each other; none where the figure
  /// has one statement only.
  public var shownStatements: [Statement] {
    guard case .statements(let all, let shown) = composition else { return [] }
    return shown.map { all[$0] }
  }

  /// Statements beside those that are shown, the oldest first.
  public var otherStatements: [Statement] {
    guard case .statements(let all, let shown) = composition else { return [] }
    return all.indices.filter { !shown.contains($0) }.map { all[$0] }
  }

  /// All its statements, the oldest first; none where it has only one.
  public var statements: [Statement] {
    if case .statements(let all, _) = composition { all } else { [] }
  }

  /// True if the oldest of its statements is shown.
  public var isFirstStatementShown: Bool {
    if case .statements(_, let shown) = composition { shown.first == 0 } else { true }
  }
}

extension Quantity {
  /// The values that can be meant, for a comparison of statements alone: "about" reaches a tenth to
  /// either side, "nearly" a tenth down.
  fileprivate var reach: Interval {
    let below = lowValue - lowValue.tenth
    switch qualifier {
    case .about:
      let above = highValue + highValue.tenth
      return Interval(low: .init(below), high: .init(above))
    case .nearly: return Interval(low: .init(below), high: .init(highValue))
    default: return interval
    }
  }
}
