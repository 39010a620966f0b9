internal import PlanModel
internal import Text
internal import YAMLText

extension PlanReader {
  /// The value of a key as a figure: a number, words, or a map of parts.
  mutating func figure<Key: MapKey>(_ key: Key) throws(ReadingStop) -> FigureDraft? {
    try figure(try node(), key)
  }

  /// A value as a figure.
  mutating func figure<Key: MapKey>(
    _ node: Node, _ key: Key
  ) throws(ReadingStop) -> FigureDraft? {
    switch node {
    case .scalar(let scalar):
      return try stated(scalar, key: key.rawValue) { Key($0) != nil }
    case .map(let span):
      return FigureDraft(span: span, content: try figureMap(at: span, key: key.rawValue))
    case .list(let span):
      try refuse(node, key: key.rawValue, expected: .figure)
      return FigureDraft(span: span, content: .broken)
    case .broken:
      return nil
    }
  }

  /// A scalar as the words of a figure; what they mean is known once its indicator is.
  mutating func stated(
    _ scalar: Scalar, key: String, isKey: (String) -> Bool
  ) throws(ReadingStop) -> FigureDraft {
    if let figure = figureTakenForBlock(scalar) {
      note(.figureIsBlock(suggestion: figure), at: scalar.span)
      return FigureDraft(span: scalar.span, content: .broken)
    }
    if let whole = try textCutByComma(scalar, isKey: isKey) {
      return FigureDraft(span: whole.span, content: .cut(whole.value.withoutCurlyQuotes))
    }
    guard !notesGluedKeys(in: scalar), let text = clean(scalar) else {
      return FigureDraft(span: scalar.span, content: .broken)
    }
    if text.isEmpty {
      noteNothing(behind: key, at: scalar.span)
      return FigureDraft(span: scalar.span, content: .broken)
    }
    warnOfCurlyQuotes(around: text, at: scalar.span)
    return FigureDraft(span: scalar.span, content: .stated(text.withoutCurlyQuotes))
  }

  /// The remedy for a plain `>5`, which YAML takes for the head of a block of text.
  private func figureTakenForBlock(_ scalar: Scalar) -> String? {
    let start = scalar.span.offset
    guard scalar.span.style == .folded, source[start] == UInt8(ascii: ">"),
      let next = source[start + 1], (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
    else { return nil }
    return "\"\(source.restOfLine(from: start).prefix { $0 != " " && $0 != "#" })\""
  }
}

/// A figure before its indicator is known.
struct FigureDraft {
  /// Form in which it is given; kept apart, since few items have a figure and all items make room
  /// for one.
  indirect enum Content {
    /// As words, a number among them or not.
    case stated(String)
    /// As words that a comma inside `{ }` cuts in two.
    case cut(String)
    /// As a map of its parts.
    case parts([PartDraft])
    /// As a map of the periods of its year, each of which may tell the year so far.
    case periods([PartDraft], isToDate: Bool)
    /// As a map of words by language.
    case byLanguage([PartDraft])
    /// As what documents state, one of them or several.
    case statements([StatementDraft])
    /// As something that was noted already.
    case broken
  }

  /// Stretch of the file that it takes.
  let span: Span
  /// The content that was read.
  let content: Content
}

/// A named share of a figure before its indicator is known.
struct PartDraft {
  /// The name by which the plan calls it.
  let name: Name
  /// Its own figure, nil where that was noted already.
  let figure: FigureDraft?
}
