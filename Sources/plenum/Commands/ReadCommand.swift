internal import ArgumentParser
internal import Export
internal import Opened
internal import PlanModel
internal import Wording

/// `plenum read [PLAN]`: a year as sentences, for screen readers, interpreters and minutes.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Write a year as sentences in reading order, without drawing.",
    discussion: "Example: plenum read plan.yaml --year 2024 --lang vi")

  @Argument(help: "The plan file; by default $PLENUM_PLAN or plan.yaml.", completion: .plan)
  var plan: String?

  @Option(help: "The year; by default the latest reported on.")
  var year: String?

  @Option(name: .customLong("lang"), help: "The language: \(Language.alternatives).")
  var language: Language?

  func run() throws {
    let session = Session(language: language)
    let review = try session.plan(plan).review
    let year = try session.year(year, in: review)
    let words = (session.language ?? review.plan.language).words
    try session.report.answer(
      LinearReading(of: review, words: words).text(of: review.years[year]))
  }
}
