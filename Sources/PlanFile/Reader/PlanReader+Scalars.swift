internal import PlanModel
internal import Text

extension PlanReader {
  /// The value of a scalar, composed and free of what must not reach a terminal; nil where it
  /// holds such a thing, which is noted.
  mutating func clean(_ scalar: Scalar, allowingLineBreaks: Bool = false) -> String? {
    let raw = scalar.text
    let form = TextForm(of: raw.utf8Span.span.bytes)
    // Nothing in these needs to be looked at: only an escape could bring in what the file has not.
    if form.isOnOneLine, form.isASCII || (source.survey.isPlain && scalar.style != .quoted) {
      return raw
    }
    let text =
      switch (form.isOnOneLine, allowingLineBreaks) {
      case (true, _): raw
      case (false, true): String(raw.trimmingBlanks)
      case (false, false): raw.onOneLine
      }
    if let forbidden = Sanitizer.firstForbidden(
      in: text, allowingLineBreaks: allowingLineBreaks)
    {
      // Where libyaml refuses a character itself it was noted before the first event.
      if !hasStandIns { refuse(forbidden.scalar, in: scalar) }
      return nil
    }
    if text.isNFC { return text }
    findings.add(.textNotNFC, at: scalar.place)
    return text.nfc
  }

  private mutating func refuse(_ forbidden: Unicode.Scalar, in scalar: Scalar) {
    let range = Int(scalar.place.offset)..<Int(scalar.end)
    let raw = source.text(in: range).unicodeScalars.prefix { $0 != forbidden }
    let offset = range.lowerBound + raw.reduce(0) { $0 + UTF8.width($1) }
    // An escape such as "\e" has no character of its own in the file.
    let place =
      offset < range.upperBound
      ? source.place(ofOffset: offset, within: scalar.place) : scalar.place
    findings.add(.forbiddenCharacter(scalar: forbidden.value), at: place)
  }

  /// The value of a key as a string that is no text for people: a name, a word, a date.
  mutating func string(key: String) throws(ReadingStop) -> Name? {
    let node = try node()
    guard case .scalar(let scalar) = node else {
      try refuse(node, key: key, expected: .text)
      return nil
    }
    guard let text = clean(scalar), !text.isEmpty else { return nil }
    return Name(text, at: scalar.place)
  }

  /// The value of a key that takes one of a few words.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    key: String
  ) throws(ReadingStop) -> Located<Word>? {
    guard let name = try string(key: key) else { return nil }
    if let word = Word(rawValue: name.value) { return Located(word, at: name.place) }
    let allowed = Word.allCases.map(\.rawValue)
    findings.add(
      .unknownWord(
        name.value.quotable, key: key,
        nearest: findings.nearest(to: name.value, among: allowed), allowed: allowed),
      at: name.place)
    return nil
  }

  /// The value of a key that is a date.
  mutating func date(key: String) throws(ReadingStop) -> Located<PlanDate>? {
    guard let name = try string(key: key) else { return nil }
    guard let date = PlanDate(name.value) else {
      findings.add(.dateUnreadable(name.value.quotable), at: name.place)
      return nil
    }
    guard YearPlan.range.contains(date.year) else {
      findings.add(.yearOutOfRange(name.value.quotable), at: name.place)
      return nil
    }
    return Located(date, at: name.place)
  }

  /// A name that must be a year; nil where it is none, which is noted.
  mutating func year(_ name: Name) -> Int? {
    if case .year(let year) = PlanDate(name.value), YearPlan.range.contains(year) { return year }
    findings.add(.yearOutOfRange(name.value.quotable), at: name.place)
    return nil
  }
}
