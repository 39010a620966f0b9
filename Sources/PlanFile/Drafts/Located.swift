internal import PlanModel

/// A value and where it stands in the file.
struct Located<Value> {
  /// What was read.
  let value: Value
  /// Where.
  let span: Span

  /// A value where it stands.
  init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }
}

/// A name that the plan gives to something, or by which it refers to it.
typealias Name = Located<String>
