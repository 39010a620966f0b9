import PlanModel
import Testing

@testable import Host

/// What decides on a printed page and is not in the plan.
@Suite struct PrintingTests {
  @Test(arguments: [
    ("2022-2026", 2022...2026), ("2024", 2024...2024), ("2026-2022", nil), ("2022-", nil),
    ("a-b", nil), ("", nil), ("2022-2024-2026", nil),
  ])
  func yearSpans(text: String, years: ClosedRange<Int>?) {
    #expect(YearSpan(text)?.years == years)
    #expect(YearSpan(text)?.text == years.map { _ in text })
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
