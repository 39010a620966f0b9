internal import ArgumentParser
internal import Host
internal import PlanModel
internal import Summary

/// The program: the printed page of a plan as PDF, for `plenum print --format pdf`.
@main
struct PlenumPDF: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plenum-pdf",
    abstract: "Write the printed page of a plan as PDF; plenum print --format pdf calls this.",
    discussion: """
      PLAN is a plan file, else $PLENUM_PLAN, else plan.yaml in this folder.

      Example: plenum-pdf plan.yaml --year 2024 --lang both --output review.pdf

      The same plan printed on the same day has the same bytes; SOURCE_DATE_EPOCH sets the day.

      Exit status: 0 done; 2 the plan cannot be read; 3 something outside failed, such as the disk or
      a missing font; 64 the command line is not understood.
      """,
    version: "plenum-pdf 0.1.0 (plan format \(Plan.formatVersion))")

  @Argument(
    help: "The plan file; $PLENUM_PLAN or plan.yaml unless told.",
    completion: .file(extensions: ["yaml", "yml"]))
  var plan: String?

  @Option(help: "The year: the latest reported on, unless told.")
  var year: Int?

  @Option(help: "Several years, such as 2022-2026; each begins on a page of its own.")
  var years: YearSpan?

  @Option(help: "The sheet: a4 or letter.")
  var paper: Paper = .a4

  @Option(name: .customLong("lang"), help: "The language: en, vi or both.")
  var language: PageLanguage?

  @Flag(help: "Leave room to sign, also where the plan does not ask for it.")
  var signatures = false

  @Option(
    help: "The file to write, - for standard output; NAME-YEAR.pdf unless told.",
    completion: .file())
  var output: String?

  @Flag(help: "Replace the file if it is there already.")
  var force = false

  @Flag(help: "Print the sample plan that is built in.")
  var sample = false

  func validate() throws {
    if year != nil, years != nil {
      throw ValidationError("Give either --year or --years.")
    }
    if plan != nil, sample { throw ValidationError("Give either a plan or --sample.") }
  }

  func run() throws {
    let environment = Environment.current
    let report = Report(language: language?.spoken ?? environment.language ?? .en)
    let source = try PlanSource(plan, isSample: sample, environment: environment, report: report)
    let loaded = try source.load(or: report)
    let review = Review(of: loaded.plan)
    let shown = try report.years(of: review, named: year.map { YearSpan($0) } ?? years)
    let target = PDFTarget(output, plan: source.name, years: shown, isForced: force)
    try target.check(or: report)

    let options = PrintOptions(
      years: shown, language: language ?? .one(review.plan.language),
      paper: paper, asksForSignatures: signatures, file: source.name,
      checksum: loaded.checksum, printedOn: PrintDate.current)
    try target.write(Document(of: review, options), or: report)
  }
}
