internal import PlanModel

/// A map that is being read: which keys it has shown so far.
struct OpenMap<Key: MapKey> {
  /// Where it begins.
  let place: Place
  /// Whether a key was not understood, which may be the very one that seems to be missing.
  var isFlawed = false
  // Names rather than keys: one kind of list for all kinds of maps.
  private var seen: [Name] = []

  /// A map of which nothing has been read.
  init(at place: Place) {
    self.place = place
    seen.reserveCapacity(4)
  }

  /// Where the key stands, nil if it has not been met.
  func place(of key: Key) -> Place? {
    let name = key.rawValue
    return seen.first { $0.value == name }?.place
  }

  /// Whether the key is there and has a value.
  func has(_ key: Key) -> Bool { place(of: key) != nil }

  /// Notes a key.
  mutating func add(_ key: Key, at place: Place) {
    seen.append(Name(key.rawValue, at: place))
  }

  /// Takes the last key back, for it has no value.
  mutating func removeLast() {
    seen.removeLast()
  }
}

/// A map from names that the author chose: which names it has shown so far.
struct OpenNames {
  /// The line of each name.
  var lines = NameIndex()
}
