import PlanModel
import TestSupport
import Testing

@Suite("Review: objectives beside what answers them")
struct ReviewTests {
  @Test("An objective is answered by what names it, and by its indicator's figure")
  func answers() {
    let review = reviewed(
      [objective("train", of: "trained", target: "at least 200"), objective("digital")],
      [
        done("nobody planned this"), measured("trained", "300"),
        done("a course held", answers: "train"), done("a database", answers: "digital"),
      ])
    #expect(review.rows.map(\.answers) == [[1, 2], [3]])
    #expect(review.rows.map(\.status) == [.achieved, .reported])
    #expect(review.others == [0])
  }

  @Test("An achievement that names an objective and measures it, or names it twice, stands once")
  func answersOnce() {
    let review = reviewed(
      [objective("train", of: "trained"), objective("other")],
      [measured("trained", "300", answers: "train", "other"), done("x", answers: "other", "other")])
    #expect(review.rows.map(\.answers) == [[0], [0, 1]])
  }

  @Test("An achievement that answers two objectives stands beside both and counts once")
  func answersTwo() {
    let review = reviewed(
      [objective("one"), objective("two")], [done("both", answers: "one", "two")])
    #expect(review.rows.map(\.answers) == [[0], [0]])
    #expect(review.counts.achievements == 1)
    #expect(review.others.isEmpty)
  }

  @Test("Two objectives can be measured by one figure")
  func sharedIndicator() {
    let review = reviewed(
      [objective("a", of: "trained", target: "200"), objective(nil, of: "trained", target: "400")],
      [measured("trained", "300")])
    #expect(review.rows.map(\.answers) == [[0], [0]])
    #expect(review.rows.map(\.status) == [.achieved, .partlyAchieved])
    #expect(review.rows.map(\.assessment.percentage?.value) == [150, 75])
    #expect(review.rows.map(\.assessment.verdict) == [.met, .notMet])
  }

  @Test("The figure of another indicator answers, but is not measured against the target")
  func otherIndicator() {
    let review = reviewed(
      [objective("train", of: "trained", target: "200")],
      [measured("events", "300", answers: "train")])
    #expect(review.rows[0].answers == [0])
    #expect(review.rows[0].status == .reported)
    #expect(review.rows[0].assessment.verdict == nil)
    #expect(review.rows[0].assessment.percentage == nil)
  }

  @Test("A figure that is not reported is no achievement: not counted, not listed, no answer")
  func notReported() {
    let review = reviewed(
      [objective("train", of: "trained", target: "200"), objective("digital")],
      [measured("trained", "not reported"), measured("events", "not reported", answers: "digital")])
    #expect(review.rows.map(\.answers) == [[], []])
    #expect(review.rows.map(\.status) == [.notReported, .notReported])
    #expect(review.counts.achievements == 0)
    #expect(review.others.isEmpty)
    #expect(!review.hasFigures)
  }

  @Test("A figure in words answers, counts and is listed, but is no figure")
  func figureInWords() {
    let review = reviewed(
      [objective("train", of: "trained", target: "200")],
      [measured("trained", "many"), measured("events", "many")])
    #expect(review.rows[0].status == .reported)
    #expect(review.others == [1])
    #expect(review.counts.achievements == 2)
    #expect(!review.hasFigures)
  }

  @Test("A year has figures as soon as one indicator has a number", arguments: ["0", "about 5"])
  func hasFigures(_ words: String) { #expect(reviewed([], [measured("events", words)]).hasFigures) }

  @Test("A target is no figure of its year")
  func targetIsNoFigure() {
    #expect(!reviewed([objective("a", of: "trained", target: "200")], []).hasFigures)
  }

  @Test("Where no objectives are recorded the achievements are all there")
  func noObjectives() {
    let review = reviewed([], [done("one"), measured("events", "5"), done("two")])
    #expect(!review.hasObjectives)
    #expect(review.counts.objectives == 0)
    #expect(review.counts.achievements == 3)
  }

  @Test(
    "A status is called declared only where the plan says it and the numbers do not",
    arguments: [
      ("-", Objective.Outcome?.some(.achieved), true), ("-", .inProgress, true),
      ("-", .cancelled, true), ("-", .postponed(to: 2030), true), ("-", nil, false),
      ("200", .achieved, false), ("200", .notAchieved, false), ("100", .achieved, false),
      ("100", .partlyAchieved, true), ("100", .notAchieved, true), ("over 100", .achieved, true),
      ("100", .inProgress, true), ("over 100", nil, false), ("200", .cancelled, true),
    ])
  func declared(_ actual: String, outcome: Objective.Outcome?, isDeclared: Bool) {
    let review = reviewed(
      [objective("a", outcome: outcome, of: "trained", target: "200")],
      actual == "-" ? [] : [measured("trained", actual)])
    #expect(review.rows[0].assessment.isDeclared == isDeclared)
  }

  @Test("A postponed objective knows the year it is put off to; no other does")
  func postponedTo() {
    let review = reviewed(
      [
        objective("a", outcome: .postponed(to: 2025)), objective("b", outcome: .postponed(to: nil)),
        objective("c", outcome: .achieved),
      ], [])
    #expect(review.rows.map(\.postponedTo) == [2025, nil, nil])
  }

  private func reviewed(_ objectives: [Objective], _ achievements: [Achievement]) -> YearReview {
    let indicators = [indicator("trained"), indicator("events")]
    return Review(of: plan(indicators, year(2024, .final, objectives, achievements))).years[0]
  }

  @Test("Reviews are equal where their plans are")
  func equality() {
    let first = Review(of: plan([], year(2024, .final, [objective("a")])))
    #expect(first == Review(of: plan([], year(2024, .final, [objective("a")]))))
    #expect(first != Review(of: plan([], year(2024, .partial, [objective("a")]))))
  }
}
