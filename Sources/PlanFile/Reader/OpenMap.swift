internal import PlanModel

/// A map that is being read: which keys it has shown so far.
struct OpenMap<Key: MapKey> {
  /// Where it begins.
  let span: Span
  /// Whether a key was not understood, which may be the very one that seems to be missing.
  var isFlawed = false
  /// Where the keys stand, in the order of all keys; no map has more.
  private var seen = InlineArray<16, Span?>(repeating: nil)

  /// A map of which nothing has been read.
  init(at span: Span) {
    self.span = span
  }

  /// Where the key stands, nil if it has not been met.
  subscript(key: Key) -> Span? {
    get { Key.allCases.firstIndex(of: key).flatMap { seen[$0] } }
    set { if let index = Key.allCases.firstIndex(of: key) { seen[index] = newValue } }
  }

  /// Whether the key is there and has a value.
  func has(_ key: Key) -> Bool { self[key] != nil }
}

/// A map from names that the author chose: which names it has shown so far.
struct OpenNames {
  /// The line of each name.
  var lines = NameIndex()
}
