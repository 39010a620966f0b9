internal import PlanModel
internal import Text

/// The characters of a number as they were written: digits, points and underscores.
struct NumberRun {
  private let text: String

  /// A run that begins with a digit, or with a minus sign and a digit.
  init(_ text: String) {
    self.text = text
  }

  /// The digits without their groups: `1_234.5` → `1234.5`.
  ///
  /// One to three digits, a point and three digits can mean two things (`1.000`), and several
  /// points mean groups (`1.000.000`): both are refused. What is said of that quotes the `words` of
  /// the whole figure.
  func digits(in words: String) throws(FigureRefusal) -> String {
    guard partsAreDigits else { throw FigureReader.unreadable(words) }
    guard text.utf8.contains(UInt8(ascii: ".")) else { return withoutGroups }

    let fields = unsigned.split(separator: ".")
    guard let last = fields.last, !last.contains("_") else { throw FigureReader.unreadable(words) }
    if fields.count == 2 {
      guard isAmbiguous(fields) else { return withoutGroups }
      throw point(
        in: words, grouped: fields.joined(separator: "_"),
        decimal: fields.joined(separator: ".") + "0")
    }
    guard fields.dropFirst().allSatisfy({ $0.count == 3 })
    else { throw FigureReader.unreadable(words) }
    throw point(in: words, grouped: fields.joined(separator: "_"), decimal: nil)
  }

  /// True if each point and each underscore stands between digits.
  private var partsAreDigits: Bool {
    var isBehindDigit = false
    for byte in text.utf8 {
      let isSign = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      if isSign, !isBehindDigit { return false }
      isBehindDigit = !isSign
    }
    return isBehindDigit
  }

  private var withoutGroups: String {
    text.utf8.contains(UInt8(ascii: "_")) ? text.filter { $0 != "_" } : text
  }

  private var unsigned: Substring { text.drop { $0 == "-" } }

  private func isAmbiguous(_ fields: [Substring]) -> Bool {
    fields[1].count == 3 && (1...3).contains(fields[0].count)
      && !fields[0].allSatisfy { $0 == "0" }
  }

  private func point(in words: String, grouped: String, decimal: String?) -> FigureRefusal {
    func replaced(_ number: String) -> String {
      words.replacingFirst(unsigned, with: number).quotable
    }
    return FigureRefusal(
      problem: .figurePoint(
        words.quotable, grouped: replaced(grouped), decimal: decimal.map(replaced)))
  }
}

// MARK: - Commas

extension NumberRun {
  /// True if a comma stands behind a digit and before one, spaces aside: `1,000`, `7, 09`.
  static func hasComma(_ words: String) -> Bool {
    var digitBefore = false
    var isPending = false
    for character in words where character != " " {
      if character == "," {
        isPending = digitBefore
      } else if isPending, character.isNumber {
        return true
      } else {
        isPending = false
      }
      digitBefore = character.isNumber
    }
    return false
  }

  /// A suggestion for words that have a comma in a number: the same words without it.
  ///
  ///     "over 1,000"  → "over 1_000"      "7,09"      → "7.09"
  ///     "1,234.5"     → "1_234.5"         "1.234,5"   → "1_234.5"
  static func withoutCommas(_ words: String) -> String {
    var result = ""
    var run = ""
    for character in words {
      if character.isNumber || ",._".contains(character) {
        run.append(character)
      } else if character == " ", run.last == "," {
        continue
      } else {
        result += suggestion(for: run)
        run = ""
        result.append(character)
      }
    }
    return result + suggestion(for: run)
  }

  private static func suggestion(for run: String) -> String {
    let commas = run.split(separator: ",", omittingEmptySubsequences: false)
    guard commas.count > 1, commas.allSatisfy({ !$0.isEmpty }) else { return run }
    let whole = commas[0]
    // The Vietnamese way: points for groups, one comma before the decimals.
    if commas.count == 2, whole.contains("."), !commas[1].contains(".") {
      return whole.map { $0 == "." ? "_" : $0 } + "." + commas[1]
    }
    let groups = commas.dropFirst().map { $0.prefix { $0 != "." } }
    if whole.contains(".") || groups.contains(where: { $0.count != 3 }) {
      return commas.count == 2 && !run.contains(".")
        ? commas.joined(separator: ".") : run.filter { $0 != "," }
    }
    return commas.joined(separator: "_")
  }
}

extension String {
  /// The text with the first occurrence of a piece replaced.
  fileprivate func replacingFirst(_ piece: Substring, with other: String) -> String {
    guard let range = firstRange(of: piece) else { return self }
    return self[..<range.lowerBound] + other + self[range.upperBound...]
  }

  private func firstRange(of piece: Substring) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(piece) {
        return start..<index(start, offsetBy: piece.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
