import PlanFile
import PlanModel
import Testing

/// Figures that are refused, and what is said to write instead.
@Suite struct FigureRefusalTests {
  typealias Reading = Problem.FigureReading

  @Test(arguments: [
    ("1,000", ["1_000", "1.0000"]), ("over 1,000", ["over 1_000", "over 1.0000"]),
    ("1,000,000", ["1_000_000"]), ("7,09", ["7.09"]), ("1,234.5", ["1_234.5"]),
    ("1.234,5", ["1_234.5"]), ("1.234.567,8", ["1_234_567.8"]), ("1,00,000", ["100_000"]),
    ("1,000 to 2,000 people", ["1_000 to 2_000 people", "1.0000 to 2.0000 people"]),
    ("1 234,5", ["1_234.5"]), ("1,2,3", []),
  ])
  func comma(words: String, suggestions: [String]) throws {
    let problem = try #require(Sample.problem(words, unit: "people"))
    #expect(problem.code == "figure-comma")
    #expect(problem.suggestions == suggestions)
  }

  @Test func theLineThatSettlesIt() {
    #expect(
      Sample.problem("1,000")
        == .figureComma(
          "1,000", readings: [Reading("1_000", numbers: .en), Reading("1.0000", numbers: .vi)],
          numbers: nil))
    #expect(
      Sample.problem("7,09")
        == .figureComma("7,09", readings: [Reading("7.09", numbers: .vi)], numbers: nil))
    // The line alone would not do.
    #expect(
      Sample.problem("$1,000", unit: "USD")
        == .figureComma(
          "$1,000",
          readings: [Reading("1_000 USD", numbers: nil), Reading("1.0000 USD", numbers: nil)],
          numbers: nil))
  }

  @Test func point() {
    #expect(
      Sample.problem("1.000")
        == .figurePoint(
          "1.000", readings: [Reading("1.0000", numbers: .en), Reading("1_000", numbers: .vi)],
          numbers: nil))
    #expect(
      Sample.problem("over -12.500 people", unit: "people")?.suggestions
        == ["over -12.5000 people", "over -12_500 people"])
    #expect(
      Sample.problem("1.000.000")
        == .figurePoint(
          "1.000.000", readings: [Reading("1_000_000", numbers: .vi)], numbers: nil))
  }

  /// Where the plan names its numbers the signs of others are told in these.
  @Test func otherNumbers() {
    #expect(
      Sample.problem("1.5", numbers: .vi)
        == .figurePoint("1.5", readings: [Reading("\"1,5\"", numbers: nil)], numbers: .vi))
    #expect(
      Sample.problem("1,234.5", numbers: .vi)?.suggestions == ["\"1_234,5\""])
    #expect(Sample.problem("7,09", numbers: .en)?.suggestions == ["7.09"])
    #expect(Sample.problem("1.000.000", numbers: .en)?.suggestions == ["1_000_000"])
  }

  @Test(arguments: [
    ("1e6", "1_000_000"), ("1E+6", "1_000_000"), ("1.5e3", "1_500"), ("over 2e-3", "over 0.002"),
    (".5", "0.5"), ("-.5", "-0.5"), ("0.30000000000000004", "0.3"),
    ("82.299999999999997", "82.3"), ("17.238670957604757", "17.238670957605"), ("1e60", nil),
  ])
  func exponent(words: String, suggestion: String?) {
    #expect(Sample.problem(words) == .figureExponent(words, suggestion: suggestion))
  }

  @Test(arguments: [
    ("200m USD", "m", "200 million USD"), ("200m", "m", "200 million"),
    ("1.5 bn", "bn", "1.5 billion"), ("10k", "k", "10 thousand"), ("2 tr", "tr", "2 triệu"),
    ("5 mln", "mln", "5 million"), ("3 crore", "crore", "30 million"),
    ("3 lakh", "lakh", "300 thousand"), ("over 200m", "m", "over 200 million"),
    ("5-10m", "m", "5 to 10 million"), ("200m+", "m", "at least 200 million"),
    ("est. 5m", "m", "estimated 5 million"), ("1.5mn of 2mn", "mn", "1.5 of 2 million"),
  ])
  func scale(words: String, scale: String, suggestion: String) {
    #expect(
      Sample.problem(words, unit: "USD")
        == .figureScale(words, scale: scale, suggestion: suggestion))
  }

  /// It is the unit where the indicator says so, and may be one where it says nothing.
  @Test func scaleOrUnit() {
    #expect(Sample.figure("200 m", unit: "m")?.quantity?.lowValue == Decimal(200))
    #expect(Sample.problem("200 m") == .figureScale("200 m", scale: "m", suggestion: nil))
    #expect(
      Sample.figure("10 Billion TZS", unit: "TZS billion")?.quantity?.lowValue == Decimal(10))
  }

  @Test(arguments: [
    ("$200 million", "$", "200 million USD"), ("US$ 200", "US$", "200 USD"),
    ("over $200", "$", "over 200 USD"), ("200 $", "$", "200 USD"),
    ("$5 to $7 million", "$", "5 to 7 million USD"),
  ])
  func currency(words: String, sign: String, suggestion: String) {
    #expect(
      Sample.problem(words, unit: "USD")
        == .figureCurrency(words, sign: sign, suggestion: suggestion))
  }

  @Test func otherCurrencies() {
    #expect(Sample.problem("€5", unit: "EUR")?.suggestions == ["5 EUR"])
    #expect(Sample.problem("€5", unit: "USD") == .unitMismatch("€", unit: ["USD"]))
    #expect(Sample.problem("$5") == .unitMissing("$", indicator: "visits"))
    #expect(Sample.figure("$5", unit: "\"$\"")?.quantity?.lowValue == Decimal(5))
    #expect(
      Sample.problem("5 percentage points", unit: "\"%\"")
        == .unitMismatch("percentage points", unit: ["%"]))
  }

  @Test(arguments: [
    ("+5", Problem.FigureSign.plus, []), ("± 4.5", .plusMinus, []), ("±5%", .plusMinus, []),
    ("4.5 ± 1", .plusMinus, ["3.5 to 5.5"]), ("(5)", .parentheses, ["-5", "5"]),
    ("(1.5 million)", .parentheses, ["-1.5 million", "1.5 million"]),
    ("5—10", .dash, ["5 to 10"]), ("-5 - -3", .dash, ["-5 to -3"]), ("-5–-3", .dash, ["-5 to -3"]),
    ("42 (estimated)", .estimateBehind, ["estimated 42"]),
    ("42 (ước)", .estimateBehind, ["ước 42"]),
  ])
  func sign(words: String, sign: Problem.FigureSign, suggestions: [String]) {
    #expect(
      Sample.problem(words) == .figureSign(words, sign: sign, suggestions: suggestions))
  }

  @Test(arguments: [
    ("2019-2024", "2019 to 2024"), ("2019–2024", "2019 to 2024"), ("2019/2024", "2019 of 2024"),
    ("1500-2000", "1500 to 2000"), ("12/2025", "12 of 2025"), ("1-Mar-10", nil), ("12-Jan", nil),
    ("2025-01-06", nil), ("06/01/2025", nil), ("2025-Q1", nil),
  ])
  func date(words: String, suggestion: String?) {
    #expect(Sample.problem(words) == .figureIsDate(words, suggestion: suggestion))
  }

  @Test(arguments: [
    "the 5th conference", "5th", "lần thứ 5", "over about 5", "over 18 to 22", "all 20",
    "20, of which 12", "từ 5", "over 5 trở lên", "5 5", "75 (0-100)", "25.43 (Q13-Q16)", "10:1",
    "a 50% reduction", "over 45 of 60", "5 to 7 of 10", "٥", "1, 000", "5..6", "1_000._5",
  ])
  func inSentence(words: String) {
    #expect(Sample.problem(words) == .figureInSentence(words))
  }

  @Test(arguments: [
    ("nearly a thousand", "nearly 1 thousand"), ("gần một nghìn", "gần 1 nghìn"),
    ("twenty five", "25"), ("two hundred", "200"), ("two dozen", "24"), ("hai mươi", "20"),
    ("thousands of visits", nil), ("hàng nghìn lượt", nil), ("half", nil),
  ])
  func inWords(words: String, suggestion: String?) {
    #expect(Sample.problem(words) == .figureInWords(words, suggestion: suggestion))
  }

  @Test(arguments: ["#REF!", "#N/A", "#DIV/0!", "####", "Err:502"])
  func spreadsheetError(words: String) {
    #expect(Sample.problem(words) == .spreadsheetError(words))
  }

  @Test func share() {
    #expect(
      Sample.problem("70 of 60")
        == .shareOfWhole("70 of 60", isPercent: false, suggestion: "70"))
    #expect(
      Sample.problem("45/60", unit: "\"%\"")
        == .shareOfWhole("45/60", isPercent: true, suggestion: nil))
    #expect(Sample.problem("45 of 100", unit: "percent")?.suggestions == ["45"])
  }

  @Test(arguments: ["NaN", "-inf", ".nan", "1__0", "1_", "1.0.0"])
  func unreadable(words: String) {
    #expect(Sample.problem(words) == .figureUnreadable(words))
  }

  @Test(arguments: [
    "1000000000000000000", "999_999_999_999 billion",
    "123456789012345678901234567890123456789012345",
  ])
  func tooLarge(words: String) {
    #expect(Sample.problem(words) == .figureTooLarge(words))
  }

  @Test(arguments: [
    "22 to 18", "22-18", "1 million to 2 thousand", "-3 to -5", "about 22 to 18", "18 to 17",
    "18 to 17.99", "0 to -0.1", "0.1 to 0", "1_001 thousand to 1 million",
  ])
  func lowAboveHigh(words: String) {
    #expect(Sample.problem(words) == .lowAboveHigh(words))
  }

  @Test func cutByYAML() {
    func problems(_ item: String, numbers: Language? = nil) -> [Problem] {
      let plan = Sample.plan(actual: "1", numbers: numbers).replacingItem(with: item)
      return Sample.read(plan).diagnostics.map(\.problem)
    }
    #expect(
      problems("{indicator: visits, actual: over 1,000}")
        == [.figureCutByComma(suggestions: ["over 1_000", "over 1.0000"])])
    #expect(
      problems("{indicator: visits, actual: over 1,000}", numbers: .en)
        == [.figureCutByComma(suggestions: ["\"over 1,000\""])])
    #expect(
      problems("{indicator: visits, actual: 97,11}", numbers: .vi)
        == [.figureCutByComma(suggestions: ["\"97,11\""])])
    #expect(
      problems("{actual: 1,000,000, indicator: visits}")
        == [.figureCutByComma(suggestions: ["1_000_000"])])
    #expect(
      problems("{indicator: visits, actual: {local: 1,5, central: 5}}")
        == [.figureCutByComma(suggestions: ["1.5"])])
    #expect(
      problems("{indicator: visits, actual: many, as ever}")
        == [.textCutByComma("many, as ever")])
    #expect(
      problems("{text: {en: Lamps, chairs, vi: Đèn}, indicator: visits, actual: 1}")
        == [.textCutByComma("Lamps, chairs")])
    #expect(
      problems("{indicator: visits, actual: >200}") == [.figureIsBlock(suggestion: "\">200\"")])
  }

  @Test(arguments: [">5", ">200", ">=5", "> 5", ">0", ">200 million USD"])
  func block(words: String) {
    let reading = Sample.read(Sample.plan(actual: words))
    #expect(reading.findings == ["12:17 figure-is-block"])
    #expect(reading.diagnostics.first?.problem == .figureIsBlock(suggestion: "\"\(words)\""))
  }
}

extension String {
  /// A sample plan with another item for its achievement.
  fileprivate func replacingItem(with item: String) -> String {
    split(separator: "\n").dropLast(2).joined(separator: "\n") + "\n      - \(item)\n"
  }
}
