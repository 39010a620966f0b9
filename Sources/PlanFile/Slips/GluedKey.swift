internal import PlanModel
internal import Text
internal import YAMLText

/// A key of a plan without the blank behind its colon, so that YAML takes it for part of a text.
///
///     GluedKey("notes:Not for the wall")?.suggestion  // "notes: Not for the wall"
struct GluedKey {
  /// The key.
  let name: String
  /// The line as YAML takes it.
  let suggestion: String

  /// The key that words begin with; nil where they begin with none, or go on like an address.
  init?(_ words: some StringProtocol) {
    guard let colon = words.firstIndex(of: ":"), PlanKeys.all.contains(words[..<colon].lowercased())
    else { return nil }
    let value = words[words.index(after: colon)...]
    guard let first = value.first, !first.isWhitespace, first != "/" else { return nil }
    name = words[..<colon].lowercased()
    let needsQuotes = "#&*!|>%@`-?[{".contains(first)
    suggestion = "\(name): \(needsQuotes ? String(value).inQuotes : String(value))"
  }

  /// What is to be said of one that has to stand somewhere.
  func problem(at place: Problem.KeyPlace = .here) -> Problem {
    .keyGlued(name, suggestion: suggestion.quotable, at: place)
  }
}

extension PlanReader {
  /// Notes the known keys that are glued to their values in a plain scalar, whose lines YAML joins;
  /// true if there is one.
  ///
  /// In a text they may stand behind a comma too: who writes so has maps in braces in mind, and a
  /// speaker's note would be on the wall. `item` tells that the scalar may be an objective or an
  /// achievement, of which it would be the text.
  mutating func notesGluedKeys(
    in scalar: Scalar, isText: Bool = false, isItem: @autoclosure () -> Bool = false
  ) -> Bool {
    guard scalar.span.style == .plain, scalar.holdsTightColon else { return false }
    var isGlued = false
    for number in scalar.span.line...source.lines.line(at: max(scalar.span.end - 1, 0)) {
      let start = source.skippingBlanks(
        from: max(source.lines.start(of: number), scalar.span.offset))
      let line = source.restOfLine(from: start).utf8.prefix(max(0, scalar.span.end - start))
      let words = String(Substring(line))
      if let blank = words.falseBlankBehindKey {
        note(.falseBlank(scalar: blank.value, .colon), at: source.span(at: start))
        isGlued = true
      }
      guard let found = GluedKey.first(in: words, alsoBehindComma: isText) else { continue }
      let offset = start + found.offset
      let sentence = source.text(in: scalar.span.offset..<offset).onOneLine
      let place = PlanLine(scalar.span.line, of: source).place(
        ofKeyAt: offset, in: PlanLine(number, of: source), behind: sentence, scalar, isItem())
      note(
        found.key.problem(at: place),
        at: source.span(at: offset, extent: found.key.name.utf8.count + 1))
      isGlued = true
    }
    return isGlued
  }
}

extension Scalar {
  /// True if anything but a blank or a slash stands right behind a colon, as behind that of a glued
  /// key: most values have none, and addresses have `://`.
  fileprivate var holdsTightColon: Bool {
    guard holds(":") else { return false }
    var isBehindColon = false
    for byte in text.utf8 {
      if isBehindColon, byte != UInt8(ascii: " "), byte != UInt8(ascii: "/") { return true }
      isBehindColon = byte == UInt8(ascii: ":")
    }
    return false
  }
}

extension String {
  /// A blank that is none behind the colon of a known key with which the text begins.
  fileprivate var falseBlankBehindKey: Unicode.Scalar? {
    guard let colon = unicodeScalars.firstIndex(of: ":"),
      PlanKeys.all.contains(String(self[..<colon]))
    else { return nil }
    let next = unicodeScalars[unicodeScalars.index(after: colon)...].first
    return next.flatMap { $0.isFalseBlank ? $0 : nil }
  }
}

extension GluedKey {
  /// The first glued key of a line and the byte at which it begins: at its start, or behind a comma.
  fileprivate static func first(
    in words: String, alsoBehindComma: Bool
  ) -> (key: GluedKey, offset: Int)? {
    if let key = GluedKey(words) { return (key, 0) }
    guard alsoBehindComma else { return nil }
    for comma in words.indices where words[comma] == "," {
      let rest = words[words.index(after: comma)...].drop { $0 == " " }
      if let key = GluedKey(rest), PlanKeys.ofItems.contains(key.name) {
        return (key, words.utf8.distance(from: words.startIndex, to: rest.startIndex))
      }
    }
    return nil
  }
}

extension PlanLine {
  /// The place to which a glued key belongs that stands in a scalar which begins in this line.
  fileprivate func place(
    ofKeyAt offset: Int, in line: PlanLine, behind sentence: String, _ scalar: Scalar,
    _ isItem: Bool
  ) -> Problem.KeyPlace {
    guard offset > scalar.span.offset else { return .here }
    if let key, self.offset(of: valueIndex) == scalar.span.offset {
      let isInLine = line.number > number && line.indent == contentIndex
      return isInLine && line.offset(of: line.indent) == offset ? .here : .below(key.name)
    }
    guard isItem, self.isItem, self.offset(of: contentIndex) == scalar.span.offset
    else { return .here }
    let text = sentence.hasSuffix(",") ? String(sentence.dropLast()) : sentence
    return .belowSentence(text.quotable)
  }
}

extension Repair {
  /// The repair of a line at whose start a key is glued to its value, so that libyaml misses the
  /// colon; nil where none is.
  init?(gluedKeyIn line: PlanLine, of source: SourceText) {
    let start = line.contentIndex
    guard let key = GluedKey(line.text(from: start)) else { return nil }
    let valueStart = start + key.name.unicodeScalars.count + 1
    let range = line.offset(of: valueStart)..<line.offset(of: line.scalars.count)
    let value = " " + String(repeating: "x", count: line.scalars.count - valueStart - 1)
    self.init(
      key.problem(), at: source.span(at: line.offset(of: start), extent: key.name.utf8.count + 1),
      edits: [Edit(range, value)])
  }
}
