/// A place as libyaml counts: in Unicode scalars, from 0.
struct Mark {
  /// Scalars before it.
  let index: Int
  /// Lines before its own.
  let line: Int
  /// Scalars before it on its line.
  let column: Int
}
