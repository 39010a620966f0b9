internal import Text

/// Walks along the words of a figure, without regard to case.
struct FigureLexer {
  /// The words in lower case, as UTF-8.
  private let lower: [UInt8]
  /// The words as written; the same as `lower` where case changes the number of bytes.
  private let written: [UInt8]
  private var offset = 0

  /// A lexer at the start of words that are parted by single spaces, breaking or not.
  init(_ words: String) {
    let isBound = words.unicodeScalars.contains("\u{A0}")
    let words = isBound ? String(words.map { $0 == "\u{A0}" ? " " : $0 }) : words
    lower = Array(words.lowercased().utf8)
    let bytes = Array(words.utf8)
    written = bytes.count == lower.count ? bytes : lower
  }

  /// True if nothing is left.
  var isAtEnd: Bool { offset == lower.count }

  /// Goes past a space.
  mutating func skipSpace() {
    if offset < lower.count, lower[offset] == UInt8(ascii: " ") { offset += 1 }
  }

  /// Takes a phrase and the space behind it, if the phrase comes next and ends with its last word.
  mutating func take(_ phrase: StaticString) -> Bool {
    guard let end = end(of: phrase) else { return false }
    take(to: end)
    return true
  }

  /// Takes all before an offset and the space behind it.
  mutating func take(to end: Int) {
    offset = end
    skipSpace()
  }

  /// The offset behind a phrase, if it comes next and ends with its last word; a bond in it is a
  /// space here.
  func end(of phrase: StaticString) -> Int? {
    let end: Int? = phrase.withUTF8Buffer { bytes in
      var end = offset
      var index = 0
      while index < bytes.count {
        let isBond = bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
        let byte = isBond ? UInt8(ascii: " ") : bytes[index]
        guard end < lower.count, lower[end] == byte else { return nil }
        index += isBond ? 2 : 1
        end += 1
      }
      return end
    }
    guard let end else { return nil }
    if end < lower.count, Self.isLetter(lower[end]), Self.isLetter(lower[offset]) { return nil }
    return end
  }

  /// Takes three letters that stand before a number, as currency codes do.
  mutating func takeCode() -> String? {
    let code = lower[offset...].prefix(3)
    guard code.count == 3, code.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains)
    else { return nil }
    var ahead = self
    ahead.offset += 3
    ahead.skipSpace()
    guard ahead.isAtNumber else { return nil }
    let text = String(decoding: written[offset..<offset + 3], as: UTF8.self)
    self = ahead
    return text
  }

  /// True if a digit comes next, or a minus sign and a digit.
  var isAtNumber: Bool {
    let digit = offset < lower.count && lower[offset] == UInt8(ascii: "-") ? offset + 1 : offset
    return digit < lower.count && Self.isDigit(lower[digit])
  }

  /// Takes the characters of a number, right or wrong; the space behind them is left.
  mutating func takeNumber() -> String? {
    guard isAtNumber else { return nil }
    let start = offset
    offset += 1
    while offset < lower.count,
      Self.isDigit(lower[offset]) || lower[offset] == UInt8(ascii: "_")
        || lower[offset] == UInt8(ascii: ".")
    {
      offset += 1
    }
    return String(decoding: lower[start..<offset], as: UTF8.self)
  }

  /// Takes everything up to the words that part the ends of a range, or to the end, as written and
  /// without spaces at its ends.
  mutating func takeUnit() -> String {
    let start = offset
    while !isAtEnd {
      // The words stand first or behind a space; a dash (the one of three bytes begins with E2)
      // stands anywhere.
      if offset == start || [0x20, 0x2D, 0xE2].contains(lower[offset]) {
        var ahead = self
        ahead.skipSpace()
        if ahead.takeRangeSign() { break }
      }
      offset += 1
    }
    let unit = String(decoding: written[start..<offset], as: UTF8.self)
    return String(unit.trimmingBlanks)
  }

  /// Takes the words or the dash that part the ends of a range, if a number comes behind them.
  mutating func takeRangeSign() -> Bool {
    var ahead = self
    let isWord = offset == 0 || !Self.isLetter(lower[offset - 1])
    guard ahead.takeDash() || (isWord && ahead.takeRangeWord()) else { return false }
    var number = ahead
    _ = number.takeCode()
    guard number.isAtNumber else { return false }
    self = ahead
    return true
  }

  /// True if a power of ten as computers write it comes next: `e6`, `E+6`.
  var isAtExponent: Bool {
    let next = lower[offset...].prefix(3)
    guard next.first == UInt8(ascii: "e") else { return false }
    let digits = next.dropFirst().drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    return digits.first.map(Self.isDigit) ?? false
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// True if a byte belongs to a letter; E2 begins the dash, `≥` and most other signs, but of
  /// letters only rare ones.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (byte >= 0x80 && byte != 0xE2)
  }
}
