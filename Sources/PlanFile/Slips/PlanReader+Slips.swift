internal import PlanModel
internal import Text
internal import YAMLText

// Slips of the pen that YAML reads as something else.
extension PlanReader {
  /// True if YAML takes the first word of a text for a tag, or for the name of something that
  /// nothing repeats.
  func isEaten(_ scalar: Scalar) -> Bool {
    let sign = source[scalar.span.offset]
    guard sign == UInt8(ascii: "!") || sign == UInt8(ascii: "&"), scalar.span.style == .plain
    else { return false }
    if sign == UInt8(ascii: "!") { return true }
    let text = source.text(in: scalar.span.offset..<scalar.span.end)
    let name = text.dropFirst().prefix { !$0.isWhitespace }
    return !source.text(in: 0..<source.bytes.count).contains("*" + name)
  }

  /// Notes a key that is none of those that a map can have.
  mutating func noteUnknownKey(_ name: Scalar, among known: [String]) {
    if let glued = GluedKey(name.text) {
      let span = source.span(at: name.span.offset, extent: glued.name.utf8.count + 1)
      note(glued.problem(), at: span)
    } else {
      let nearest = findings.nearest(to: name.text, among: known)
      note(.unknownKey(name.text.quotable, nearest: nearest, known: known), at: name.span)
    }
  }

  /// Notes a blank that is none in a key or a name; true if there is one.
  @discardableResult
  mutating func noteFalseBlank(in scalar: Scalar, _ place: Problem.BlankPlace) -> Bool {
    guard let blank = scalar.text.firstFalseBlank else { return false }
    let span = scalar.span(of: blank, in: source) ?? scalar.span
    note(.falseBlank(scalar: blank.value, place), at: span)
    return true
  }

  /// Notes that nothing stands behind a key, or that YAML takes its text for a comment.
  mutating func noteNothing(behind key: String, at span: Span) {
    let line = PlanLine(span.line, of: source)
    if line.valueIndex < line.scalars.count, line.scalars[line.valueIndex] == "#",
      let slip = SignSlip(line, in: source)
    {
      note(slip.problem, at: slip.repair.span)
    } else {
      note(.emptyValue(key: key.quotable), at: span)
    }
  }

  /// Warns of a value that a word processor has put into curly quotes.
  mutating func warnOfCurlyQuotes(around text: String, at span: Span) {
    guard span.style == .plain else { return }
    let inner = text.withoutCurlyQuotes
    if inner != text { note(.curlyQuotes(suggestion: inner.inQuotes.quotable), at: span) }
  }
}

extension MapKey {
  /// The key that its author sees, where blanks that are none are in it; nil where there is none.
  init?(asSeen text: String) {
    guard text.firstFalseBlank != nil else { return nil }
    self.init(text.trimmingFalseBlanks)
  }
}

extension String {
  /// The text without the curly quotes that stand around all of it.
  var withoutCurlyQuotes: String {
    // Curly quotes, and few other characters, begin with this byte.
    guard utf8.first == 0xE2, let first, "“„‟‘‚".contains(first), let last,
      "”“’‘\"'".contains(last), count > 2
    else { return self }
    let inner = dropFirst().dropLast()
    return inner.contains { "“„‟”".contains($0) } ? self : String(inner)
  }
}
