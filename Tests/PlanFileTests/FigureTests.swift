import PlanFile
import PlanModel
import Testing
import Wording

/// The table of figures in the plan format, in both languages.
@Suite struct FigureTests {
  struct Case: Sendable {
    let words: [String]
    let qualifier: Qualifier
    let low: String
    var high: String?
  }

  static let cases = [
    Case(words: ["37", "37.0"], qualifier: .exact, low: "37"),
    Case(words: ["0"], qualifier: .exact, low: "0"),
    Case(words: ["-5"], qualifier: .exact, low: "-5"),
    Case(words: ["1_000", "1 thousand", "1 nghìn", "1 ngàn"], qualifier: .exact, low: "1000"),
    Case(words: ["7.09"], qualifier: .exact, low: "7.09"),
    Case(words: ["0.125"], qualifier: .exact, low: "0.125"),
    Case(words: ["1.0000"], qualifier: .exact, low: "1"),
    Case(words: ["1234.567"], qualifier: .exact, low: "1234.567"),
    Case(
      words: [
        "over 200 million", "more than 200 million", "trên 200 triệu", "hơn 200 triệu",
        "> 200 million", ">200million", "OVER 200 Million", "Trên 200 TRIỆU", "over 0.2 billion",
        "over 200\u{A0}million",
      ], qualifier: .over, low: "200000000"),
    Case(
      words: [
        "at least 5", "ít nhất 5", "tối thiểu 5", "từ 5 trở lên", ">=5", "≥5", "≥ 5",
        "Ít nhất 5",
      ], qualifier: .atLeast, low: "5"),
    Case(words: ["từ 5 nghìn trở lên"], qualifier: .atLeast, low: "5000"),
    Case(words: ["nearly 20", "almost 20", "gần 20"], qualifier: .nearly, low: "20"),
    Case(
      words: ["under 20", "less than 20", "below 20", "dưới 20", "<20"], qualifier: .under,
      low: "20"),
    Case(
      words: [
        "at most 20", "up to 20", "nhiều nhất 20", "tối đa 20", "không quá 20", "<=20", "≤20",
      ], qualifier: .atMost, low: "20"),
    Case(words: ["about 20", "khoảng 20", "~20", "~ 20"], qualifier: .about, low: "20"),
    Case(words: ["about 18 to 22", "khoảng 18–22"], qualifier: .about, low: "18", high: "22"),
    Case(
      words: ["18 to 22", "18-22", "18–22", "18 đến 22", "18 - 22", "18 – 22", "từ 18 đến 22"],
      qualifier: .range, low: "18", high: "22"),
    // A range may be of one number alone, however it is written.
    Case(
      words: ["18 to 18", "18-18", "18 đến 18", "18 to 18.0"], qualifier: .range, low: "18",
      high: "18"),
    Case(words: ["18.0 to 18"], qualifier: .range, low: "18", high: "18"),
    Case(words: ["0 to 0", "-0 to 0", "0.0 to 0"], qualifier: .range, low: "0", high: "0"),
    Case(words: ["-3 to -3"], qualifier: .range, low: "-3", high: "-3"),
    Case(words: ["about 18 to 18"], qualifier: .about, low: "18", high: "18"),
    Case(words: ["0.9 million to 900 thousand"], qualifier: .range, low: "900000", high: "900000"),
    Case(words: ["17.99 to 18"], qualifier: .range, low: "17.99", high: "18"),
    Case(words: ["-0.5 to 0.5", "-0.5 - 0.5"], qualifier: .range, low: "-0.5", high: "0.5"),
    Case(words: ["-5 to -3", "-5 - -3", "-5–-3"], qualifier: .range, low: "-5", high: "-3"),
    Case(
      words: [
        "18 to 22 million", "18 million to 22 million", "18-22 triệu", "18 million-22 million",
        "18 million–22 million", "18 triệu–22 triệu",
      ], qualifier: .range, low: "18000000", high: "22000000"),
  ]

  @Test(arguments: cases)
  func reads(_ expected: Case) {
    for words in expected.words {
      let figure = Sample.figure(words)
      #expect(figure?.stated == words.withPlainSpaces || figure?.stated == words)
      #expect(figure?.quantity?.qualifier == expected.qualifier, "\(words)")
      #expect(figure?.quantity?.lowValue == Decimal(expected.low), "\(words)")
      #expect(figure?.quantity?.second?.value == expected.high.flatMap { Decimal($0) }, "\(words)")
    }
  }

  @Test func keepsDigitsAndScale() {
    let numeral = Sample.figure("over 1_234.50 million")?.quantity?.first
    #expect(numeral?.digits == "1234.50")
    #expect(numeral?.scale == .million)
    #expect(numeral?.value == Decimal("1234500000"))
  }

  @Test(arguments: ["many", "nhiều", "a few", "rất nhiều, như mọi năm", "-", "over"])
  func readsWords(_ words: String) {
    let figure = Sample.figure(words)
    #expect(figure?.meaning == .words)
    #expect(figure?.stated == words)
  }

  /// Also as the screen says it where no report or only a part of it is there.
  @Test(arguments: [
    "not reported", "Not reported", "not yet reported", "not reported so far",
    "chưa có báo cáo", "Chưa có báo cáo", "chưa đến kỳ báo cáo", "Đến nay chưa có báo cáo",
  ])
  func readsNotReported(_ words: String) {
    #expect(Sample.figure(words)?.meaning == .notReported)
  }

  @Test(arguments: Language.allCases, [YearPlan.Report.none, .partial, .final])
  func readsWhatTheScreenSaysOfAMissingFigure(_ language: Language, _ report: YearPlan.Report) {
    #expect(Sample.figure(language.words.notReported(report))?.meaning == .notReported)
  }
}

extension String {
  fileprivate var withPlainSpaces: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
