import PlanModel
import TestSupport
import Testing
import Wording

/// What is said of items and years, as facts in pieces. Source: the glossary.
@Suite("Facts in words")
struct SayingTests {
  private static func status(
    _ row: Int, in year: Int = 0, _ name: Fact.Name = .status, _ language: Language = .en,
    voice: Voice = .written, arrow: String = "→"
  ) throws -> [String] {
    let review = Review.congress
    let year = review.years[year]
    let saying = Saying(of: review, in: language.words, voice: voice, arrow: arrow)
    return try #require(saying.fact(name, of: year.rows[row], in: year)).pieces
  }

  @Test("A status with where it went, in pieces")
  func statuses() throws {
    #expect(try Self.status(0) == ["postponed → 2025"])
    #expect(
      try Self.status(0, .vi, arrow: "->") == ["lùi thời gian -> 2025"])
    #expect(try Self.status(1) == ["not reported", "again in 2025"])
    #expect(
      try Self.status(1, .vi) == ["chưa có báo cáo", "tiếp tục đặt ra cho năm 2025"])
    #expect(try Self.status(2) == ["postponed, no date"])
    #expect(try Self.status(2, .vi) == ["lùi, chưa định thời gian"])
  }

  private static func status(
    _ row: Int, _ language: Language, arrow: String = "→"
  ) throws -> [String] {
    try status(row, in: 0, .status, language, arrow: arrow)
  }

  @Test("Aloud the arrow is a word")
  func arrows() throws {
    #expect(try Self.status(0, voice: .aloud) == ["postponed to 2025"])
    #expect(
      try Self.status(0, in: 0, .status, .vi, voice: .aloud) == ["lùi thời gian sang năm 2025"])
  }

  @Test("That what was not achieved comes back is a fact that a place asks for by name")
  func returns() throws {
    var plan = Plan()
    plan.years = [2024, 2025].map { number in
      var year = YearPlan(number)
      year.report = .final
      var objective = Objective(text("a", "a"))
      objective.id = "a"
      objective.outcome = .notAchieved
      year.objectives = [objective]
      return year
    }
    let review = Review(of: plan)
    let year = review.years[0]
    let saying = Saying(of: review, in: Language.en.words)
    let said = [Fact.Name.status, .statusAndReturn].map {
      saying.fact($0, of: year.rows[0], in: year)?.pieces
    }
    #expect(said == [["not achieved"], ["not achieved", "again in 2025"]])
  }

  @Test("What the plan does not say is no fact, and the others keep their order")
  func silence() throws {
    let review = Review.congress
    let year = review.years[0]
    let saying = Saying(of: review, in: Language.en.words)
    let names: [Fact.Name] = [
      .course, .reason, .target, .baseline, .share, .reported, .due, .theme, .indicator, .date,
      .declared, .status,
    ]
    let said = saying.facts(names, of: year.rows[0], in: year).map(\.name)
    #expect(said == [.course, .declared, .status])
  }

  @Test("A year's counts are pieces, never a percentage")
  func counts() {
    func said(_ objectives: [Objective], _ language: Language) -> [String] {
      var plan = Plan()
      var year = YearPlan(2024)
      year.report = .final
      year.objectives = objectives
      plan.years = [year]
      return YearSaying(Review(of: plan).years[0], in: language.words).counts
    }
    var postponed = Objective(text("a", "a"))
    postponed.outcome = .postponed(to: nil)
    var achieved = Objective(text("b", "b"))
    achieved.outcome = .achieved
    let silent = Objective(text("c", "c"))
    let all = [postponed, silent, achieved, silent]
    #expect(
      said(all, .en) == ["4 objectives recorded: 1 achieved", "1 postponed", "2 not reported"])
    #expect(
      said(all, .vi) == [
        "4 mục tiêu đã ghi nhận: 1 hoàn thành", "1 lùi thời gian", "2 chưa có báo cáo",
      ])
    #expect(said([silent], .en) == ["1 objective recorded: 1 not reported"])
    #expect(said([], .en) == ["no objectives recorded for 2024"])
  }

  @Test(
    "A percentage is always said of what: of the target, or of the way to it",
    arguments: [
      ("target: 60", "55", ["91% of the target", "đạt 91% chỉ tiêu"]),
      (
        "target: 60, baseline: 40", "55",
        ["75% of the way from 40% to 60%", "đạt 75% chặng đường từ 40% đến 60%"]
      ),
      ("target: 60, baseline: not set", "55", ["91% of the target", "đạt 91% chỉ tiêu"]),
      ("target: 60", "over 45", ["at least 75% of the target", "đạt ít nhất 75% chỉ tiêu"]),
    ])
  func shares(_ aims: String, _ actual: String, _ said: [String]) throws {
    let review = try Review(
      text: """
        plenum: 1
        indicators: {rate: {name: Literacy, unit: "%", better: higher}}
        years:
          2025:
            report: final
            objectives: [{text: Raise literacy, indicator: rate, \(aims)}]
            achievements: [{indicator: rate, actual: \(actual)}]

        """)
    let year = review.years[0]
    for (language, said) in zip(Language.allCases, said) {
      let fact = Saying(of: review, in: language.words).fact(.share, of: year.rows[0], in: year)
      #expect(fact?.value().replacing("\u{A0}", with: " ") == said)
    }
  }

  @Test("Numbers of sources stand in their order, each once")
  func sources() {
    #expect(SourceNumbers([3, 2, 3]).text == "[2,3]")
    #expect(SourceNumbers([]).text.isEmpty)
    #expect(SourceNumbers([]).suffix.isEmpty)
    #expect(SourceNumbers([12]).suffix == "\u{A0}[12]")
  }

  @Test("A label stands before its pieces as its place has it")
  func labels() {
    let target = Fact(.target, label: "Target", "200 officials")
    #expect(target.phrase() == "target 200 officials")
    #expect(target.phrase(bond: "\u{A0}") == "target\u{A0}200 officials")
    #expect(target.sentence() == "Target: 200 officials")
    let conference = Fact(.conference, label: "Review conference", ["6 Jan 2025", "Ha Noi"])
    #expect(conference.sentence() == "Review conference: 6 Jan 2025, Ha Noi")
    #expect(conference.value(joinedBy: " · ") == "6 Jan 2025 · Ha Noi")
  }
}
