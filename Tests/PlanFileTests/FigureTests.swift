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
    var whole: String?
    var isEstimate = false
  }

  static let cases = [
    Case(words: ["37", "37.0"], qualifier: .exact, low: "37"),
    Case(words: ["0"], qualifier: .exact, low: "0"),
    Case(words: ["-5", "−5", "-05"], qualifier: .exact, low: "-5"),
    Case(
      words: ["1 200 000", "1\u{A0}200\u{A0}000", "1\u{2009}200\u{202F}000", "1'200'000"],
      qualifier: .exact, low: "1200000"),
    Case(words: ["1 200.5", "1_200.50"], qualifier: .exact, low: "1200.5"),
    Case(
      words: ["5 trillion", "5 nghìn tỷ", "5 ngàn tỉ"], qualifier: .exact, low: "5000000000000"),
    Case(
      words: ["1_000", "1 thousand", "1 nghìn", "1 ngàn", "1 000", "1'000", "1’000", "001000"],
      qualifier: .exact, low: "1000"),
    Case(words: ["7.09"], qualifier: .exact, low: "7.09"),
    Case(words: ["0.125"], qualifier: .exact, low: "0.125"),
    Case(words: ["1.0000"], qualifier: .exact, low: "1"),
    Case(words: ["1234.567"], qualifier: .exact, low: "1234.567"),
    Case(
      words: [
        "over 200 million", "more than 200 million", "trên 200 triệu", "hơn 200 triệu",
        "> 200 million", ">200million", "OVER 200 Million", "Trên 200 TRIỆU", "over 0.2 billion",
        "over 200\u{A0}million", "above 200 million", "greater than 200 million",
      ], qualifier: .over, low: "200000000"),
    Case(
      words: [
        "at least 5", "ít nhất 5", "tối thiểu 5", "từ 5 trở lên", ">=5", "≥5", "≥ 5",
        "Ít nhất 5", "at or above 5", "not less than 5", "no fewer than 5", "no less than 5",
        "not fewer than 5", "minimum 5", "5 or more", "5 or higher", "5 or above", "5+",
        "5 and above", "không dưới 5", "5 trở lên",
      ], qualifier: .atLeast, low: "5"),
    Case(
      words: ["từ 5 nghìn trở lên", "5 thousand or more", "5 nghìn trở lên"], qualifier: .atLeast,
      low: "5000"),
    Case(words: ["nearly 20", "almost 20", "gần 20", "ngót 20"], qualifier: .nearly, low: "20"),
    Case(
      words: [
        "under 20", "less than 20", "fewer than 20", "below 20", "dưới 20", "chưa đến 20",
        "chưa tới 20", "<20",
      ], qualifier: .under,
      low: "20"),
    Case(
      words: [
        "at most 20", "up to 20", "nhiều nhất 20", "tối đa 20", "không quá 20", "<=20", "≤20",
        "at or below 20", "no more than 20", "not more than 20", "no greater than 20",
        "maximum 20", "20 or fewer", "20 or less", "20 or lower", "20 or below", "20 trở xuống",
        "từ 20 trở xuống",
      ], qualifier: .atMost, low: "20"),
    Case(
      words: [
        "about 20", "around 20", "approximately 20", "approx. 20", "circa 20", "ca. 20", "ca.20",
        "some 20", "khoảng 20", "xấp xỉ 20", "trên dưới 20", "chừng 20", "độ 20", "~20", "~ 20",
        "≈20",
      ], qualifier: .about, low: "20"),
    Case(
      words: ["45 of 60", "45 out of 60", "45/60", "45 / 60", "45 trên 60", "45 trên tổng số 60"],
      qualifier: .exact, low: "45", whole: "60"),
    Case(
      words: ["1.2 of 1.5 million", "1.2 million of 1.5 million"], qualifier: .exact,
      low: "1200000", whole: "1500000"),
    Case(words: ["about 45 of 60"], qualifier: .about, low: "45", whole: "60"),
    Case(
      words: [
        "estimated 42", "Est. 42", "est 42", "ước 42", "ước tính 42", "ước đạt 42",
        "ước thực hiện 42",
      ], qualifier: .exact, low: "42", isEstimate: true),
    Case(
      words: ["estimated over 42", "ước đạt trên 42"], qualifier: .over, low: "42",
      isEstimate: true),
    Case(
      words: ["estimated 18 to 22", "ước 18-22"], qualifier: .range, low: "18", high: "22",
      isEstimate: true),
    Case(
      words: ["estimated 45 of 60"], qualifier: .exact, low: "45", whole: "60", isEstimate: true),
    Case(words: ["about 18 to 22", "khoảng 18–22"], qualifier: .about, low: "18", high: "22"),
    Case(
      words: [
        "18 to 22", "18-22", "18–22", "18 đến 22", "18 - 22", "18 – 22", "từ 18 đến 22",
        "from 18 to 22",
      ],
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
    Case(words: ["-0.5 to 0.5"], qualifier: .range, low: "-0.5", high: "0.5"),
    Case(words: ["-5 to -3"], qualifier: .range, low: "-5", high: "-3"),
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
      #expect(figure?.stated == words)
      #expect(figure?.quantity?.qualifier == expected.qualifier, "\(words)")
      #expect(figure?.quantity?.lowValue == Decimal(expected.low), "\(words)")
      #expect(figure?.quantity?.second?.value == expected.high.flatMap { Decimal($0) }, "\(words)")
      #expect(figure?.quantity?.whole?.value == expected.whole.flatMap { Decimal($0) }, "\(words)")
      #expect(figure?.quantity?.isEstimate == expected.isEstimate, "\(words)")
    }
  }

  @Test func keepsDigitsAndScale() {
    let numeral = Sample.figure("over 1_234.50 million")?.quantity?.first
    #expect(numeral?.digits == "1234.50")
    #expect(numeral?.scale == .million)
    #expect(numeral?.value == Decimal("1234500000"))
  }

  /// The signs of the plan's numbers, and those that are the same in all plans.
  @Test(arguments: [
    ("1,234.5", Language.en, "1234.5"), ("over 1,234,567", .en, "1234567"), ("1.000", .en, "1"),
    ("1 234.5", .en, "1234.5"), ("-1,000", .en, "-1000"), ("1.234,5", .vi, "1234.5"),
    ("7,09", .vi, "7.09"), ("1.000", .vi, "1000"), ("1.000.000", .vi, "1000000"),
    ("1 234,5", .vi, "1234.5"), ("1'234,5", .vi, "1234.5"), ("1_234", .vi, "1234"),
    ("1,234", .vi, "1.234"), ("trên 60.000 tỷ", .vi, "60000000000000"),
  ])
  func groupsAsThePlanSays(_ words: String, _ numbers: Language, _ value: String) {
    #expect(Sample.figure(words, numbers: numbers)?.quantity?.lowValue == Decimal(value))
  }

  /// Also where the line stands behind the years.
  @Test func numbersAnywhereInTheFile() {
    let plan = Sample.plan(actual: "\"1.234,5\"") + "\nnumbers: vi\n"
    let figure = Sample.read(plan).plan?.years.first?.achievements.first?.measurement?.figure
    #expect(figure?.quantity?.lowValue == Decimal("1234.5"))
    #expect(Sample.findings("numbers: fr\n" + Sample.plan(actual: "5")) == ["1:10 unknown-word"])
  }

  @Test(arguments: ["many", "nhiều", "a few", "rất nhiều, như mọi năm", "một phần", "over"])
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
