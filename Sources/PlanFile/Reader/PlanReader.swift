internal import PlanModel
internal import Text
internal import YAMLText

/// Reads events into drafts, and notes all that is wrong with a value by itself.
///
/// What a value means beside others (references, units, statuses) is `PlanBuilder`'s matter, since
/// the keys of a plan may come in any order. Here is how a file is walked through: its nodes, maps
/// and lists.
struct PlanReader: ~Copyable {
  /// A value of the file.
  enum Node {
    case scalar(Scalar)
    /// A list that has just begun.
    case list(Span)
    /// A map that has just begun.
    case map(Span)
    /// Something that was noted already.
    case broken
  }

  /// The bytes behind the events.
  let source: SourceText
  var stream: EventStream
  /// True if libyaml gets other bytes than the source's; what they stand for is noted already.
  private let hasStandIns: Bool
  /// Problems found so far.
  private(set) var findings: Findings
  /// Number of values that were passed over because they were not understood.
  private(set) var passed = 0
  /// The numbers that texts have in brackets so far.
  var numbersInBrackets: Set<Int> = []
  /// Number of items in the longest list so far, and as many as most years of a plan have.
  private var longest = 24
  /// The byte behind the map that was read last.
  private(set) var end: Int = 0

  /// A reader at the start of a source, of which libyaml gets these bytes.
  init(_ source: SourceText, bytes: [UInt8], hasStandIns: Bool) {
    self.source = source
    self.hasStandIns = hasStandIns
    stream = EventStream(YAMLParser(source, bytes: bytes))
    findings = Findings()
  }

  /// Notes a problem; nil for a stretch means the whole file.
  mutating func note(_ problem: Problem, at span: Span?) {
    findings.add(problem, at: span)
  }

  /// Forgets all findings: none of them matters beside the one found now.
  mutating func forgetFindings() {
    findings = Findings()
  }

  // MARK: - Nodes

  /// The next value; of a list or a map, its beginning.
  mutating func node() throws(ReadingStop) -> Node {
    node(try stream.next()) ?? .broken
  }

  /// The value that an event begins; nil for one that ends something.
  private mutating func node(_ event: YAMLEvent) -> Node? {
    switch event {
    case .scalar(let scalar):
      guard isEaten(scalar) else { return .scalar(scalar) }
      let text = source.text(in: scalar.span.offset..<scalar.span.end)
      note(.tagEatsWord(text.quotable), at: scalar.span)
      passed += 1
      return .broken
    case .listStart(let span): return .list(span)
    case .mapStart(let span): return .map(span)
    case .alias(let name, let span):
      note(.unknownAlias(name.quotable), at: span)
      passed += 1
      return .broken
    case .listEnd, .mapEnd, .documentStart, .documentEnd, .streamEnd: return nil
    }
  }

  /// Stretch at which the next document begins; nil where none does.
  mutating func documentStart() throws(ReadingStop) -> Span? {
    if case .documentStart(let span) = try stream.next() { span } else { nil }
  }

