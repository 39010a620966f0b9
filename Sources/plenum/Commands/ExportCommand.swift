public import ArgumentParser
public import Export
internal import Opened

extension Export: ExpressibleByArgument {}

/// `plenum export [PLAN]`: the whole review, for scripts and spreadsheets.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the whole review as JSON or CSV.",
    discussion: "Example: plenum export plan.yaml --format csv > plan.csv")

  @Argument(help: "The plan file; by default $PLENUM_PLAN or plan.yaml.", completion: .plan)
  var plan: String?

  @Option(help: "json or csv.")
  var format: Export

  @Flag(help: "Write the speaker's notes too.")
  var notes = false

  func run() throws {
    let session = Session()
    let review = try session.plan(plan).review
    var text = ""
    try format.write(review, notes: notes, into: &text)
    try session.report.answer(text)
  }
}
