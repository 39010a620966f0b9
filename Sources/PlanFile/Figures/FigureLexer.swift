internal import PlanModel
internal import Text

/// Walks along the words of a figure, without regard to case.
struct FigureLexer {
  /// The words in lower case, as UTF-8.
  private let lower: [UInt8]
  /// The words as written; the same as `lower` where case changes the number of bytes.
  private let written: [UInt8]
  private var offset = 0
  /// The language of the word that was taken last, in which a remedy is written.
  var language: Language?

  /// A lexer at the start of words.
  ///
  /// Blanks of any width are spaces, one where there are several; U+2212 is a minus sign, and a
  /// curved apostrophe a straight one.
  init(_ words: String) {
    let words = Self.simplified(words)
    lower = Array(words.lowercased().utf8)
    let bytes = Array(words.utf8)
    written = bytes.count == lower.count ? bytes : lower
  }

  /// True if all characters are ASCII and no two blanks follow each other.
  private static func isSimple(_ words: String) -> Bool {
    var isBehindBlank = false
    for byte in words.utf8 {
      let isBlank = byte == UInt8(ascii: " ")
      if byte >= 0x80 || (isBlank && isBehindBlank) { return false }
      isBehindBlank = isBlank
    }
    return true
  }

  private static func simplified(_ words: String) -> String {
    if isSimple(words) { return words }
    var text = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar.value {
      case 0x20, 0xA0, 0x2000...0x200A, 0x202F:
        if text.last != " " { text.append(" ") }
      case 0x2212: text.append("-")
      case 0x2019: text.append("'")
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  /// True if nothing is left.
  var isAtEnd: Bool { offset == lower.count }

  /// Goes past a space.
  mutating func skipSpace() {
    if at(" ") { offset += 1 }
  }

  /// True if an ASCII character comes next, or behind so many bytes.
  func at(_ character: Unicode.Scalar, behind bytes: Int = 0) -> Bool {
    offset + bytes < lower.count && lower[offset + bytes] == UInt8(ascii: character)
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
    // Most phrases begin otherwise.
    guard offset < lower.count else { return nil }
    if phrase.hasPointerRepresentation, phrase.utf8Start.pointee != lower[offset] { return nil }
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
    guard let end, end > offset else { return nil }
    if end < lower.count, Self.isLetter(lower[end]), Self.isLetter(lower[end - 1]),
      Self.isLetter(lower[offset])
    {
      return nil
    }
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

  /// True if a digit comes next, perhaps behind a minus sign, or a point and a digit.
  var isAtNumber: Bool {
    let first = at("-") ? 1 : 0
    return isAtDigit(behind: first)
      || ((at(".", behind: first) || at(",", behind: first)) && isAtDigit(behind: first + 1))
  }

  /// True if a digit comes next, or behind so many bytes.
  func isAtDigit(behind bytes: Int = 0) -> Bool {
    offset + bytes < lower.count && NumberRun.isDigit(lower[offset + bytes])
  }

  /// Takes the characters of a number, right or wrong; the space behind them is left.
  mutating func takeNumber() -> NumberRun? {
    guard isAtNumber else { return nil }
    let start = offset
    offset += 1
    while isAtDigit() || at("_") || ((at(".") || at(",") || at("'")) && isAtDigit(behind: 1)) {
      offset += 1
    }
    takeBlankGroups(from: start)
    var run = NumberRun(text: String(decoding: lower[start..<offset], as: UTF8.self))
    run.exponent = takeExponent()
    return run
  }

  /// Takes groups of three digits behind blanks, and decimals behind them.
  private mutating func takeBlankGroups(from start: Int) {
    let digits = lower[start..<offset].drop { $0 == UInt8(ascii: "-") }
    guard (1...3).contains(digits.count), digits.allSatisfy(NumberRun.isDigit) else { return }
    var isGrouped = false
    while at(" "), (1...3).allSatisfy({ isAtDigit(behind: $0) }), !isAtDigit(behind: 4) {
      offset += 4
      isGrouped = true
    }
    guard isGrouped, at(".") || at(","), isAtDigit(behind: 1) else { return }
    offset += 1
    while isAtDigit() { offset += 1 }
  }

  /// Takes a power of ten as programs write it: `e6`, `E+6`.
  private mutating func takeExponent() -> Int? {
    guard at("e") else { return nil }
    let sign = at("+", behind: 1) || at("-", behind: 1) ? 1 : 0
    guard isAtDigit(behind: 1 + sign) else { return nil }
    let isNegative = at("-", behind: 1)
    offset += 1 + sign
    let start = offset
    while isAtDigit() { offset += 1 }
    let exponent = Int(String(decoding: lower[start..<offset], as: UTF8.self)) ?? .max
    return isNegative ? -exponent : exponent
  }

  /// True if the letters that make an ordinal of a number come next.
  var takesOrdinal: Bool {
    var ahead = self
    return ahead.takeOrdinal()
  }

  /// True if the rest of a quarter comes next: `-Q1`.
  var isAtQuarter: Bool { at("-") && at("q", behind: 1) && isAtDigit(behind: 2) }

  /// All that is left, as written.
  var rest: String { String(String(decoding: written[offset...], as: UTF8.self).trimmingBlanks) }

  /// Takes all that is left.
  mutating func takeRest() { offset = lower.count }

  /// Takes everything up to what links two numbers, or to the end, as written and without spaces at
  /// its ends.
  mutating func takeUnit() -> String {
    let start = offset
    while !isAtEnd {
      // A word stands first or behind a space; a dash (those of three bytes begin with E2) and a
      // slash stand anywhere.
      if offset == start || [0x20, 0x2D, 0x2F, 0xE2].contains(lower[offset]) {
        var ahead = self
        ahead.skipSpace()
        if ahead.takeLink() != nil { break }
      }
      offset += 1
    }
    let unit = String(decoding: written[start..<offset], as: UTF8.self)
    skipSpace()
    return String(unit.trimmingBlanks)
  }

  /// Takes what links two numbers, if a number comes behind it.
  mutating func takeLink() -> FigureLink? {
    var ahead = self
    let isWord = offset == 0 || !Self.isLetter(lower[offset - 1])
    guard let link = ahead.takeLinkSign() ?? (isWord ? ahead.takeLinkWord() : nil)
    else { return nil }
    var number = ahead
    _ = number.takeCurrency()
    _ = number.takeCode()
    guard number.isAtNumber else { return nil }
    self = ahead
    return link
  }

  private mutating func takeLinkSign() -> FigureLink? {
    if take("-") || take("–") { return .dash }
    if take("—") { return .longDash }
    return take("/") ? .slash : nil
  }

  /// True if a byte belongs to a letter; E2 begins the dash, `≥` and most other signs, but of
  /// letters only rare ones.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (byte >= 0x80 && byte != 0xE2)
  }
}

/// Link between two numbers: of a range, or of a share and its whole.
enum FigureLink {
  /// `18 to 22`
  case to
  /// `45 of 60`
  case of
  /// `18-22`, `18–22`
  case dash
  /// `18—22`
  case longDash
  /// `45/60`
  case slash

  /// True if the number behind it is a whole.
  var isShare: Bool { self == .of || self == .slash }

  /// True if dates are written so as well.
  var isOfDates: Bool { self == .dash || self == .slash || self == .longDash }
}
