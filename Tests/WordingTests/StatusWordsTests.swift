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
