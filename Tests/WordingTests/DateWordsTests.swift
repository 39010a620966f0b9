import PlanModel
import Testing
import Wording

/// Dates in few letters, as exact as the plan gives them.
@Suite("Dates in words")
struct DateWordsTests {
  @Test(
    "Short dates",
    arguments: [
      ("2024", "2024", "2024"),
      ("2024-Q1", "1st quarter of 2024", "quý I/2024"),
      ("2024-Q2", "2nd quarter of 2024", "quý II/2024"),
      ("2024-Q3", "3rd quarter of 2024", "quý III/2024"),
      ("2024-Q4", "4th quarter of 2024", "quý IV/2024"),
      ("2024-01", "January 2024", "tháng 01/2024"),
      ("2024-06", "June 2024", "tháng 6/2024"),
      ("2024-12", "December 2024", "tháng 12/2024"),
      ("2026-01-06", "6 Jan 2026", "06/01/2026"),
      ("2024-09-30", "30 Sep 2024", "30/09/2024"),
      ("2024-05-17", "17 May 2024", "17/05/2024"),
    ])
  func short(_ written: String, _ english: String, _ vietnamese: String) throws {
    let date = try #require(PlanDate(written))
    #expect(Language.en.words.short(date) == english)
    #expect(Language.vi.words.short(date).replacing("\u{A0}", with: " ") == vietnamese)
  }

  @Test("Every month has a name of its own")
  func months() {
    for language in Language.allCases {
      let long = (1...12).map { language.words.short(.month($0, year: 2024)) }
      let short = (1...12).map { language.words.short(.day(1, month: $0, year: 2024)) }
      #expect(Set(long).count == 12)
      #expect(Set(short).count == 12)
    }
  }
}
