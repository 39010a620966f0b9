import PlanModel
import TestSupport
import Testing

/// Footnotes are the program's; numbers in brackets in a text are its author's.
@Suite struct SourceNumberTests {
  private func numbers(_ text: String) throws -> [Int?] {
    let review = try Review(
      text: """
        plenum: 1
        sources: {first: {title: First}, second: {title: Second}, third: {title: Third}}
        years:
          2025: {objectives: [{text: \(text)}]}
        """)
    let numbers = ["first", "second", "third"].map(review.sourceNumber)
    #expect(
      numbers.map { $0.flatMap(review.source(numbered:))?.id } == ["first", "second", "third"])
    return numbers
  }

  @Test(
    "Numbers that a text has in brackets are passed over",
    arguments: [
      ("'As agreed [1]'", [2, 3, 4]), ("'[2] and [4]'", [1, 3, 5]), ("'See [1, 3]'", [2, 4, 5]),
      ("'See [1–3]'", [4, 5, 6]), ("'See [1-2;4]'", [3, 5, 6]),
      ("{en: 'A [1]', vi: 'B [2]'}", [3, 4, 5]),
    ])
  func passedOver(_ text: String, numbers: [Int]) throws {
    #expect(try self.numbers(text) == numbers)
  }

  @Test(
    "Other things in brackets change nothing",
    arguments: [
      "Open the hall", "'[a] [] [x1] [1a] ['", "'Since [2024]'", "'1] [2'", "'(1)'", "'[3-1]'",
    ])
  func unchanged(_ text: String) throws {
    #expect(try numbers(text) == [1, 2, 3])
  }
}
