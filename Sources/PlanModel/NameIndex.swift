/// Finds a number by a name: where a thing stands in a list, on which line a name was first met.
///
///     NameIndex(of: 0..<2) { ["aid", "trained"][$0] }["trained"]  // 1
package struct NameIndex: Sendable {
  // 32 bits are enough for lines and places. What counts is that all tables of names are of one
  // type: each further type of dictionary costs a start as much time as reading fifty lines.
  private var numbers: [String: Int32] = [:]

  /// No names.
  package init() {}

  /// The places of things by their names; of two with one name the first is found, and one without
  /// a name never.
  package init(of places: Range<Int>, name: (Int) -> String?) {
    numbers = Dictionary(minimumCapacity: places.count)
    for place in places {
      if let name = name(place) { insert(name, place) }
    }
  }

  /// The number of a name, nil where there is none.
  package subscript(name: String) -> Int? {
    get { numbers[name].map(Int.init) }
    set { numbers[name] = newValue.map(Int32.init) }
  }

  /// Gives a number to a name that has none; otherwise returns the one that it has.
  @discardableResult
  package mutating func insert(_ name: String, _ number: Int) -> Int? {
    if let first = self[name] { return first }
    self[name] = number
    return nil
  }
}
