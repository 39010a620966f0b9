package import PlanModel
internal import Text

/// A YAML scalar: always a string, whatever it looks like.
package struct Scalar: Sendable {
  /// Its value, with quotes, escapes and foldings undone.
  package let text: String
  /// Stretch of the file that it takes, with the way in which it is written.
  package let span: Span

  /// True if there is nothing: no text, or YAML's own words for that. The head of a block of text
  /// is something, if only a figure such as `>5` that was taken for one.
  package var isEmpty: Bool {
    switch span.style {
    case .plain:
      switch text.utf8.count {
      case 0: true
      case 1: text == "~"
      case 4: text == "null" || text == "Null" || text == "NULL"
      default: false
      }
    case .singleQuoted, .doubleQuoted: text.isEmpty
    case .literal, .folded: false
    }
  }
}

extension Scalar {
  /// Fitness of a text to be kept and shown.
  package enum Fitness {
    /// Composed and free of what must not reach a terminal.
    case fit(String)
    /// A fit text that the file has in another form.
    case recomposed(String)
    /// It holds a character that no text of a plan may hold.
    case forbidden(Unicode.Scalar)
  }

  /// The value without blanks at its ends; on one line, unless it may have several lines.
  package func fitness(allowingLineBreaks: Bool = false) -> Fitness {
    if Self.isSimple(text.utf8Span.span.bytes) { return .fit(text) }
    let oneLine = self.text.onOneLine
    let text =
      allowingLineBreaks && oneLine != self.text ? String(self.text.trimmingBlanks) : oneLine
    if let forbidden = Sanitizer.firstForbidden(in: text, allowingLineBreaks: allowingLineBreaks) {
      return .forbidden(forbidden.scalar)
    }
    return text.isNFC ? .fit(text) : .recomposed(text.nfc)
  }

  /// True if an ASCII character stands in the value.
  package func holds(_ character: Unicode.Scalar) -> Bool {
    let (bytes, byte) = (text.utf8Span.span.bytes, UInt8(ascii: character))
    var offset = 0
    while offset + 8 <= bytes.byteCount {
      if EightBytes(bytes, at: offset).marks(of: byte) != 0 { return true }
      offset += 8
    }
    return (offset..<bytes.byteCount).contains { bytes.byte(at: $0) == byte }
  }

  /// Stretch of a character in the file; nil where only an escape such as `"\e"` says it.
  package func span(of character: Unicode.Scalar, in source: SourceText) -> Span? {
    let raw = source.text(in: span.offset..<span.end).unicodeScalars
    let offset = span.offset + raw.prefix { $0 != character }.reduce(0) { $0 + UTF8.width($1) }
    return offset < span.end ? source.span(at: offset) : nil
  }

  /// True if all of a text are plain characters with single blanks between them: then nothing is to
  /// be done to it.
  private static func isSimple(_ bytes: RawSpan) -> Bool {
    // As if a blank stood before the first byte and behind the last: one there is then a second.
    var isBehindBlank = true
    var offset = 0
    while offset < bytes.byteCount {
      if offset + 8 <= bytes.byteCount {
        let block = EightBytes(bytes, at: offset)
        let blanks = block.marks(of: 0x20)
        let behindBlanks = blanks << 8 | (isBehindBlank ? 0x80 : 0)
        if blanks & behindBlanks != 0 || block.marks(below: 0x20) != 0 { return false }
        let simple = EightBytes.count(before: block.marksBeyondASCII | block.marks(of: 0x7F))
        if simple > 0 {
          offset += simple
          isBehindBlank = bytes.byte(at: offset - 1) == 0x20
          continue
        }
      }
      let length = length(of: bytes, at: offset)
      let isBlank = bytes.byte(at: offset) == 0x20
      if length == 0 || (isBlank && isBehindBlank) { return false }
      isBehindBlank = isBlank
      offset += length
    }
    return !isBehindBlank || bytes.byteCount == 0
  }

  /// Number of bytes of a plain character; 0 for one that is not plain. The bytes are UTF-8.
  @inline(__always)
  private static func length(of bytes: RawSpan, at offset: Int) -> Int {
    func byte(_ place: Int) -> UInt32 { UInt32(bytes.byte(at: offset + place)) }
    let first = byte(0)
    if first < 0x7F { return first >= 0x20 ? 1 : 0 }
    let (length, value): (Int, UInt32) =
      switch first {
      case 0xC0..<0xE0: (2, (first & 0x1F) << 6 | byte(1) & 0x3F)
      case 0xE0..<0xF0: (3, (first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | byte(2) & 0x3F)
      default: (0, 0)
      }
    return Unicode.Scalar(value)?.isPlain == true ? length : 0
  }
}
