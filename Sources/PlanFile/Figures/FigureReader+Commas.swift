extension FigureReader {
  /// Whether a comma stands behind a digit and before one, spaces aside: `1,000`, `7, 09`.
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

  /// What to write for words that have a comma in a number.
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
