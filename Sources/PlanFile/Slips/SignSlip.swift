internal import PlanModel
internal import Text
internal import YAMLText

/// A text that begins with a sign of YAML and goes on behind what the sign stands for.
///
///     - "Green library" project    → - '"Green library" project'
///     - text: 'Don't stop'         → text: "Don't stop"
///     - {Draft} Open the room      → - "{Draft} Open the room"
struct SignSlip {
  /// What is to be said: the text, and the whole line as YAML takes it.
  let problem: Problem
  /// What libyaml gets to read instead: letters.
  let repair: Repair

  /// The slip of a line; nil where its value begins with no sign, or is what the sign promises.
  init?(_ line: PlanLine, in source: SourceText) {
    let start = line.valueIndex
    guard start < line.scalars.count else { return nil }
    var end = line.scalars.count
    while end > start, line.scalars[end - 1].isBlankOrFalse { end -= 1 }
    let sign = line.scalars[start]
    if sign != "#", let comment = (start..<end).first(where: { line.isComment(at: $0) }) {
      end = comment
      while line.scalars[end - 1].isBlankOrFalse { end -= 1 }
    }
    let value = Array(line.scalars[start..<end])
    guard Self.goesOn(value) else { return nil }

    var text = line.text(from: start, to: end)
    if sign == "'" || sign == "\"", value.count > 2, value.last == sign,
      !value.count(where: { $0 == sign }).isMultiple(of: 2)
    {
      text = line.text(from: start + 1, to: end - 1)
    }
    let whole = line.text(from: line.indent, to: start) + text.inQuotes
    problem = .textBeginsWithSign(String(Character(sign)), suggestion: whole.quotable)
    let range = line.offset(of: start)..<line.offset(of: end)
    repair = Repair(
      problem, at: source.span(at: range.lowerBound, extent: range.count),
      edits: [Repair.Edit(range, String(repeating: "x", count: value.count))])
  }

  /// True if a value begins with a sign and is no whole thing of the sort that the sign begins.
  private static func goesOn(_ value: [Unicode.Scalar]) -> Bool {
    let rest: ArraySlice<Unicode.Scalar>
    switch value[0] {
    case "\"", "'": rest = behindQuotes(value)
    case "{", "[": rest = behindBrackets(value)
    case "@", "`", "%": return true
    case "#": return value.count > 1 && !value[1].isBlankOrFalse && value[1] != "#"
    case "*", "&", "!":
      return value.count > 1 && !value.dropFirst().allSatisfy { $0.properties.isAlphabetic }
    default: return false
    }
    // A quoted key has a colon behind it; inside brackets a comma or another bracket comes.
    let next = rest.first { !$0.isBlankOrFalse }
    return next.map { !":,}]".unicodeScalars.contains($0) } ?? false
  }

  /// What stands behind a text in quotes; nothing where they are not closed in its line.
  private static func behindQuotes(_ value: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    var index = 1
    while index < value.count {
      if value[index] == "\\", value[0] == "\"" {
        index += 2
      } else if value[index] != value[0] {
        index += 1
      } else if value[0] == "'", index + 1 < value.count, value[index + 1] == "'" {
        index += 2
      } else {
        return value[(index + 1)...]
      }
    }
    return []
  }

  /// What stands behind brackets; nothing where they are not closed in its line.
  private static func behindBrackets(_ value: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    var depth = 0
    for (index, scalar) in value.enumerated() {
      if scalar == "{" || scalar == "[" { depth += 1 }
      if scalar == "}" || scalar == "]" { depth -= 1 }
      if depth == 0 { return value[(index + 1)...] }
    }
    return []
  }
}

extension PlanLine {
  /// True if a comment begins at an index, with a blank on both sides of its sign.
  fileprivate func isComment(at index: Int) -> Bool {
    index > 0 && scalars[index] == "#" && scalars[index - 1].isBlankOrFalse
      && (index + 1 == scalars.count || scalars[index + 1].isBlankOrFalse)
  }
}
