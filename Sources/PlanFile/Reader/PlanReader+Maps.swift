internal import PlanModel
internal import Text

extension PlanReader {
  /// The value of a key as a map; nil where it is none, which is noted.
  mutating func map(key: String?) throws(ReadingStop) -> Place? {
    let node = try node()
    if case .map(let place) = node { return place }
    try refuse(node, key: key, expected: .map)
    return nil
  }

  /// The next key of a map, with its value still to be read; nil at the map's end.
  ///
  /// Unknown and repeated keys are noted and passed over, so are keys without a value.
  mutating func nextKey<Key: MapKey>(_ map: inout OpenMap<Key>) throws(ReadingStop) -> Key? {
    while let name = try nextKeyName(isFlawed: &map.isFlawed) {
      guard let key = Key(name.value) else {
        let known = Key.allCases.map(\.rawValue)
        let nearest = findings.nearest(to: name.value, among: known)
        findings.add(
          .unknownKey(name.value.quotable, nearest: nearest, known: known), at: name.place)
        map.isFlawed = true
        passed += 1
        try skip()
        continue
      }
      if let first = map.place(of: key) {
        findings.add(
          .duplicateKey(key.rawValue, firstLine: Int(first.line)), at: name.place)
        passed += 1
        try skip()
        continue
      }
      map.add(key, at: name.place)
      guard try takesNothing() else { return key }
      if key.holdsWords {
        findings.add(.emptyValue(key: key.rawValue), at: name.place)
      } else {
        map.removeLast()
      }
    }
    return nil
  }

  /// The next name of a map whose keys are the author's, with its value still to be read.
  mutating func nextName(_ names: inout OpenNames) throws(ReadingStop) -> Name? {
    var isFlawed = false
    while let scalar = try nextKeyScalar(isFlawed: &isFlawed) {
      guard let text = clean(scalar) else {
        try skip()
        continue
      }
      guard let first = names.lines.insert(text, Int(scalar.place.line)) else {
        return Name(text, at: scalar.place)
      }
      findings.add(.duplicateKey(text.quotable, firstLine: first), at: scalar.place)
      passed += 1
      try skip()
    }
    return nil
  }

  /// Takes the next value if it is nothing at all.
  mutating func takesNothing() throws(ReadingStop) -> Bool {
    try stream.takes { if case .scalar(let value) = $0 { value.isEmpty } else { false } }
  }

  /// The next key and where it stands: all of it that matters where the keys are known. nil at the
  /// map's end.
  private mutating func nextKeyName(isFlawed: inout Bool) throws(ReadingStop) -> Name? {
    guard let scalar = try nextKeyScalar(isFlawed: &isFlawed) else { return nil }
    return Name(scalar.text, at: scalar.place)
  }

  /// The next key as it is written; nil at the map's end.
  @inline(__always)
  private mutating func nextKeyScalar(isFlawed: inout Bool) throws(ReadingStop) -> Scalar? {
    while true {
      let event = try stream.next()
      if case .scalar(let scalar) = event { return scalar }
      guard let node = node(event) else { return nil }
      isFlawed = true
      try refuse(node, key: nil, expected: .text)
      try skip()
    }
  }
}
