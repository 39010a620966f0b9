import PlanFile
import PlanModel
import Testing

/// One number told in two scales gets its sum, in the form that the plan's numbers have.
@Suite struct TwoScalesTests {
  private static let figures:
    [(words: String, numbers: Language?, unit: String?, suggestion: String)] = [
      ("25 tỷ 550", nil, nil, "25.55 tỷ"), ("25 tỷ 550", .vi, nil, "\"25,55 tỷ\""),
      ("25 tỷ 550", .en, nil, "25.55 tỷ"), ("25 tỷ 550 triệu", nil, nil, "25.55 tỷ"),
      ("25 tỷ 5 triệu", nil, nil, "25.0050 tỷ"), ("3 triệu 200", nil, nil, "3.2 triệu"),
      ("25 tỷ 555", nil, nil, "25.5550 tỷ"), ("25 tỷ 555", .en, nil, "25.555 tỷ"),
      ("2 million 300 thousand", nil, nil, "2.3 million"),
      ("25 tỷ 550 đồng", nil, "đồng", "25.55 tỷ đồng"), ("1 tỷ 050", nil, nil, "1.05 tỷ"),
    ]

  @Test(arguments: figures)
  func sums(words: String, numbers: Language?, unit: String?, suggestion: String) throws {
    let problem = Sample.problem(words, unit: unit, numbers: numbers)
    #expect(problem == .figureInTwoScales(words, suggestion: suggestion))
    let written = suggestion.filter { $0 != "\"" }
    #expect(Sample.figure(written, unit: unit, numbers: numbers) != nil)
  }

  /// What the second number counts is not said, or is more than one of the first.
  @Test(arguments: ["25 tỷ 55", "25 tỷ 5", "25 triệu 3 tỷ", "2 tỷ 3000 triệu", "25 tỷ 550 tỷ"])
  func noSum(words: String) {
    if case .figureInTwoScales = Sample.problem(words) { Issue.record("\(words)") }
    #expect(Sample.figure(words) == nil)
  }
}
