import PlanModel
import Testing
import Wording

@Suite struct PageWordsTests {
  @Test(arguments: [
    (PlanDate.year(2026), "2026", "năm 2026"),
    (.quarter(2, year: 2026), "2nd quarter of 2026", "quý II/2026"),
    (.month(1, year: 2026), "January 2026", "tháng 01 năm 2026"),
    (.day(6, month: 1, year: 2026), "6 January 2026", "ngày 06 tháng 01 năm 2026"),
  ])
  func longDates(date: PlanDate, english: String, vietnamese: String) {
    #expect(plain(Language.en.words.long(date)) == english)
    #expect(plain(Language.vi.words.long(date)) == vietnamese)
  }

  @Test(arguments: Language.allCases)
  func allLanguagesHaveAsManySignatories(language: Language) {
    #expect(language.words.signatories.count == 2)
  }

  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
}
