import PlanFile
import PlanModel
import Testing

/// Figures that are refused, and what is said to write instead.
@Suite struct FigureRefusalTests {
  @Test(arguments: [
    ("1,000", "1_000"), ("over 1,000", "over 1_000"), ("1,000,000", "1_000_000"),
    ("7,09", "7.09"), ("1,234.5", "1_234.5"), ("1.234,5", "1_234.5"),
    ("1.234.567,8", "1_234_567.8"),
    ("1, 000", "1_000"), ("1,000 to 2,000 people", "1_000 to 2_000 people"), ("1,00,000", "100000"),
  ])
  func comma(words: String, suggestion: String) {
    #expect(Sample.problem(words) == .figureComma(words, suggestion: suggestion))
  }

  @Test func point() {
    #expect(
      Sample.problem("1.000") == .figurePoint("1.000", grouped: "1_000", decimal: "1.0000"))
    #expect(
      Sample.problem("over -12.500 people")
        == .figurePoint(
          "over -12.500 people", grouped: "over -12_500 people", decimal: "over -12.5000 people"))
    #expect(
      Sample.problem("1.000.000")
        == .figurePoint("1.000.000", grouped: "1_000_000", decimal: nil))
  }

  @Test(arguments: ["1e6", "1E+6", "1.5e3", "over 2e-3"])
  func exponent(words: String) {
    #expect(Sample.problem(words) == .figureExponent(words))
  }

  @Test(arguments: [
    "the 5th conference", "5th", "lần thứ 5", "NaN", "-inf", ".nan", "some 20", "5.", ".5", "5..6",
    "1__0", "_1", "1_", "over about 5", "over 18 to 22", "5 of 7", "$200", "5 nghìn tỷ", "all 20",
    "20, of which 12", "từ 5", "over 5 trở lên", "5 5", "٥", "1.0.0", "−5", "1_000._5",
  ])
  func unreadable(words: String) {
    #expect(Sample.problem(words) == .figureUnreadable(words))
  }

  @Test(arguments: [
    "1000000000000000000", "0.1234567890123", "999_999_999_999 billion",
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
    func problems(_ item: String) -> [Problem] {
      Sample.read(Sample.plan(actual: "1").replacingItem(with: item)).diagnostics.map(\.problem)
    }
    #expect(
      problems("{indicator: visits, actual: over 1,000}")
        == [.figureCutByComma(suggestion: "over 1_000")])
    #expect(
      problems("{actual: 1,000,000, indicator: visits}")
        == [.figureCutByComma(suggestion: "1_000_000")])
    #expect(
      problems("{indicator: visits, actual: {local: 1,500, central: 5}}")
        == [.figureCutByComma(suggestion: "1_500")])
    #expect(
      problems("{indicator: visits, actual: 7,09 %}") == [.figureCutByComma(suggestion: "7.09 %")])
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
