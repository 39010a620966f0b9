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

  /// What is to be said.
  var problem: Problem { .keyGlued(name, suggestion: suggestion.quotable) }
}

extension PlanReader {
  /// Notes the known keys that are glued to their values in a plain scalar, whose lines YAML joins;
  /// true if there is one.
  mutating func notesGluedKeys(in scalar: Scalar) -> Bool {
    guard scalar.span.style == .plain, scalar.holds(":") else { return false }
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
      guard let key = GluedKey(words) else { continue }
      note(key.problem, at: source.span(at: start, extent: key.name.utf8.count + 1))
      isGlued = true
    }
    return isGlued
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
      key.problem, at: source.span(at: line.offset(of: start), extent: key.name.utf8.count + 1),
      edits: [Edit(range, value)])
  }
}