  /// Takes the end of a document.
  mutating func endDocument() throws(ReadingStop) {
    _ = try stream.next()
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
      case .alias(let name, let span): note(.unknownAlias(name.quotable), at: span)
      case .streamEnd: return
      default: break
      }
    }
  }

  /// Notes that a value has not the shape that it should have, and passes over it.
  mutating func refuse(
    _ node: Node, key: String?, expected: Problem.Shape
  ) throws(ReadingStop) {
    let (found, span): (Problem.Shape, Span?) =
      switch node {
      case .scalar(let scalar): (.text, scalar.span)
      case .list(let span): (.list, span)
      case .map(let span): (.map, span)
      case .broken: (.nothing, nil)
      }
    passed += 1
    if let span {
      note(.wrongShape(key: key?.quotable, expected: expected, found: found), at: span)
    }
    try skipRest(of: node)
  }

  /// True if the map that has just begun begins with one of these keys.
  mutating func beginsWithKey<Key: MapKey>(of keys: Key.Type) throws(ReadingStop) -> Bool {
    if case .scalar(let name) = try stream.peek() { Key(name.text) != nil } else { false }
  }

  /// Takes the next value if it is empty; true if it was.
  mutating func takesNothing() throws(ReadingStop) -> Bool {
    try stream.takes { if case .scalar(let value) = $0 { value.isEmpty } else { false } }
  }

  /// The value of a scalar, composed and free of what must not reach a terminal; nil where it
  /// holds such a thing, which is noted.
  mutating func clean(_ scalar: Scalar, allowingLineBreaks: Bool = false) -> String? {
    switch scalar.fitness(allowingLineBreaks: allowingLineBreaks) {
    case .fit(let text): return text
    case .recomposed(let text):
      note(.textNotNFC, at: scalar.span)
      return text
    case .forbidden(let character):
      // What libyaml refuses itself is noted already, and so are other slips.
      if !hasStandIns {
        let span = scalar.span(of: character, in: source) ?? scalar.span
        note(.forbiddenCharacter(scalar: character.value), at: span)
      }
      return nil
    }
  }

  // MARK: - Maps and lists

  /// The value of a key as a map; nil where it is none, which is noted.
  mutating func map(key: String?) throws(ReadingStop) -> Span? {
    let node = try node()
    if case .map(let span) = node { return span }
    try refuse(node, key: key, expected: .map)
    return nil
  }

  /// The next key of a map, with its value still to be read; nil at the map's end.
  ///
  /// Unknown and repeated keys are noted and passed over, so are keys without a value.
  mutating func nextKey<Key: MapKey>(_ map: inout OpenMap<Key>) throws(ReadingStop) -> Key? {
    while let name = try nextKeyScalar(isFlawed: &map.isFlawed) {
      guard let key = Key(name.text) ?? Key(asSeen: name.text) else {
        noteUnknownKey(name, among: Key.allCases.map(\.rawValue))
        map.isFlawed = true
        try passOver()
        continue
      }
      noteFalseBlank(in: name, .key)
      if let first = map[key] {
        note(.duplicateKey(key.rawValue, firstLine: first.line), at: name.span)
        try passOver()
        continue
      }
      if try !takesNothing() {
        map[key] = name.span
        return key
      }
      guard key.holdsWords else { continue }
      map[key] = name.span
      noteNothing(behind: key.rawValue, at: name.span)
    }
    return nil
  }

  /// The next name of a map whose keys are the author's, with its value still to be read.
  mutating func nextName(_ names: inout OpenNames) throws(ReadingStop) -> Name? {
    var isFlawed = false
    while let scalar = try nextKeyScalar(isFlawed: &isFlawed) {
      guard var text = clean(scalar) else {
        try skip()
        continue
      }
      if noteFalseBlank(in: scalar, .name) { text = text.trimmingFalseBlanks }
      guard let first = names.lines.insert(text, scalar.span.line) else {
        return Name(text, at: scalar.span)
      }
      note(.duplicateKey(text.quotable, firstLine: first), at: scalar.span)
      try passOver()
    }
    return nil
  }

  private mutating func passOver() throws(ReadingStop) {
    passed += 1
    try skip()
  }

  /// The next key as it is written; nil at the map's end.
  @inline(__always)
  private mutating func nextKeyScalar(isFlawed: inout Bool) throws(ReadingStop) -> Scalar? {
    while true {
      let event = try stream.next()
      if case .scalar(let scalar) = event { return scalar }
      guard let node = node(event) else {
        if case .mapEnd(let end) = event { self.end = end }
        return nil
      }
      isFlawed = true
      try refuse(node, key: nil, expected: .text)
      try skip()
    }
  }

  /// The value of a key as a list of items; empty if it is no list, which is noted.
  mutating func list<Item>(
    key: String, append: (inout PlanReader, inout [Item]) throws(ReadingStop) -> Void
  ) throws(ReadingStop) -> [Item] {
    let node = try node()
    guard case .list = node else {
      try refuse(node, key: key, expected: .list)
      return []
    }
    var items: [Item] = []
    // Items are large, and a list that grows is copied: most have room for as many as others before.
    items.reserveCapacity(longest)
    while try !takesListEnd() { try append(&self, &items) }
    longest = max(longest, items.count)
    return items
  }

  /// Takes the end of a list, or of the file, if it comes next.
  mutating func takesListEnd() throws(ReadingStop) -> Bool {
    try stream.takes {
      switch $0 {
      case .listEnd, .streamEnd: true
      default: false
      }
    }
  }

  // MARK: - Values that a comma cut

  /// The author's words, where a comma inside `{ }` cut a value: YAML takes what follows the comma
  /// for keys without values.
  ///
  ///     {actual: over 1,000}    → "over 1,000"
  ///     {text: a, b, theme: c}  → "a, b"
  ///
  /// `scalar` is the value that was just read; the pieces of the whole one are taken here. `isKey`
  /// tells whether a word can be a key of the map that the value stands in. nil: nothing is cut.
  mutating func textCutByComma(
    _ scalar: Scalar, isKey: (String) -> Bool
  ) throws(ReadingStop) -> Name? {
    guard scalar.span.style == .plain else { return nil }
    var end: Int?
    while true {
      let comma = source.skippingBlanks(from: end ?? scalar.span.end)
      guard source[comma] == UInt8(ascii: ","),
        case .scalar(let piece) = try stream.peek(),
        piece.span.style == .plain, !piece.text.isEmpty, !isKey(piece.text),
        GluedKey(piece.text) == nil,
        piece.span.offset == source.skippingBlanks(from: comma + 1)
      else { break }
      let next = source[source.skippingBlanks(from: piece.span.end)]
      guard next == UInt8(ascii: ",") || next == UInt8(ascii: "}") else { break }
      // The piece, and the nothing that YAML gives it for a value.
      _ = try stream.next()
      _ = try stream.next()
      end = piece.span.end
    }
    guard let end else { return nil }
    return Name(
      source.text(in: scalar.span.offset..<end), at: scalar.span.reaching(to: end))
  }
}
