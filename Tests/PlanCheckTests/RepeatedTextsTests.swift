import PlanCheck
import PlanFile
import PlanModel
import TestSupport
import Testing

/// Texts that are there twice, in a year or in the words of an earlier one.
@Suite("The same words")
struct RepeatedTextsTests {
  private func findings(_ years: String, head: String = "") -> [Problem] {
    let text = "plenum: 1\n" + head + "years:\n" + years
    return PlanFile.read(Array(text.utf8)).checked(by: PlanCheck.findings).diagnostics
      .map(\.problem)
  }

  private func review(_ years: String, head: String = "") throws -> Review {
    let text = "plenum: 1\n" + head + "years:\n" + years
    return Review(of: try #require(PlanFile.read(Array(text.utf8)).plan))
  }

  @Test(
    "Case, blanks and punctuation do not count; accents, digits and other languages do",
    arguments: [
      ("Train the staff", "train  the staff.", true), ("Đào tạo cán bộ", "ĐÀO TẠO cán bộ!", true),
      ("Củng cố tổ chức", "Cũng cố tổ chức", false), ("Train 20 people", "Train 30 people", false),
      ("{en: Train, vi: Đào tạo}", "{en: Train, vi: Tập huấn}", false),
      ("{en: Train, vi: Đào tạo}", "{vi: Đào tạo}", true),
      ("{en: Train, vi: Đào tạo}", "Train", true), ("\"…\"", "\"!\"", false),
    ])
  func sameWords(_ first: String, _ second: String, areSame: Bool) throws {
    let years = """
        2023: {objectives: [{text: \(first)}]}
        2025: {objectives: [{text: \(second)}]}

      """
    #expect(
      findings(years)
        == (areSame ? [.sameWords(year: 2023, id: nil, isObjective: true)] : []))
    let review = try review(years)
    #expect(
      review.yearWithWords(of: review.plan.years[1].objectives[0], before: 2025)
        == (areSame ? 2023 : nil))
  }

  @Test("An objective with an id has its thread; the id to write is the earlier one's")
  func ids() throws {
    let years = """
        2023: {objectives: [{id: staff, text: Train the staff}]}
        2024: {objectives: [{id: staff, text: Train the staff}]}
        2025: {objectives: [Train the staff]}

      """
    #expect(findings(years) == [.sameWords(year: 2024, id: "staff", isObjective: true)])
  }

  @Test("An achievement too, and the plan can turn it off", arguments: ["", "same-words: false\n"])
  func achievements(_ head: String) throws {
    let years = """
        2023: {report: final, achievements: [Two courses held]}
        2024: {report: final, achievements: [{id: a, text: Two courses held}]}

      """
    let isOff = !head.isEmpty
    #expect(
      findings(years, head: head)
        == (isOff ? [] : [.sameWords(year: 2023, id: nil, isObjective: false)]))
    let review = try review(years, head: head)
    let held = review.plan.years[1].achievements[0]
    #expect(review.yearWithWords(of: held, before: 2024) == (isOff ? nil : 2023))
    #expect(review.yearWithWords(of: review.plan.years[0].achievements[0], before: 2023) == nil)
  }

  @Test("A year that repeats the year before is said once")
  func copies() {
    let items = "[Open the hall, Repair the roof, Train the staff]"
    #expect(
      findings("  2025: {objectives: \(items)}\n  2026: {objectives: \(items)}\n")
        == [.yearRepeats(2026, before: 2025, items: 3)])
    // Two tasks that return are no copy, nor is a year in between.
    #expect(
      findings("  2025: {objectives: [A, B]}\n  2026: {objectives: [A, B]}\n").count == 2)
    #expect(
      findings("  2024: {objectives: [A, B, C]}\n  2025: {}\n  2026: {objectives: [A, B, C]}\n")
        .count == 3)
    #expect(
      findings("  2025: {objectives: [A, B, C]}\n  2026: {objectives: [A, B, C, D]}\n").count == 3)
  }

  @Test("The same text twice in a year names both lines, unless something else is measured")
  func twins() {
    let years = """
        2025:
          objectives:
            - Open the hall
            - open the  hall.
            - {text: Train, indicator: a}
            - {text: Train, indicator: b}
          achievements:
            - Two courses held
            - Two courses held
            - Open the hall

      """
    let head = "indicators: {a: {name: A}, b: {name: B}}\n"
    #expect(
      findings(years, head: head) == [.sameTextTwice(firstLine: 6), .sameTextTwice(firstLine: 11)])
  }
}
