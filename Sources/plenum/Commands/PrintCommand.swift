public import ArgumentParser
public import Dashboard
public import Host
internal import Opened
internal import PlanModel
public import Summary
internal import Wording

/// `plenum print [PLAN]`: the year on paper.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Write the page of a year, or of several, or send it to a printer.",
    discussion: """
      By default the file is NAME-YEAR.pdf here, named after the plan. The same plan printed on \
      the same day has the same bytes; SOURCE_DATE_EPOCH sets the day. PDF is made by plenum-pdf, \
      a program beside this one.

      Example: plenum print plan.yaml --year 2024 --lang both --format text --output -
      """)

  @Argument(help: "The plan file; by default $PLENUM_PLAN or plan.yaml.", completion: .plan)
  var plan: String?

  @Option(help: "The year; by default the latest reported on.")
  var year: String?

  @Option(help: "Several years, such as 2022-2026; each begins on a page of its own.")
  var years: YearSpan?

  @Option(help: "The format of the page.")
  var format: PrintJob.Form = .pdf

  @Option(help: "The sheet: a4 or letter.")
  var paper: Paper = .a4

  @Option(
    name: .customLong("lang"),
    help: "The language: \(Language.alternatives), or both; by default the plan's own.")
  var language: PageLanguage?

  @Option(help: "The width of the text: 72 fits 10 letters to the inch, 86 fits 12.")
  var columns: Int?

  @Flag(help: "Leave room to sign, also where the plan does not ask for it.")
  var signatures = false

  @Flag(help: "Draw the text with ASCII characters only.")
  var ascii = false

  @Option(
    help: "The file to write, - for standard output; by default NAME-YEAR.pdf.",
    completion: .file())
  var output: String?

  @Flag(help: "Replace the file if it already exists.")
  var force = false

  @Option(
    help: "Send it to this printer instead, one of those that lpstat -e lists.",
    completion: .shellCommand("lpstat -e 2>/dev/null"))
  var printer: String?

  func validate() throws {
    if year != nil, years != nil { throw ValidationError("Give either --year or --years.") }
    if output != nil, printer != nil { throw ValidationError("Give either --output or --printer.") }
    if format != .text, columns != nil || ascii {
      throw ValidationError("--columns and --ascii are for --format text.")
    }
    if let columns, !(TextPage.leastColumns...1000).contains(columns) {
      throw ValidationError("--columns is a number from \(TextPage.leastColumns) to 1000.")
    }
  }

  func run() throws {
    let session = Session(language: language?.spoken)
    let report = session.report
    if printer != nil, !format.isForPrinters {
      report.fail(report.words.sentence(for: .htmlToPrinter))
      throw ExitCode.validationFailure
    }
    let plan = try session.plan(plan)
    let options = PrintOptions(
      years: try years(in: plan.review, or: report),
      language: language ?? .one(plan.review.plan.language), paper: paper,
      asksForSignatures: signatures)
    let printout = Printout(
      page: Document(of: plan.review, options, from: PageOrigin(plan)), form: format,
      columns: columns ?? TextPage.defaultColumns, isASCII: ascii)
    let title = options.title(plan: plan.origin.name)
    let delivery = PrintDelivery(environment: session.environment)
    do {
      if let printer {
        try delivery.send(printout, to: printer, title: title)
        report.tell(report.words.hasSent(title, to: printer))
      } else {
        try write(printout, title: title, by: delivery, report: report)
      }
    } catch let failure as PrintFailure {
      report.fail(report.words.sentence(for: failure))
      throw ExitCode.outside
    }
  }

  /// Writes the pages to a file or to standard output.
  private func write(
    _ printout: Printout, title: String, by delivery: PrintDelivery, report: Report
  ) throws {
    let file = output ?? title + "." + format.ending
    let isStream = file == "-"
    func refuse() -> ExitCode {
      report.fail(report.words.needsForce(file))
      return .outside
    }
    guard isStream || force || !FileReader.exists(file) else { throw refuse() }
    guard format != .pdf else {
      return try delivery.runPDFProgram(printout, output: file, isForced: force)
    }
    let bytes = try printout.bytes(delivery.environment)
    guard !isStream else { return try report.answer(String(decoding: bytes, as: UTF8.self)) }
    guard try delivery.write(bytes, to: file, replacing: force) else { throw refuse() }
    report.tell(report.words.hasPrinted(file))
  }

  /// The years that are meant, as far as the plan has them; without any named, the one to begin
  /// with.
  private func years(in review: Review, or report: Report) throws -> [YearLabel] {
    let known = review.years.map(\.label)
    guard let span = years ?? year.map({ YearSpan($0) }) else {
      return known.isEmpty ? [] : [known[review.firstShown]]
    }
    if let places = span.places(in: review) { return places.map { known[$0] } }
    let ends = review.ends
    report.fail(report.words.noSuchYear(span.text, first: ends.first, last: ends.last))
    throw ExitCode.validationFailure
  }
}

extension Paper: ExpressibleByArgument {}
extension PrintJob.Form: ExpressibleByArgument {}
extension PageLanguage: ExpressibleByArgument {}

extension YearSpan: ExpressibleByArgument {
  /// Takes any text: what it means is for a plan to say.
  public init?(argument: String) {
    self.init(argument)
  }
}
