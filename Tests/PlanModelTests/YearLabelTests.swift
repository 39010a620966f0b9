import PlanModel
import Testing

/// Years as organisations write them.
@Suite struct YearLabelTests {
  @Test(arguments: [
    (YearForm.calendar, "2024"), (.slash, "2024/25"), (.dash, "2024-25"),
    (.longDash, "2024-2025"), (.fiscal, "FY2024"),
  ])
  func labels(form: YearForm, text: String) {
    let label = YearLabel(2024, in: form)
    #expect(label.description == text)
    #expect(YearLabel(text) == label)
    #expect(YearLabel(asWritten: text) == label)
  }

  @Test func centuriesEnd() {
    #expect(YearLabel(1999, in: .slash).description == "1999/00")
    #expect(YearLabel("1999/00") == YearLabel(1999, in: .slash))
    #expect(YearLabel(1999, in: .longDash).description == "1999-2000")
  }

  /// What people write, and the form that is meant by it.
  @Test(arguments: [
    ("2024/2025", "2024/25"), ("24/25", "2024/25"), ("2024–25", "2024-25"),
    ("2024–2025", "2024-2025"), ("FY25", "FY2025"), ("FY 2025", "FY2025"), ("fy2025", "FY2025"),
    ("FY2024/25", "FY2025"), ("FY24/25", "FY2025"), ("FY2024-2025", "FY2025"),
  ])
  func otherForms(text: String, meant: String) {
    #expect(YearLabel(text) == nil)
    #expect(YearLabel(asWritten: text)?.description == meant)
  }

  @Test(arguments: [
    "", "24", "2024/26", "2024-23", "2024-06", "2024/", "/25", "2024/25/26", "FY", "FY2",
    "2024 25", "20245", "٢٠٢٤", "Year 2024", "2024-2026", "2024-Q1",
  ])
  func noYears(text: String) {
    #expect(YearLabel(asWritten: text) == nil)
  }

  /// A year named by one number keeps it; one that begins in the other half can mean two.
  @Test(arguments: [
    ("2024/25", YearForm.fiscal, ["FY2025"]), ("2024/25", .dash, ["2024-25"]),
    ("FY2025", .slash, ["2024/25"]), ("2025", .fiscal, ["FY2025"]),
    ("2025", .slash, ["2024/25", "2025/26"]), ("2024-25", .calendar, ["2024", "2025"]),
    ("FY2025", .calendar, ["2025"]), ("2025", .calendar, ["2025"]),
  ])
  func readings(text: String, form: YearForm, readings: [String]) {
    #expect(YearLabel(text)?.readings(in: form).map(\.description) == readings)
  }
}
