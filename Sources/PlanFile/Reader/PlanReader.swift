internal import PlanModel
internal import Text

/// Reads events into drafts, and notes all that is wrong with a value by itself.
///
/// What a value means beside others (references, units, statuses) is `PlanBuilder`'s matter, since
/// the keys of a plan may come in any order. Each entity has its own extension.
struct PlanReader: ~Copyable {
  /// The bytes behind the events.
  let source: SourceText
  /// Where the events come from.
  var stream: EventStream
  /// What was found so far.
  var findings: Findings
  /// How many values were passed over because they were not understood.
  var passed = 0
  /// Whether characters were replaced that libyaml refuses; they have been noted already.
  let hasStandIns: Bool

  /// A reader at the start of a source, which adds to what was found.
  init(_ source: SourceText, _ findings: Findings) {
    self.source = source
    self.findings = findings
    let refused = source.survey.refused
    hasStandIns = !refused.isEmpty
    let bytes = hasStandIns ? source.replacing(refused) : source.bytes
    stream = EventStream(YAMLParser(source, bytes: bytes))

    var cursor = PlaceCursor(source)
    for offset in refused {
      let scalar = source.text(in: offset..<offset + 3).unicodeScalars.first?.value ?? 0
      self.findings.add(
        .forbiddenCharacter(scalar: scalar), at: cursor.place(ofOffset: offset))
    }
  }

  /// A value of the file.
  enum Node {
    case scalar(Scalar)
    /// A list that has just begun.
    case list(Place)
    /// A map that has just begun.
    case map(Place)
    /// Something that was noted already.
    case broken
  }

  /// The next value; of a list or a map, its beginning.
  mutating func node() throws(ReadingStop) -> Node {
    node(try stream.next()) ?? .broken
  }

  /// The value that an event begins; nil for one that ends something.
  mutating func node(_ event: YAMLEvent) -> Node? {
    switch event {
    case .scalar(let scalar): return .scalar(scalar)
    case .listStart(let place): return .list(place)
    case .mapStart(let place): return .map(place)
    case .alias(let name, let place):
      findings.add(.unknownAlias(name.quotable), at: place)
      passed += 1
      return .broken
    case .listEnd, .mapEnd, .documentStart, .documentEnd, .streamEnd: return nil
    }
  }

  /// Passes over the next value.
  mutating func skip() throws(ReadingStop) {
    try skipRest(of: node())
  }

  /// Passes over the rest of a value that has begun.
  mutating func skipRest(of node: Node) throws(ReadingStop) {
    var depth =
      switch node {
      case .list, .map: 1
      case .scalar, .broken: 0
      }
    while depth > 0 {
      switch try stream.next() {
      case .listStart, .mapStart: depth += 1
      case .listEnd, .mapEnd: depth -= 1
      case .alias(let name, let place): findings.add(.unknownAlias(name.quotable), at: place)
      case .streamEnd: return
      default: break
      }
    }
  }

  /// Notes that a value has not the shape that it should have, and passes over it.
  mutating func refuse(
    _ node: Node, key: String?, expected: Problem.Shape
  ) throws(ReadingStop) {
    let (found, place): (Problem.Shape, Place?) =
      switch node {
      case .scalar(let scalar): (.text, scalar.place)
      case .list(let place): (.list, place)
      case .map(let place): (.map, place)
      case .broken: (.nothing, nil)
      }
    passed += 1
    if let place {
      findings.add(
        .wrongShape(key: key?.quotable, expected: expected, found: found), at: place)
    }
    try skipRest(of: node)
  }
}
