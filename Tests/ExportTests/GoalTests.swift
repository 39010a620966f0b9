import Export
import PlanModel
import TestSupport
import Testing
import Wording

/// Who answers for an objective, and its several targets, in what is read aloud and exported.
@Suite struct GoalTests {
  private func review() throws -> Review { try Review(text: GoalPlan.text) }

  @Test(arguments: [
    (
      Language.en,
      [
        "Responsible unit: Archive.", "Together with: Readers.",
        "1 of 2 targets achieved, not reported: Literacy, women.",
        "Literacy, men: achieved, target 90%, reported 92%, 102% of the target.",
        "Literacy, women: not reported, target 80%, baseline 40%",
        "Courses held. Responsible unit: Readers.",
      ]
    ),
    (
      .vi,
      [
        "Đơn vị chủ trì: Lưu trữ.", "Đơn vị phối hợp: Bạn đọc.",
        "Đạt 1/2 chỉ tiêu, chưa có báo cáo: Biết chữ, nữ.",
        "Biết chữ, nam: hoàn thành, chỉ tiêu 90%, thực hiện 92%, đạt 102% chỉ tiêu.",
        "Biết chữ, nữ: chưa có báo cáo, chỉ tiêu 80%, mức ban đầu 40%",
        "Courses held. Đơn vị chủ trì: Bạn đọc.",
      ]
    ),
  ])
  func aloud(_ language: Language, said: [String]) throws {
    let review = try review()
    let text = LinearReading(of: review, words: language.words).text(of: review.years[0])
    for sentence in said { #expect(text.contains(sentence), "\(text)") }
  }

  @Test func rowsOfTheCSV() throws {
    var text = ""
    try Export.csv.write(try review(), into: &text)
    let rows = CSVReader.rows(of: text)
    let header = rows[0]
    func column(_ name: String) -> [String] {
      rows.dropFirst().map { row in header.firstIndex(of: name).map { row[$0] } ?? "?" }
    }
    #expect(
      column("kind") == [
        "objective", "measure", "measure", "objective", "achievement", "achievement",
      ])
    #expect(column("id") == ["equal", "equal-m1", "equal-m2", "2025-2", "2025-a1", "2025-a2"])
    #expect(
      column("status") == ["undetermined", "achieved", "not reported", "not reported", "", ""])
    #expect(column("owner") == ["archive", "", "", "", "", "service"])
    #expect(column("with") == ["service", "", "", "", "", ""])
    #expect(column("part") == ["", "men", "women", "", "", ""])
    #expect(column("target_low") == ["", "90", "80", "", "", ""])
    #expect(column("baseline_stated") == ["", "", "40", "", "", ""])
    #expect(column("percentage") == ["", "102", "", "", "", ""])
    // Figures stand with achievements only, so that each counts once.
    #expect(column("low") == ["", "", "", "", "98", ""])
    #expect(column("answers") == ["", "equal", "equal", "", "equal", ""])
  }

  @Test func keysOfTheJSON() throws {
    var text = ""
    try Export.json.write(try review(), into: &text)
    let json = try JSONValue(parsing: text)
    let objective = json.years?.items[0].objectives?.items[0]
    #expect(objective?.owner == ["archive"])
    #expect(objective?.with == ["service"])
    #expect(objective?.measures?.items.map(\.status) == ["achieved", "not reported"])
    #expect(objective?.measures?.items.map(\.id) == ["equal-m1", "equal-m2"])
    #expect(json.units?.items.map(\.id) == ["archive", "service"])
  }
}
