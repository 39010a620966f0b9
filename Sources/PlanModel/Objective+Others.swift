extension Objective {
  /// Values that few objectives have: all others need not make room for them.
  struct Others: Hashable, Sendable {
    var isNamedByIndicator = false
  }

  /// True if the plan gives it no words of its own: then it is called by its indicator's name.
  public var isNamedByIndicator: Bool {
    get { others.isNamedByIndicator }
    set { others.isNamedByIndicator = newValue }
  }
}
