internal import PlanModel
internal import Text
internal import YAMLText

// The values that the keys of a plan have, whatever they belong to.

// MARK: - Names, words and dates

extension PlanReader {
  /// The value of a key as a string that is no text for people: a name, a word, a date.
  mutating func string(key: String) throws(ReadingStop) -> Name? {
    let node = try node()
    guard case .scalar(let scalar) = node else {
      try refuse(node, key: key, expected: .text)
      return nil
    }
    return name(scalar)
  }

  /// The value of a key that takes one of a few words; `other` is what else people write, and the
  /// word that says it.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    key: String, insteadOf other: (written: String, word: Word)? = nil
  ) throws(ReadingStop) -> Located<Word>? {
    guard let name = try string(key: key) else { return nil }
    if let word = Word(rawValue: name.value) { return Located(word, at: name.span) }
    let allowed = Word.allCases.map(\.rawValue)
    let nearest =
      other?.written == name.value
      ? other?.word.rawValue : findings.nearest(to: name.value, among: allowed)
    note(
      .unknownWord(name.value.quotable, key: key, nearest: nearest, allowed: allowed),
      at: name.span)
    return nil
  }

  /// The value of a key that is a date.
  mutating func date(key: String) throws(ReadingStop) -> Located<PlanDate>? {
    guard let name = try string(key: key) else { return nil }
    guard let date = PlanDate(name.value) else {
      note(.dateUnreadable(name.value.quotable), at: name.span)
      return nil
    }
    guard YearPlan.range.contains(date.year) else {
      note(.yearOutOfRange(name.value.quotable), at: name.span)
      return nil
    }
    return Located(date, at: name.span)
  }

  /// A name that must be a year, in whatever form; nil where it is none, which is noted.
  mutating func year(_ name: Name) -> WrittenYear? {
    if let label = YearLabel(asWritten: name.value), YearPlan.range.contains(label.year) {
      return WrittenYear(name: name, label: label)
    }
    note(.yearOutOfRange(name.value.quotable), at: name.span)
    return nil
  }

  /// The value of a key that is a month, or a month and a day.
  mutating func yearStart(_ key: PlanKey) throws(ReadingStop) -> YearStart? {
    guard let name = try string(key: key.rawValue) else { return nil }
    if let start = YearStart(name.value) { return start }
    note(.yearBeginsUnreadable(name.value.quotable), at: name.span)
    return nil
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
    guard !scalar.isEmpty, !notesGluedKeys(in: scalar), let text = clean(scalar), !text.isEmpty
    else { return nil }
    return Name(
      noteFalseBlank(in: scalar, .name) ? text.trimmingFalseBlanks : text, at: scalar.span)
  }
}

// MARK: - Texts

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
      TextDraft(span: scalar.span, content: .plain($0))
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
      return TextDraft(span: scalar.span, content: .plain(text))
    case .map(let span):
      return try textByLanguage(at: span, key: key, allowingLineBreaks: allowingLineBreaks)
    case .list, .broken:
      try refuse(node, key: key, expected: .textOrMap)
      return nil
    }
  }

  private mutating func textByLanguage(
    at span: Span, key: String, allowingLineBreaks: Bool
  ) throws(ReadingStop) -> TextDraft? {
    var map = OpenMap<Language>(at: span)
    var variants: [LocalizedText.Variant] = []
    variants.reserveCapacity(Language.allCases.count)
    while let language = try nextKey(&map) {
      guard let words = try oneLanguage(language, allowingLineBreaks) else { continue }
      variants.append(LocalizedText.Variant(words, in: language))
    }
    let text = LocalizedText(variants)
    if text == nil, !map.isFlawed, !Language.allCases.contains(where: map.has) {
      note(.emptyValue(key: key.quotable), at: span)
    }
    return text.map { TextDraft(span: span, content: .byLanguage($0)) }
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
    if let whole = try textCutByComma(scalar, isKey: { Key($0) != nil }) {
      note(.textCutByComma(whole.value.withoutCurlyQuotes.quotable), at: whole.span)
      return nil
    }
    return words(scalar, key: key.rawValue, allowingLineBreaks: allowingLineBreaks)
  }

  /// The words of a scalar, nil where there are none, or none that can be used.
  private mutating func words(
    _ scalar: Scalar, key: String, allowingLineBreaks: Bool
  ) -> String? {
    if notesGluedKeys(
      in: scalar, isText: true,
      isItem: key == YearKey.objectives.rawValue || key == YearKey.achievements.rawValue)
    {
      return nil
    }
    guard let text = clean(scalar, allowingLineBreaks: allowingLineBreaks) else { return nil }
    if text.isEmpty || scalar.isEmpty {
      noteNothing(behind: key, at: scalar.span)
      return nil
    }
    if scalar.holds("[") { numbersInBrackets.formUnion(text.numbersInBrackets) }
    warnOfComment(behind: scalar)
    warnOfCurlyQuotes(around: text, at: scalar.span)
    return text
  }

  /// A `#` right behind a text, with a word right behind it: rather "bug #12" than a comment.
  private mutating func warnOfComment(behind scalar: Scalar) {
    guard scalar.span.style == .plain else { return }
    let end = scalar.span.end
    guard source[end] == UInt8(ascii: " "), source[end + 1] == UInt8(ascii: "#"),
      let next = source[end + 2], next > UInt8(ascii: " "), next != UInt8(ascii: "#")
    else { return }
    let comment = source.restOfLine(from: end + 1).trimmingBlanks
    note(
      .commentCutsText("\(scalar.text.onOneLine) \(comment)".quotable),
      at: source.span(at: end + 1, extent: comment.utf8.count))
  }
}
