internal import PlanModel

extension PlanReader {
  /// The value of a key as a list; an item that is nothing is left out.
  mutating func list<Item>(
    key: String, item: (inout PlanReader) throws(ReadingStop) -> Item?
  ) throws(ReadingStop) -> [Item] {
    let node = try node()
    guard case .list = node else {
      try refuse(node, key: key, expected: .list)
      return []
    }
    var items: [Item] = []
    // Room for as many items as most years have: they are large, and a list that grows is copied.
    items.reserveCapacity(24)
    while try !takesListEnd() {
      if let item = try item(&self) { items.append(item) }
    }
    return items
  }

  /// The value of a key as names: one, or a list of them, each counted once.
  mutating func names(key: String) throws(ReadingStop) -> [Name] {
    let node = try node()
    switch node {
    case .scalar(let scalar):
      return name(scalar).map { [$0] } ?? []
    case .list:
      var names: [Name] = []
      var places = NameIndex()
      while try !takesListEnd() {
        guard let name = try listedName(key: key) else { continue }
        if places.insert(name.value, names.count) == nil { names.append(name) }
      }
      return names
    case .map, .broken:
      try refuse(node, key: key, expected: .textOrList)
      return []
    }
  }

  private mutating func listedName(key: String) throws(ReadingStop) -> Name? {
    let node = try node()
    if case .scalar(let scalar) = node { return name(scalar) }
    try refuse(node, key: key, expected: .text)
    return nil
  }

  private mutating func name(_ scalar: Scalar) -> Name? {
    guard !scalar.isEmpty, let text = clean(scalar), !text.isEmpty else { return nil }
    return Name(text, at: scalar.place)
  }

  private mutating func takesListEnd() throws(ReadingStop) -> Bool {
    try stream.takes {
      switch $0 {
      case .listEnd, .streamEnd: true
      default: false
      }
    }
  }
}
