/// A table of numbers by name: the index of a thing in a list, the line on which a name was first
/// met.
///
///     NameIndex(of: 0..<2) { ["aid", "trained"][$0] }["trained"]  // 1
package struct NameIndex: Sendable {
  // A few names are found as soon by looking at each as by hashing, and most plans have no more in
  // one place. The first dictionary of a type costs a program more than all of these together.
  private static let few = 32
  /// Length in bytes of the longest name that is compared with the others, not hashed.
  private static let long = 64
  private var names: [String] = []
  private var numbers: [Int] = []
  /// All names with their numbers, once there are many or one is long.
  private var table: [String: Int] = [:]

  package init() {}

  /// The indices of things by their names; of two with one name the first is found, and one without
  /// a name never.
  package init(of places: Range<Int>, name: (Int) -> String?) {
    if places.count > Self.few { table.reserveCapacity(places.count) }
    for index in places {
      if let name = name(index) { insert(name, index) }
    }
  }

  /// True if no name has a number.
  package var isEmpty: Bool { names.isEmpty && table.isEmpty }

  /// The number of a name, nil where it has none.
  package subscript(name: String) -> Int? {
    table.isEmpty ? names.firstIndex(of: name).map { numbers[$0] } : table[name]
  }

  /// Gives a number to a name that has none; otherwise returns the one that it has.
  @discardableResult
  package mutating func insert(_ name: String, _ number: Int) -> Int? {
    if let first = self[name] { return first }
    if table.isEmpty {
      if names.count < Self.few, name.utf8.count <= Self.long {
        names.append(name)
        numbers.append(number)
        return nil
      }
      useTable()
    }
    table[name] = number
    return nil
  }

  /// Gives a number to a name, whatever it had before.
  package mutating func update(_ name: String, to number: Int) {
    if table.isEmpty, let index = names.firstIndex(of: name) {
      numbers[index] = number
    } else if insert(name, number) != nil {
      table[name] = number
    }
  }

  private mutating func useTable() {
    for (name, number) in zip(names, numbers) { table[name] = number }
    names = []
    numbers = []
  }
}
