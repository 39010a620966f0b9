internal import PlanModel
internal import Wording

/// The characters of a number as they were written: a sign, digits, and what groups them.
///
///     NumberRun("1,234.5").digits(by: .en)   // "1234.5"
///     NumberRun("1 234,5").digits(by: .vi)   // "1234.5"
///     NumberRun("1.000").digits(by: nil)     // nil: it can mean two things
struct NumberRun: Equatable {
  /// The characters: a minus sign perhaps, digits, points, commas, apostrophes, blanks, underscores.
  let text: String
  /// The power of ten behind it, as programs write it: 6 for `2e6`.
  var exponent: Int?

  /// True if it is below zero.
  var isNegative: Bool { text.hasPrefix("-") }

  /// True if digits are all there is.
  var isPlain: Bool { text.utf8.allSatisfy(Self.isDigit) && exponent == nil }

  /// True if a sign groups its digits, or may do so.
  var isGrouped: Bool { text.contains { "_', .".contains($0) } }

  /// True if it lacks a digit before its point, as in `.5`.
  var beginsWithPoint: Bool { unsigned.first.map { $0 == "." || $0 == "," } ?? false }

  private var unsigned: Substring { text.drop { $0 == "-" } }

  /// The digits with a point before the decimals and nothing between them; nil where the signs are
  /// not those of a language, or can mean two things where none is named.
  func digits(by numbers: Language?) -> String? {
    if isPlain, text.utf8.first != UInt8(ascii: "0") || text.utf8.count == 1 { return text }
    if numbers == nil, isAmbiguous { return nil }
    return plain(
      group: numbers?.words.groupSeparator, decimal: numbers?.words.decimalSeparator ?? ".")
  }

  /// The digits in each language that has these signs; without a language where none has, and it is
  /// clear all the same.
  var readings: [(numbers: Language?, digits: String)] {
    let readings: [(numbers: Language?, digits: String)] = Language.allCases.compactMap {
      language in digits(by: language).map { (language, $0) }
    }
    if readings.isEmpty, let digits = unevenGroups { return [(nil, digits)] }
    return readings
  }

  /// One to three digits other than 0, a point and three digits: `1.000`.
  private var isAmbiguous: Bool {
    guard text.utf8.contains(UInt8(ascii: ".")) else { return false }
    let fields = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    return fields.count == 2 && fields[1].count == 3 && (1...3).contains(fields[0].count)
      && fields[0].contains { $0 != "0" }
      && fields.allSatisfy { $0.utf8.allSatisfy(Self.isDigit) }
  }

  private func plain(group: Character?, decimal: Character) -> String? {
    let parts = unsigned.split(separator: decimal, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Self.joined(parts[0], group: group)
    else { return nil }
    let sign = isNegative ? "-" : ""
    guard parts.count == 2 else { return sign + whole }
    guard !parts[1].isEmpty, parts[1].utf8.allSatisfy(Self.isDigit) else { return nil }
    return sign + whole + "." + String(parts[1])
  }

  /// Digits without their groups and without leading noughts; nil where they are grouped otherwise
  /// than by one sign.
  private static func joined(_ whole: Substring, group: Character?) -> String? {
    if whole.isEmpty { return "0" }
    let sign = whole.first { !$0.isASCII || !isDigit($0.asciiValue ?? 0) }
    let fields =
      sign.map { whole.split(separator: $0, omittingEmptySubsequences: false) } ?? [whole]
    guard fields.allSatisfy({ $0.utf8.allSatisfy(isDigit) }) else { return nil }
    switch sign {
    case nil: break
    case "_":
      guard fields.allSatisfy({ !$0.isEmpty }) else { return nil }
    case " ", "'", group:
      guard (1...3).contains(fields[0].count), fields.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    default: return nil
    }
    let digits = fields.joined(separator: "").drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }

  /// Groups of two digits before a last one of three, as in `1,00,000`.
  private var unevenGroups: String? {
    let fields = unsigned.split(separator: ",", omittingEmptySubsequences: false)
    guard fields.count > 2, fields.last?.count == 3, (1...3).contains(fields[0].count),
      fields.dropFirst().dropLast().allSatisfy({ $0.count == 2 }),
      fields.allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) })
    else { return nil }
    return (isNegative ? "-" : "") + fields.joined()
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// Digits in their plain form: `[-] digits [. digits]`.
enum PlainDigits {
  /// The most digits that a program's number holds exactly.
  private static let mostExact = 15
  /// The most decimals that a figure has.
  private static let mostDecimals = 12

  /// Digits times a power of ten; nil where that has too many digits to be written out.
  static func scaled(_ digits: String, by exponent: Int) -> String? {
    guard (-20...20).contains(exponent) else { return nil }
    let (sign, whole, decimals) = parts(of: digits)
    let all = Array(whole + decimals)
    let point = whole.count + exponent
    let padded: [Character] =
      Array(repeating: "0", count: max(0, 1 - point)) + all
      + Array(repeating: "0", count: max(0, point - all.count))
    let behind = max(point, 1)
    return joined(sign, String(padded[..<behind]), String(padded[behind...]))
  }

  /// A number of more digits than programs hold, rounded to those that they do; nil where it has
  /// not so many, or no decimals.
  ///
  ///     "0.30000000000000004"  // "0.3"
  static func rounded(_ digits: String) -> String? {
    if digits.utf8.count <= mostExact { return nil }
    let (sign, whole, decimals) = parts(of: digits)
    let leading = (whole + decimals).prefix { $0 == "0" }.count
    let significant = whole.count + decimals.count - leading
    let dropped = max(significant - mostExact, decimals.count - mostDecimals)
    guard !decimals.isEmpty, significant > mostExact, dropped < decimals.count,
      let last = Int128(whole + decimals.dropLast(dropped)),
      let next = decimals.dropFirst(decimals.count - dropped).first
    else { return nil }
    let kept = decimals.count - dropped
    let all = String(last + (next >= "5" ? 1 : 0), digits: kept + 1)
    return joined(sign, String(all.dropLast(kept)), String(all.suffix(kept)))
  }

  /// Digits as a plan may write them: with the sign before the decimals that it has, in groups
  /// parted by `_` where that is asked for, and never such that they can be read in two ways.
  static func written(_ digits: String, numbers: Language?, isGrouped: Bool) -> String {
    var (sign, whole, decimals) = parts(of: digits)
    if numbers == nil, decimals.count == 3, whole.count <= 3, whole.contains(where: { $0 != "0" }) {
      decimals += "0"
    }
    var text = sign
    for (index, digit) in whole.enumerated() {
      if isGrouped, index > 0, (whole.count - index).isMultiple(of: 3) { text.append("_") }
      text.append(digit)
    }
    guard !decimals.isEmpty else { return text }
    return text + String(numbers?.words.decimalSeparator ?? ".") + decimals
  }

  private static func parts(of digits: String) -> (sign: String, whole: String, decimals: String) {
    let unsigned = digits.drop { $0 == "-" }
    let fields = unsigned.split(separator: ".")
    return (
      digits.hasPrefix("-") ? "-" : "", String(fields.first ?? ""),
      fields.count > 1 ? String(fields[1]) : ""
    )
  }

  private static func joined(_ sign: String, _ whole: String, _ decimals: String) -> String {
    let front = whole.drop { $0 == "0" }
    var decimals = decimals[...]
    while decimals.last == "0" { decimals.removeLast() }
    return sign + (front.isEmpty ? "0" : String(front))
      + (decimals.isEmpty ? "" : "." + String(decimals))
  }
}
