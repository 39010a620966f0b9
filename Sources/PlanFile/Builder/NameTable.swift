internal import PlanModel
internal import Text

/// The names of one sort of thing, each marked once it is used.
struct NameTable {
  private let entity: Problem.Entity
  private let names: [Name]
  private let index: NameIndex
  private var isUsed: [Bool]

  /// A table of names, of which none is used.
  init(_ names: [Name], of entity: Problem.Entity) {
    self.entity = entity
    self.names = names
    index = NameIndex(of: names.indices) { names[$0].value }
    isUsed = Array(repeating: false, count: names.count)
  }

  /// The index of the thing with this name, nil where there is none.
  subscript(name: String) -> Int? { index[name] }

  /// The index of the thing with this name, which counts as used from now on; nil, and noted, where
  /// there is none.
  mutating func use(_ name: Name, _ findings: inout Findings) -> Int? {
    if let index = index[name.value] {
      isUsed[index] = true
      return index
    }
    let nearest = findings.nearest(to: name.value, among: names.map(\.value))
    // What was most likely meant is used as well.
    if let nearest, let index = index[nearest] { isUsed[index] = true }
    findings.add(
      .unknownReference(name.value.quotable, entity: entity, nearest: nearest), at: name.span)
    return nil
  }

  /// The names that count as used.
  var used: Set<String> { Set(names.indices.lazy.filter { isUsed[$0] }.map { names[$0].value }) }
}
