import PlanModel
import TestSupport
import Testing

/// An objective that is set in one year and judged at the end of another.
@Suite("Objectives of a term")
struct TermTests {
  /// The years from 2024 on, each with its figure; an objective of the first until 2026.
  private func review(
    _ figures: [String], reports: [YearPlan.Report] = [.final, .final, .final],
    aggregation: Indicator.Aggregation = .sum, negative: Bool? = false,
    changes: [Int: Objective] = [:], milestones: [Int: String] = [:]
  ) -> Review {
    var archive = objective("archive", of: "pages", target: "100")
    archive.until = 2026
    archive.milestones = milestones.sorted { $0.key < $1.key }.map {
      Milestone(year: $0.key, target: figure($0.value))
    }
    var plan = Plan()
    plan.indicators = [indicator("pages", aggregation, negative: negative)]
    plan.years = figures.indices.map { index in
      let number = 2024 + index
      return year(
        number, reports[index],
        index == 0 ? [archive, objective("other")] : [changes[number]].compactMap { $0 },
        figures[index] == "-" ? [] : [measured("pages", figures[index])])
    }
    return Review(of: plan)
  }

  private func statuses(_ review: Review) -> [Status] {
    review.years.compactMap { year in
      year.rows.first { year.objective(of: $0).id == "archive" }?.status
    }
  }

  @Test(
    "It is judged at its end by all of its years, and before only achieved or in progress",
    arguments: [
      (["30", "30", "40"], [Status.inProgress, .inProgress, .achieved]),
      (["30", "70", "-"], [.inProgress, .achieved, .achieved]),
      (["30", "30", "30"], [.inProgress, .inProgress, .partlyAchieved]),
      (["-", "30", "40"], [.planned, .inProgress, .undetermined]),
      (["-", "-", "-"], [.planned, .planned, .notReported]),
      (["-", "-", "100"], [.planned, .planned, .achieved]),
      (["many", "-", "-"], [.inProgress, .inProgress, .reported]),
    ])
  func sums(_ figures: [String], statuses: [Status]) {
    #expect(self.statuses(review(figures)) == statuses)
  }

  @Test("What could be taken away again, or does not add up, is not achieved before the end")
  func unsettled() {
    #expect(
      statuses(review(["100", "1", "1"], negative: nil)) == [.inProgress, .inProgress, .achieved])
    #expect(
      statuses(review(["100", "100", "60"], aggregation: .latest))
        == [.inProgress, .inProgress, .partlyAchieved])
    #expect(statuses(review(["100", "100", "-"], aggregation: .none)).last == .reported)
  }

  @Test("Its figure so far names the years that are silent")
  func progress() throws {
    let review = review(["-", "30", "40"])
    func progress(_ index: Int) throws -> Progress {
      let year = review.years[index]
      let objective = try #require(year.plan.objectives.first { $0.id == "archive" })
      let measure = try #require(objective.ownMeasure)
      return try #require(review.progress(of: measure, of: objective, in: year.year))
    }
    #expect(try (0...2).map { try progress($0).covered } == [0, 1, 2])
    #expect(try (0...2).map { try progress($0).missing } == [[2024], [2024], [2024]])
    #expect(
      try (0...2).map { try progress($0).figure?.quantity.map(words) }
        == [nil, "at least 30", "at least 70"])
  }

  @Test("Counts hold it in the year that sets it and in the last of its term")
  func counts() {
    let review = review(["30", "30", "40"])
    #expect(review.years.map(\.counts.objectives) == [2, 0, 1])
    #expect(review.years.map(\.rows.count) == [2, 1, 1])
    #expect(review.years.map { $0.others.isEmpty } == [true, true, true])
    #expect(review.years.map { $0.shownRows.ofTerm.count } == [1, 1, 1])
    #expect(review.years[0].shownOrder == [1, 0])
  }

  @Test("A later year changes what it says, and that holds from then on")
  func changes() {
    var change = objective("archive")
    change.target = figure("60")
    change.formerTargets = [FormerTarget(figure("100"))]
    let moved = review(["30", "30", "-"], changes: [2025: change])
    #expect(statuses(moved) == [.inProgress, .achieved, .achieved])
    let objectives = moved.years.compactMap { $0.plan.objectives.first { $0.id == "archive" } }
    #expect(objectives.map { $0.target?.stated } == ["100", "60", "60"])
    #expect(objectives.map(\.formerTargets.count) == [0, 1, 1])
    #expect(objectives.map { $0.term?.isCarried } == [false, false, true])

    let cancelled = objective("archive", outcome: .cancelled)
    #expect(
      statuses(review(["30", "30", "-"], changes: [2025: cancelled]))
        == [.inProgress, .cancelled, .cancelled])
    let later = objective("archive", outcome: .postponed(to: 2027))
    let review = review(
      ["30", "30", "30", "10"], reports: [.final, .final, .final, .final], changes: [2026: later])
    #expect(statuses(review) == [.inProgress, .inProgress, .postponed, .achieved])
  }

  @Test("Anything that names it in a year of its term answers it")
  func answers() {
    var archive = objective("archive")
    archive.until = 2026
    let review = Review(
      of: plan(
        [], year(2024, .final, [archive]),
        year(2025, .final, [], [done("Begun", answers: "archive")]),
        year(2026, .final)))
    #expect(statuses(review) == [.planned, .inProgress, .reported])
    #expect(review.years.map { Array($0.rows[0].answers) } == [[], [0], []])
    #expect(review.years[1].others.isEmpty)
  }

  @Test("Milestones are judged by the figure so far, once their year is over")
  func milestones() throws {
    let review = review(
      ["30", "30", "-"], reports: [.final, .final, .none],
      milestones: [2024: "30", 2025: "70", 2026: "90"])
    let year = review.years[1]
    let objective = try #require(year.plan.objectives.first)
    let measure = try #require(objective.ownMeasure)
    let verdicts = objective.milestones.map {
      review.judgement(of: $0, measure, of: objective, in: 2025)?.verdict
    }
    #expect(verdicts == [.met, .notMet, nil])
  }

  @Test("A milestone of a year that the plan does not have is not judged")
  func milestoneOfNoYear() throws {
    var archive = objective("archive", of: "pages", target: "100")
    archive.until = 2026
    archive.milestones = [Milestone(year: 2025, target: figure("70"))]
    let review = Review(
      of: plan(
        [indicator("pages", .sum, negative: false)],
        year(2024, .final, [archive], [measured("pages", "30")]), year(2026, .final)))
    let objective = try #require(review.years[1].plan.objectives.first)
    let measure = try #require(objective.ownMeasure)
    #expect(
      review.judgement(of: objective.milestones[0], measure, of: objective, in: 2026) == nil)
    #expect(review.years[1].rows[0].status == .undetermined)
  }

  @Test("The years of a term are one step of a thread, and a slip is only from its last")
  func threads() throws {
    var again = objective("archive")
    again.target = nil
    let figures = ["-", "-", "-", "-"]
    let review = review(
      figures, reports: [.final, .final, .final, .none], changes: [2027: again])
    let thread = try #require(review.threads.first)
    #expect(thread.steps.map(\.setIn.year) == [2024, 2027])
    #expect(thread.steps.map(\.year) == [2026, 2027])
    #expect(thread.steps.map(\.passage) == [.inferredSlip, nil])
    #expect(thread.slips(upTo: 2025).count == 0)
    #expect(thread.slips(upTo: 2026).count == 1)
    #expect(review.years[0].rows[0].nextYear == 2027)
  }
}
