import PlanModel
import Testing

@testable import Host

/// What decides on a printed page and is not in the plan.
@Suite struct PrintingTests {
  @Test(arguments: [
    (YearForm.calendar, "2022-2026", Optional(0..<3)), (.calendar, "2024", 1..<2),
    (.calendar, "2024-2025", 1..<3), (.calendar, "2026-2022", nil), (.calendar, "2022-", nil),
    (.calendar, "a-b", nil), (.calendar, "", nil), (.calendar, "2022-2024-2026", nil),
    (.calendar, "2030-2040", nil), (.calendar, "2024/25", nil),
    (.slash, "2024/25", 1..<2), (.slash, "2024-25", 1..<2), (.slash, "2024-2025", 1..<2),
    (.slash, "2023/24-2024/25", 0..<2), (.slash, "2023-2025", 0..<3), (.slash, "2024", 1..<2),
    (.dash, "2023-24-2025-26", 0..<3), (.dash, "2024-25", 1..<2),
    (.longDash, "2023-2024-2024-2025", 0..<2), (.longDash, "2024-2025", 1..<2),
    (.fiscal, "FY2023-FY2024", 0..<2), (.fiscal, "2023-2024", 0..<2), (.fiscal, "2023-24", 1..<2),
    (.fiscal, "FY 2025", 2..<3), (.fiscal, "2025", 2..<3),
  ])
  func yearSpans(form: YearForm, text: String, places: Range<Int>?) {
    var plan = Plan()
    plan.yearForm = form
    plan.years = (2023...2025).map { YearPlan($0, in: form) }
    #expect(YearSpan(text).places(in: Review(of: plan)) == places)
  }

  @Test(arguments: [
    (0, PlanDate.day(1, month: 1, year: 1970)),
    (1_795_305_599, .day(21, month: 11, year: 2026)),
    (1_795_305_600, .day(22, month: 11, year: 2026)),
    (Int.max, nil),
  ])
  func daysOfSeconds(second: Int, day: PlanDate?) {
    #expect(PrintDate.day(ofSecond: second) == day)
  }

  // Source: the examples of FIPS 180-4, and sha256sum for the third.
  @Test(arguments: [
    ("", "e3b0c442"), ("abc", "ba7816bf"),
    ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61"),
    (String(repeating: "a", count: 1_000), "41edece4"),
  ])
  func checksums(text: String, digits: String) {
    #expect(PlanChecksum(of: Array(text.utf8)).short == digits)
  }

  /// So many times the letter a: the length takes eight bytes of the last block, and where they do not
  /// fit any more there is one block more. Source: sha256sum.
  @Test(arguments: [
    (54, "a3f01b69"), (55, "9f4390f8"), (56, "b35439a4"), (57, "f13b2d72"), (63, "7d3e74a0"),
    (64, "ffe054fe"), (65, "635361c4"), (119, "31eba51c"), (120, "2f3d3354"), (121, "e9615320"),
    (183, "a88d44a2"), (184, "8b1b7967"),
  ])
  func checksumsWhereABlockEnds(count: Int, digits: String) {
    #expect(PlanChecksum(of: Array(repeating: UInt8(ascii: "a"), count: count)).short == digits)
  }

  @Test func foldersAreNamedFromHome() throws {
    let whole = try #require(WorkingFolder.name(home: nil))
    #expect(whole.hasPrefix("/"))
    #expect(WorkingFolder.name(home: whole) == "~")
    #expect(WorkingFolder.name(home: whole + "x") == whole)
    #expect(WorkingFolder.name(home: "/") == whole)
    let parts = whole.split(separator: "/")
    let parent = "/" + parts.dropLast().joined(separator: "/")
    if parts.count > 1 { #expect(WorkingFolder.name(home: parent) == "~/\(parts.last ?? "")") }
  }
}
