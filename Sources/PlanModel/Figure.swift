/// A statement where a plan expects a number: the author's words and their meaning.
public struct Figure: Hashable, Sendable {
  /// Meaning of the words.
  public enum Meaning: Hashable, Sendable {
    /// A number or a range, with its qualifier.
    case quantity(Quantity)
    /// Words without a number, such as "many".
    case words
    /// The plan says that nothing is reported.
    case notReported
    /// The plan says that no target, or no baseline, was set.
    case notSet
  }

  /// A named share of a figure.
  public struct Part: Hashable, Sendable {
    /// The name by which the plan calls the part.
    public let name: String
    /// The number or range of the part.
    public let quantity: Quantity

    public init(name: String, quantity: Quantity) {
      self.name = name
      self.quantity = quantity
    }
  }

  /// Relation of the parts to their figure.
  public enum Composition: Hashable, Sendable {
    /// No parts are given.
    case plain
    /// The figure is made of parts or periods: "20 = 15 local unions + 5 central".
    case divided(Division)
    /// The figure is words, in several languages.
    case words(LocalizedText)
    /// The figure is stated, and some parts of it are named: "nearly 20, of which 12 and 4".
    case ofWhich([Part])
    /// Several documents state the figure, the oldest first. One statement stands, or several
    /// contradict each other and are shown together: their indices; the others are told where there
    /// is room.
    case statements([Statement], shown: [Int])
  }

  /// The time that a figure is of, where that is said.
  public enum Time: Hashable, Sendable {
    /// It is counted up to a date, which may be the end of its year all the same.
    case upTo(PlanDate, isYearEnd: Bool)
    /// It is that of another year: a baseline is.
    case year(YearLabel)
  }

  /// The whole figure, kept apart: few items have one, and all objectives make room for two.
  private indirect enum Content: Hashable, Sendable {
    case figure(stated: String, meaning: Meaning, composition: Composition, time: Time?)
  }

  private let content: Content

  public init(
    stated: String, meaning: Meaning, composition: Composition = .plain, time: Time? = nil
  ) {
    content = .figure(stated: stated, meaning: meaning, composition: composition, time: time)
  }

  /// The author's words.
  public var stated: String {
    switch content {
    case .figure(let stated, _, _, _): stated
    }
  }

  /// Meaning of the words.
  public var meaning: Meaning {
    switch content {
    case .figure(_, let meaning, _, _): meaning
    }
  }

  /// The parts, if there are any.
  public var composition: Composition {
    switch content {
    case .figure(_, _, let composition, _): composition
    }
  }

  /// The time that it is of; nil where nothing is said, and it is that of its year.
  public var time: Time? {
    switch content {
    case .figure(_, _, _, let time): time
    }
  }

  /// The quantity, nil where the figure is words or not reported.
  public var quantity: Quantity? {
    if case .quantity(let quantity) = meaning { quantity } else { nil }
  }

  /// True if it is a number or a range, with or without a qualifier.
  public var isNumber: Bool {
    if case .quantity = meaning { true } else { false }
  }

  /// True if the plan says that nothing is reported.
  public var isNotReported: Bool {
    if case .notReported = meaning { true } else { false }
  }

  /// The parts, in the plan's order; none where none are given.
  public var parts: [Part] {
    switch composition {
    case .plain, .words, .statements: []
    case .divided(let division): division.parts
    case .ofWhich(let parts): parts
    }
  }
}
