package import PlanModel

/// A slip of the pen at which libyaml would stop, with what it gets to read in its stead, so that
/// one slip does not hide what else is wrong with a file.
package struct Repair: Sendable {
  /// A stretch of the file and what stands in for it: a text of as many Unicode scalars, by which
  /// libyaml counts.
  package struct Edit: Sendable {
    let range: Range<Int>
    let text: String

    /// A stand-in for the bytes of a range.
    package init(_ range: Range<Int>, _ text: String) {
      self.range = range
      self.text = text
    }
  }

  /// What is to be said; nil where another repair says it already.
  package let problem: Problem?
  /// Stretch of the file that has the slip.
  package let span: Span
  /// Stand-ins, in the order of the file.
  package let edits: [Edit]
  /// True if all else that is found in its line follows from the slip.
  package let ownsLine: Bool

  /// A repair of a slip.
  package init(_ problem: Problem?, at span: Span, edits: [Edit], ownsLine: Bool = true) {
    self.problem = problem
    self.span = span
    self.edits = edits
    self.ownsLine = ownsLine
  }
}

extension SourceText {
  /// Repairs of the characters at which libyaml stops reading altogether: control characters other
  /// than tab and line breaks, and two that are none (U+FFFE, U+FFFF).
  package var refused: [Repair] {
    let raw = bytes.span.bytes
    let offsets = (0..<raw.byteCount).filter { offset in
      switch raw.byte(at: offset) {
      case 0x09, 0x0A, 0x0D: return false
      case 0..<0x20, 0x7F: return true
      case 0xC2:
        let second = raw.byte(at: offset + 1)
        return second < 0xA0 && second != 0x85
      case 0xEF: return raw.byte(at: offset + 1) == 0xBF && raw.byte(at: offset + 2) >= 0xBE
      default: return false
      }
    }
    return offsets.map { offset in
      let scalar = text(in: offset..<offset + 3).unicodeScalars.first ?? "\0"
      let edit = Repair.Edit(offset..<offset + UTF8.width(scalar), Self.standIn)
      return Repair(
        .forbiddenCharacter(scalar: scalar.value), at: span(at: offset), edits: [edit],
        ownsLine: false)
    }
  }

  /// RIGHT-TO-LEFT OVERRIDE: forbidden in texts too, so that whatever it lands in is refused.
  private static let standIn = "\u{202E}"

  /// The bytes for libyaml, with the stand-ins of some repairs; where two overlap the first counts.
  package func repaired(by repairs: [Repair]) -> [UInt8] {
    let edits = repairs.flatMap(\.edits).sorted { $0.range.lowerBound < $1.range.lowerBound }
    var result: [UInt8] = []
    var start = 0
    for edit in edits where edit.range.lowerBound >= start {
      result += bytes[start..<edit.range.lowerBound]
      result += edit.text.utf8
      start = edit.range.upperBound
    }
    return result + bytes[start...]
  }
}
