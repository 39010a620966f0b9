import PlanModel
import Testing

@Suite("Dates")
struct PlanDateTests {
  @Test(
    "A date is as exact as it is written",
    arguments: [
      ("2024", PlanDate.year(2024)), ("2024-Q1", .quarter(1, year: 2024)),
      ("2024-Q4", .quarter(4, year: 2024)), ("2024-06", .month(6, year: 2024)),
      ("2024-12", .month(12, year: 2024)), ("2024-06-30", .day(30, month: 6, year: 2024)),
      ("2024-02-29", .day(29, month: 2, year: 2024)),
      ("2000-02-29", .day(29, month: 2, year: 2000)),
      ("1900-01-01", .day(1, month: 1, year: 1900)),
    ])
  func reads(_ text: String, date: PlanDate) {
    #expect(PlanDate(text) == date)
    #expect(date.description == text)
  }

  @Test(
    "What is no day, month or quarter is no date",
    arguments: [
      "", "24", "02024", "2024-", "-2024", "2024-6", "2024-00", "2024-13", "2024-Q0", "2024-Q5",
      "2024-Q", "2024-q1", "2024-Q12", "2024-1-01", "2024-01-1", "2024-01-00", "2024-01-32",
      "2024-04-31", "2023-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2024-Q1-01",
      "2024-01-01-01", "2024/01/01", "2024-01-01 ", "٢٠٢٤", "２０２４", "30.6.2024", "+202",
    ])
  func refuses(_ text: String) { #expect(PlanDate(text) == nil) }

  @Test("Every day of four centuries is read back, and no others")
  func calendar() {
    var days = 0
    for year in 1901...2300 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = PlanDate(PlanDate.day(day, month: month, year: year).description)
          else { continue }
          #expect(date == .day(day, month: month, year: year))
          days += 1
        }
      }
    }
    #expect(days == 146_097)
  }

  @Test("A date knows its year", arguments: ["2024", "2024-Q3", "2024-06", "2024-06-30"])
  func year(_ text: String) { #expect(PlanDate(text)?.year == 2024) }

  @Test("Also the years before 1000 are written back with four digits")
  func earlyYears() { #expect(PlanDate("0938-11")?.description == "0938-11") }
}
