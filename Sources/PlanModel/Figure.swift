/// What a plan states where a number is expected, word for word and as it is understood.
public struct Figure: Hashable, Sendable {
  /// What the words mean.
  public enum Meaning: Hashable, Sendable {
    /// A number or a range, with its qualifier.
    case quantity(Quantity)
    /// Words without a number, such as "many".
    case words
    /// That nothing is reported, said so by the plan.
    case notReported
  }

  /// A named share of a figure.
  public struct Part: Hashable, Sendable {
    /// The name by which the plan calls the part.
    public let name: String
    /// How much it is.
    public let quantity: Quantity

    /// A part.
    public init(name: String, quantity: Quantity) {
      self.name = name
      self.quantity = quantity
    }
  }

  /// How parts relate to their figure.
  public enum Composition: Hashable, Sendable {
    /// No parts are given.
    case plain
    /// The figure is the sum of its parts: "20 = 15 local unions + 5 central".
    case sum([Part])
    /// The figure is stated, and some parts of it are named: "nearly 20, of which 12 and 4".
    case ofWhich([Part])
  }

  /// All of it, kept apart: few items have a figure, and all objectives make room for two.
  private indirect enum Content: Hashable, Sendable {
    case figure(stated: String, meaning: Meaning, composition: Composition)
  }

  private let content: Content

  /// A figure.
  public init(stated: String, meaning: Meaning, composition: Composition = .plain) {
    content = .figure(stated: stated, meaning: meaning, composition: composition)
  }

  /// The author's words.
  public var stated: String {
    switch content {
    case .figure(let stated, _, _): stated
    }
  }

  /// What they mean.
  public var meaning: Meaning {
    switch content {
    case .figure(_, let meaning, _): meaning
    }
  }

  /// The parts, if there are any.
  public var composition: Composition {
    switch content {
    case .figure(_, _, let composition): composition
    }
  }

  /// The quantity, nil where the figure is words or not reported.
  public var quantity: Quantity? {
    if case .quantity(let quantity) = meaning { quantity } else { nil }
  }

  /// Whether it is a number or a range, with or without a qualifier.
  public var isNumber: Bool {
    if case .quantity = meaning { true } else { false }
  }

  /// Whether the plan says that nothing is reported.
  public var isNotReported: Bool {
    if case .notReported = meaning { true } else { false }
  }

  /// The parts, in the plan's order; none where none are given.
  public var parts: [Part] {
    switch composition {
    case .plain: []
    case .sum(let parts), .ofWhich(let parts): parts
    }
  }
}
