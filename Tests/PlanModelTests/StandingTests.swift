import PlanModel
import Testing

@Suite("Standing of a year")
struct StandingTests {
  @Test("Statuses are counted in one order, and those that nothing has are left out")
  func counts() {
    let statuses: [Status] = [
      .notReported, .reported, .postponed, .notReported, .reported, .achieved,
    ]
    let standing = Standing(of: statuses, achievements: 9)
    #expect(standing.total == 6)
    #expect(standing.achievements == 9)
    #expect(standing.counts.map(\.status) == [.achieved, .reported, .postponed, .notReported])
    #expect(standing.counts.map(\.count) == [1, 2, 1, 2])
  }

  @Test("The counts of every year add up to its objectives", arguments: [0, 1, 7, 50])
  func total(_ number: Int) {
    let statuses = (0..<number).map { Status.allCases[$0 * 7 % Status.allCases.count] }
    let standing = Standing(of: statuses, achievements: 0)
    #expect(standing.counts.reduce(0) { $0 + $1.count } == standing.total)
    #expect(standing.total == number)
  }

  @Test("A year without objectives has no counts")
  func empty() { #expect(Standing(of: [], achievements: 3).counts.isEmpty) }
}
