internal import PlanModel
internal import Text

extension PlanReader {
  /// The value of a key as a figure: a number, words, or a map of parts.
  mutating func figure<Key: MapKey>(_ key: Key) throws(ReadingStop) -> FigureDraft? {
    let node = try node()
    switch node {
    case .scalar(let scalar):
      let stated = try stated(scalar, key: key.rawValue) { Key($0) != nil }
      return FigureDraft(
        place: scalar.place, content: stated.map { .stated($0) } ?? .broken)
    case .map(let place):
      let parts = try parts(at: place, key: key.rawValue)
      return FigureDraft(place: place, content: parts.map { .parts($0) } ?? .broken)
    case .list(let place):
      try refuse(node, key: key.rawValue, expected: .figure)
      return FigureDraft(place: place, content: .broken)
    case .broken:
      return nil
    }
  }

  /// The value of a key as parts of a figure that is stated elsewhere.
  mutating func parts(_ key: AchievementKey) throws(ReadingStop) -> Located<[PartDraft]>? {
    guard let place = try map(key: key.rawValue) else { return nil }
    return try parts(at: place, key: key.rawValue).map { Located($0, at: place) }
  }

  private mutating func parts(
    at place: Place, key: String
  ) throws(ReadingStop) -> [PartDraft]? {
    var names = OpenNames()
    var parts: [PartDraft] = []
    while let name = try nextName(&names) {
      if Language(name.value) != nil {
        // It is a text by language that was meant; more is not to be said of it.
        findings.add(.partIsLanguage(name.value), at: name.place)
        try skip()
        try skipRest(of: .map(place))
        return nil
      }
      parts.append(PartDraft(name: name, figure: try part(name)))
    }
    if parts.isEmpty, names.lines.isEmpty { findings.add(.emptyValue(key: key), at: place) }
    return parts.isEmpty ? nil : parts
  }

  private mutating func part(_ name: Name) throws(ReadingStop) -> Located<StatedFigure>? {
    if try takesNothing() {
      findings.add(.emptyValue(key: name.value.quotable), at: name.place)
      return nil
    }
    let node = try node()
    guard case .scalar(let scalar) = node else {
      try refuse(node, key: name.value, expected: .figure)
      return nil
    }
    let stated = try stated(scalar, key: name.value) { $0.first?.isNumber != true }
    guard let stated else { return nil }
    guard case .quantity = stated.meaning else {
      findings.add(.partNotNumber(stated.words.quotable), at: scalar.place)
      return nil
    }
    return Located(stated, at: scalar.place)
  }

  /// A scalar as a figure; nil where it is none, which is noted.
  private mutating func stated(
    _ scalar: Scalar, key: String, isKey: (String) -> Bool
  ) throws(ReadingStop) -> StatedFigure? {
    if let figure = figureTakenForBlock(scalar) {
      findings.add(.figureIsBlock(suggestion: figure), at: scalar.place)
      return nil
    }
    if let whole = try textCutByComma(scalar, isKey: isKey) {
      let isNumber = FigureReader.hasComma(whole)
      findings.add(
        isNumber
          ? .figureCutByComma(suggestion: FigureReader.withoutCommas(whole).quotable)
          : .textCutByComma(whole.quotable), at: scalar.place.spanning(whole))
      return nil
    }
    guard let text = clean(scalar) else { return nil }
    if text.isEmpty {
      findings.add(.emptyValue(key: key.quotable), at: scalar.place)
      return nil
    }
    do throws(FigureRefusal) {
      return try FigureReader.read(text)
    } catch {
      findings.add(error.problem, at: scalar.place)
      return nil
    }
  }

  /// The remedy for a plain `>5`, which YAML takes for the head of a block of text.
  private func figureTakenForBlock(_ scalar: Scalar) -> String? {
    let start = Int(scalar.place.offset)
    guard scalar.style == .folded, source[start] == UInt8(ascii: ">"),
      let next = source[start + 1], (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
    else { return nil }
    return "\"\(source.restOfLine(from: start).prefix { $0 != " " && $0 != "#" })\""
  }
}
