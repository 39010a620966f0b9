import PlanModel
import Testing
import Text
import Wording

/// What is said about objectives, years and threads. Source: the glossary.
@Suite("Statuses in words")
struct StatusWordsTests {
  @Test("A status takes at most 24 columns, and each is another", arguments: Language.allCases)
  func widths(_ language: Language) {
    let words = language.words
    let names = Status.allCases.map(words.name(of:))
    for name in names { #expect(name.displayWidth <= 24, "\(name)") }
    #expect(Set(names).count == names.count)
    for name in [words.postponed(to: 2025, arrow: "→"), words.postponed(to: nil, arrow: "->")] {
      #expect(name.displayWidth <= 24, "\(name)")
    }
    for report in YearPlan.Report.allCases {
      #expect(words.notReported(report).displayWidth <= 24)
      #expect(words.name(of: report).displayWidth <= 24)
    }
  }

  @Test(
    "The words of the glossary",
    arguments: [
      (Status.achieved, "achieved", "hoàn thành"),
      (.partlyAchieved, "partly achieved", "hoàn thành một phần"),
      (.notAchieved, "not achieved", "không đạt"),
      (.undetermined, "undetermined", "chưa xác định được"),
      (.inProgress, "in progress", "đang thực hiện"),
      (.reported, "reported", "đã báo cáo"),
      (.planned, "planned", "theo kế hoạch"),
      (.postponed, "postponed", "lùi thời gian"),
      (.cancelled, "cancelled", "dừng thực hiện"),
      (.notReported, "not reported", "chưa có báo cáo"),
    ])
  func names(_ status: Status, _ english: String, _ vietnamese: String) {
    #expect(Language.en.words.name(of: status) == english)
    #expect(Language.vi.words.name(of: status) == vietnamese)
  }

  @Test("Silence is never said as failure, in either language")
  func silence() {
    for status in [Status.notReported, .planned, .undetermined, .reported] {
      #expect(!Language.vi.words.name(of: status).contains("không"))
      #expect(!Language.en.words.name(of: status).contains("achieved"))
    }
  }

  @Test("A status with where it went")
  func rows() throws {
    let rows = try #require(Review.congress.years.first?.rows)
    #expect(Language.en.words.status(of: rows[0]) == "postponed → 2025")
    #expect(Language.vi.words.status(of: rows[0], arrow: "->") == "lùi thời gian -> 2025")
    #expect(Language.en.words.status(of: rows[1]) == "not reported · again in 2025")
    #expect(Language.vi.words.status(of: rows[1]) == "chưa có báo cáo · lại đặt cho năm 2025")
    #expect(Language.en.words.status(of: rows[2]) == "postponed, no date")
    #expect(Language.vi.words.status(of: rows[2]) == "lùi, chưa định ngày")
  }

  @Test("A year's standing is counts in words, never a percentage")
  func standing() {
    let statuses =
      [Status](repeating: .reported, count: 8) + [.postponed]
      + [Status](repeating: .notReported, count: 11)
    let standing = Standing(of: statuses, achievements: 24)
    #expect(
      Language.en.words.standing(standing)
        == "20 objectives: 8 reported · 1 postponed · 11 not reported")
    #expect(
      Language.vi.words.standing(standing)
        == "20 mục tiêu: 8 đã báo cáo · 1 lùi thời gian · 11 chưa có báo cáo")
    let one = Standing(of: [.planned], achievements: 1)
    #expect(Language.en.words.standing(one) == "1 objective: 1 planned")
    #expect(Language.en.words.achievements(1) == "1 achievement")
    #expect(Language.en.words.standing(Standing(of: [], achievements: 3)).isEmpty)
  }

  @Test("The course of a thread names its first year and its slips")
  func courses() throws {
    let threads = Review.congress.threads
    let (en, vi) = (Language.en.words, Language.vi.words)
    #expect(
      threads.map(en.course(of:)) == [
        "first planned 2024, 2 slips (1 stated, 1 inferred)",
        "first planned 2024, 1 slip (1 inferred)",
        "first planned 2025, set again 2026",
      ])
    #expect(
      threads.map(vi.course(of:)) == [
        "đặt lần đầu năm 2024, 2 lần lùi (1 có nêu, 1 suy ra)",
        "đặt lần đầu năm 2024, 1 lần lùi (1 suy ra)",
        "đặt lần đầu năm 2025, tiếp tục đặt năm 2026",
      ])
  }
}

extension Review {
  /// One objective that slips twice, one that comes back once, one put off to no date, and one that
  /// is set again.
  fileprivate static var congress: Review {
    func objective(_ id: String, _ outcome: Objective.Outcome? = nil) -> Objective {
      var objective = Objective(text(id, id))
      objective.id = id
      objective.outcome = outcome
      return objective
    }
    func year(_ year: Int, _ report: YearPlan.Report, _ objectives: [Objective]) -> YearPlan {
      var plan = YearPlan(year)
      plan.report = report
      plan.objectives = objectives
      return plan
    }
    var plan = Plan()
    plan.years = [
      year(
        2024, .final,
        [objective("a", .postponed(to: 2025)), objective("b"), objective("c", .postponed(to: nil))]),
      year(2025, .final, [objective("a"), objective("b", .achieved), objective("d", .achieved)]),
      year(2026, .none, [objective("a"), objective("d")]),
    ]
    return Review(of: plan)
  }
}
