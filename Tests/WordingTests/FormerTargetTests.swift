import PlanModel
import TestSupport
import Testing
import Wording

/// A target that was moved is shown with what it was.
@Suite("Moved targets in words")
struct FormerTargetTests {
  @Test(arguments: [
    (
      "target: 60 thousand USD, was: [{target: 80 thousand USD, until: 2024-11, reason: closed}]",
      "60 thousand USD (80 until November 2024: closed)",
      "60 nghìn USD (80 đến tháng 11/2024: closed)"
    ),
    (
      "target: 1 million USD, was: [{target: over 80 thousand USD}]",
      "1 million USD (over 80 thousand before)", "1 triệu USD (trước đây trên 80 nghìn)"
    ),
    (
      "target: 5 million USD, was: [{target: over 6 million USD, until: 2024}, {target: not set}]",
      "5 million USD (over 6 until 2024; not set before)",
      "5 triệu USD (trên 6 đến 2024; trước đây không đặt)"
    ),
    ("target: 60 thousand USD", "60 thousand USD", "60 nghìn USD"),
  ])
  func words(_ keys: String, english: String, vietnamese: String) throws {
    let review = try Review(
      text: """
        plenum: 1
        indicators: {grants: {name: Grants, unit: USD, better: higher}}
        years: {2024: {objectives: [{text: Win grants, indicator: grants, \(keys)}]}}
        """)
    let year = review.years[0]
    for (language, said) in zip(Language.allCases, [english, vietnamese]) {
      let fact = Saying(of: review, in: language.words).fact(.target, of: year.rows[0], in: year)
      #expect(fact?.value().replacing("\u{A0}", with: " ") == said)
    }
  }
}
