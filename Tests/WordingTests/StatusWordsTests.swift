import PlanModel
import TestSupport
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
      (.reported, "reported", "đã có báo cáo"),
      (.planned, "planned", "dự kiến"),
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

  @Test("The course of a thread names each of its years, and its slips up to one")
  func courses() throws {
    let threads = Review.congress.threads
    let (en, vi) = (Language.en.words, Language.vi.words)
    #expect(
      threads.map { en.course(of: $0, upTo: 2026) } == [
        "set in 2024, 2025 and 2026, 2 slips (1 stated, 1 inferred)",
        "set in 2024 and 2025, 1 slip (1 inferred)",
        "set in 2025 and 2026",
      ])
    #expect(
      threads.map { vi.course(of: $0, upTo: 2026) } == [
        "đặt ra trong các năm 2024, 2025 và 2026, lùi 2 lần (1 lần nêu rõ, 1 lần suy ra)",
        "đặt ra trong các năm 2024 và 2025, lùi 1 lần (1 lần suy ra)",
        "đặt ra trong các năm 2025 và 2026",
      ])
    #expect(
      (2023...2025).map { en.course(of: threads[0], upTo: $0) } == [
        "set in 2024, 2025 and 2026", "set in 2024, 2025 and 2026, 1 slip (1 stated)",
        "set in 2024, 2025 and 2026, 2 slips (1 stated, 1 inferred)",
      ])
  }
}
