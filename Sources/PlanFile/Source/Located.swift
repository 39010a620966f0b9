internal import PlanModel

/// A value and where it stands in the file.
struct Located<Value> {
  /// What was read.
  let value: Value
  /// Where.
  let place: Place

  /// A value at its place.
  init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

/// A name that the plan gives to something, or by which it refers to it.
typealias Name = Located<String>
