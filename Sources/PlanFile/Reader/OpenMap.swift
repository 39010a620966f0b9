internal import PlanModel

/// A map that is being read: which keys it has shown so far.
struct OpenMap<Key: MapKey> {
  /// Where it begins.
  let place: Place
  /// Whether a key was not understood, which may be the very one that seems to be missing.
  var isFlawed = false
  // No arrays: each text by language is a map, and would take memory and give it back.
  private var seen = SeenKeys<Key>()
  private var places = InlineArray<16, Place>(repeating: .start)

  /// A map of which nothing has been read.
  init(at place: Place) {
    self.place = place
  }

  /// Where the key stands, nil if it has not been met.
  func place(of key: Key) -> Place? {
    guard let index = seen.index(of: key) else { return nil }
    return places[index]
  }

  /// Whether the key is there and has a value.
  func has(_ key: Key) -> Bool { seen.index(of: key) != nil }

  /// Notes a key that has not been met.
  mutating func add(_ key: Key, at place: Place) {
    places[seen.count] = place
    seen.append(key)
  }

  /// Takes the last key back, for it has no value.
  mutating func removeLast() {
    seen.removeLast()
  }
}

/// The keys that a map has shown; there is room for more than any map can have.
private struct SeenKeys<Key: MapKey> {
  private var keys = InlineArray<16, Key?>(repeating: nil)
  private(set) var count = 0

  func index(of key: Key) -> Int? {
    for index in 0..<count where keys[index] == key { return index }
    return nil
  }

  mutating func append(_ key: Key) {
    keys[count] = key
    count += 1
  }

  mutating func removeLast() {
    count -= 1
  }
}

/// A map from names that the author chose: which names it has shown so far.
struct OpenNames {
  /// The line of each name.
  var lines = NameIndex()
}
