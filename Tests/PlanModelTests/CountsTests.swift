import PlanModel
import Testing

@Suite("Counts of a year")
struct CountsTests {
  @Test("Statuses are counted in one order, and those that nothing has are left out")
  func counts() {
    let statuses: [Status] = [
      .notReported, .reported, .postponed, .notReported, .reported, .achieved,
    ]
    let counts = Counts(of: statuses, achievements: 9)
    #expect(counts.objectives == 6)
    #expect(counts.achievements == 9)
    #expect(counts.byStatus.map(\.status) == [.achieved, .reported, .postponed, .notReported])
    #expect(counts.byStatus.map(\.count) == [1, 2, 1, 2])
  }

  @Test("The counts of every year add up to its objectives", arguments: [0, 1, 7, 50])
  func total(_ number: Int) {
    let statuses = (0..<number).map { Status.allCases[$0 * 7 % Status.allCases.count] }
    let counts = Counts(of: statuses, achievements: 0)
    #expect(counts.byStatus.reduce(0) { $0 + $1.count } == counts.objectives)
    #expect(counts.objectives == number)
  }

  @Test("Objectives are counted of which the plan says that no target was set")
  func withoutTarget() {
    let review = Review(
      of: plan(
        [indicator("i")],
        year(
          2025, .final,
          [
            objective("a", of: "i", target: "not set"), objective("b", of: "i"),
            objective("c", of: "i", target: "20"), objective("d"),
          ])))
    #expect(review.years[0].counts.withoutTarget == 1)
    #expect(review.years[0].counts.objectives == 4)
  }

  @Test("A year without objectives has no counts")
  func empty() { #expect(Counts(of: [], achievements: 3).byStatus.isEmpty) }
}
