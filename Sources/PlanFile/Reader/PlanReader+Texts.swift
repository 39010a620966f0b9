internal import PlanModel
internal import Text

extension PlanReader {
  /// The value of a key as a text; nil where it is none, which is noted.
  mutating func text<Key: MapKey>(
    _ key: Key, allowingLineBreaks: Bool = false
  ) throws(ReadingStop) -> TextDraft? {
    let node = try node()
    guard case .scalar(let scalar) = node else {
      return try text(node, key: key.rawValue, allowingLineBreaks: allowingLineBreaks)
    }
    return try words(scalar, key, allowingLineBreaks: allowingLineBreaks).map {
      TextDraft(place: scalar.place, content: .plain($0))
    }
  }

  /// A value as a text: words, or a map by language.
  mutating func text(
    _ node: Node, key: String, allowingLineBreaks: Bool = false
  ) throws(ReadingStop) -> TextDraft? {
    switch node {
    case .scalar(let scalar):
      guard let text = words(scalar, key: key, allowingLineBreaks: allowingLineBreaks)
      else { return nil }
      return TextDraft(place: scalar.place, content: .plain(text))
    case .map(let place):
      return try textByLanguage(at: place, key: key, allowingLineBreaks: allowingLineBreaks)
    case .list, .broken:
      try refuse(node, key: key, expected: .textOrMap)
      return nil
    }
  }

  private mutating func textByLanguage(
    at place: Place, key: String, allowingLineBreaks: Bool
  ) throws(ReadingStop) -> TextDraft? {
    var map = OpenMap<Language>(at: place)
    var variants: [LocalizedText.Variant] = []
    variants.reserveCapacity(Language.allCases.count)
    while let language = try nextKey(&map) {
      guard let words = try oneLanguage(language, allowingLineBreaks) else { continue }
      variants.append(LocalizedText.Variant(words, in: language))
    }
    let text = LocalizedText(variants)
    if text == nil, !map.isFlawed, !map.has(.en), !map.has(.vi) {
      findings.add(.emptyValue(key: key.quotable), at: place)
    }
    return text.map { TextDraft(place: place, content: .byLanguage($0)) }
  }

  private mutating func oneLanguage(
    _ language: Language, _ allowingLineBreaks: Bool
  ) throws(ReadingStop) -> String? {
    let node = try node()
    guard case .scalar(let scalar) = node else {
      try refuse(node, key: language.rawValue, expected: .text)
      return nil
    }
    return try words(scalar, language, allowingLineBreaks: allowingLineBreaks)
  }

  /// The words of a scalar that is the value of a key; nil where a comma cut them, which is noted.
  private mutating func words<Key: MapKey>(
    _ scalar: Scalar, _ key: Key, allowingLineBreaks: Bool
  ) throws(ReadingStop) -> String? {
    if let text = try textCutByComma(scalar, isKey: { Key($0) != nil }) {
      findings.add(.textCutByComma(text.quotable), at: scalar.place.spanning(text))
      return nil
    }
    return words(scalar, key: key.rawValue, allowingLineBreaks: allowingLineBreaks)
  }

  /// The words of a scalar, nil where there are none, or none that can be used.
  private mutating func words(
    _ scalar: Scalar, key: String, allowingLineBreaks: Bool
  ) -> String? {
    guard let text = clean(scalar, allowingLineBreaks: allowingLineBreaks) else { return nil }
    if text.isEmpty || scalar.isEmpty {
      findings.add(.emptyValue(key: key.quotable), at: scalar.place)
      return nil
    }
    warnOfComment(behind: scalar)
    return text
  }

  /// A `#` right behind a text, with a word right behind it: rather "bug #12" than a comment.
  private mutating func warnOfComment(behind scalar: Scalar) {
    guard scalar.style == .plain else { return }
    let end = Int(scalar.end)
    guard source[end] == UInt8(ascii: " "), source[end + 1] == UInt8(ascii: "#"),
      let next = source[end + 2], next > UInt8(ascii: " "), next != UInt8(ascii: "#")
    else { return }
    let comment = source.restOfLine(from: end + 1).trimmingBlanks
    let place = source.place(
      ofOffset: end + 1, within: scalar.place, extent: comment.unicodeScalars.count)
    findings.add(.commentCutsText("\(scalar.text.onOneLine) \(comment)".quotable), at: place)
  }
}
