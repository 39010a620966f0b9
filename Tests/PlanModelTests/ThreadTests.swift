import PlanModel
import TestSupport
import Testing

@Suite("Threads")
struct ThreadTests {
  @Test(
    "What became of a year says how the objective goes on",
    arguments: [
      (Status.postponed, PlanModel.Thread.Passage.statedSlip), (.notReported, .inferredSlip),
      (.notAchieved, .inferredSlip), (.achieved, .setAgain), (.partlyAchieved, .setAgain),
      (.undetermined, .setAgain), (.inProgress, .setAgain), (.reported, .setAgain),
      (.planned, .setAgain), (.cancelled, .setAgain),
    ])
  func passage(from status: Status, passage: PlanModel.Thread.Passage) throws {
    let year = try #require(Self.years[status])
    let review = Review(of: plan([indicator("n")], year, Self.next))
    let thread = try #require(review.thread("one"))
    #expect(thread.steps.map(\.status) == [status, .planned])
    #expect(thread.steps.map(\.passage) == [passage, nil])
    #expect(thread.statedSlips == (passage == .statedSlip ? 1 : 0))
    #expect(thread.inferredSlips == (passage == .inferredSlip ? 1 : 0))
  }

  @Test("A thread shows its first planned year, its latest and its slips")
  func congress() throws {
    let review = Review(
      of: plan(
        [], year(2024, .final, [objective("congress", outcome: .postponed(to: 2025))]),
        year(2025, .final, [objective("congress")]), year(2026, .none, [objective("congress")])))
    let thread = try #require(review.thread("congress"))
    #expect(thread.firstPlanned == 2024)
    #expect(thread.latest == 2026)
    #expect((thread.slips, thread.statedSlips, thread.inferredSlips) == (2, 1, 1))
    #expect(review.years.map { $0.rows[0].nextYear } == [2025, 2026, nil])
  }

  @Test(
    "The last year of a thread is a slip only where it is postponed to a year",
    arguments: [
      (Objective.Outcome?.some(.postponed(to: 2026)), 1), (.postponed(to: nil), 0),
      (.notAchieved, 0), (nil, 0),
    ])
  func lastStep(_ outcome: Objective.Outcome?, slips: Int) throws {
    let review = Review(
      of: plan(
        [], year(2023, .final, [objective("one", outcome: .achieved)]),
        year(2024, .final, [objective("one", outcome: outcome)])))
    let thread = try #require(review.thread("one"))
    #expect((thread.slips, thread.statedSlips) == (slips, slips))
  }

  @Test("A review of a year knows of its own slip and of those before it")
  func upToAYear() throws {
    let review = Review(
      of: plan(
        [], year(2024, .final, [objective("congress", outcome: .postponed(to: 2025))]),
        year(2025, .final, [objective("congress")]), year(2026, .none, [objective("congress")])))
    let thread = try #require(review.thread("congress"))
    #expect((2023...2026).map { thread.slips(upTo: $0).count } == [0, 1, 2, 2])
    #expect(thread.slips(upTo: 2025).stated == 1 && thread.slips(upTo: 2025).inferred == 1)
  }

  @Test("Years between two steps that do not set the objective are stepped over")
  func gap() throws {
    let review = Review(
      of: plan(
        [], year(2022, .final, [objective("one")]), year(2023, .final, [objective("other")]),
        year(2024, .none, [objective("other"), objective("one")])))
    let thread = try #require(review.thread("one"))
    #expect(thread.steps.map(\.year) == [2022, 2024])
    #expect(thread.steps.map(\.item.yearIndex) == [0, 2])
    #expect(thread.steps.map(\.item.index) == [0, 1])
    #expect(review.years[0].rows[0].nextYear == 2024)
  }

  @Test("Without an id, or in one year only, an objective is in no thread")
  func noThread() {
    let review = Review(
      of: plan(
        [], year(2023, .final, [objective(nil), objective("one"), objective("same text")]),
        year(2024, .final, [objective(nil), objective("two")])))
    #expect(review.threads.isEmpty)
    #expect(review.thread("one") == nil)
    #expect(review.years[0].rows.map(\.nextYear) == [nil, nil, nil])
  }

  @Test("Threads stand in the order in which they were first planned")
  func order() {
    let review = Review(
      of: plan(
        [], year(2022, .final, ["z", "m"].map { objective($0) }),
        year(2023, .final, ["b", "m", "a"].map { objective($0) }),
        year(2024, .none, ["a", "b", "z"].map { objective($0) })))
    #expect(review.threads.map(\.id) == ["z", "m", "b", "a"])
  }

  private static let next = year(2025, .none, [objective("one")])

  /// For each status a year whose objective comes to it.
  private static let years: [Status: YearPlan] = [
    .achieved: year(2024, .final, [objective("one", outcome: .achieved)]),
    .partlyAchieved: year(2024, .final, [objective("one", outcome: .partlyAchieved)]),
    .notAchieved: year(2024, .final, [objective("one", outcome: .notAchieved)]),
    .undetermined: year(
      2024, .final, [objective("one", of: "n", target: "250")], [measured("n", "over 200")]),
    .inProgress: year(2024, .partial, [objective("one")], [done("begun", answers: "one")]),
    .reported: year(2024, .final, [objective("one")], [done("a part", answers: "one")]),
    .planned: year(2024, .none, [objective("one")]),
    .postponed: year(2024, .final, [objective("one", outcome: .postponed(to: nil))]),
    .cancelled: year(2024, .final, [objective("one", outcome: .cancelled)]),
    .notReported: year(2024, .final, [objective("one")]),
  ]
}
