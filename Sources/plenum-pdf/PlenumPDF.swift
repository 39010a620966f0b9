internal import ArgumentParser
internal import Host
internal import PlanModel
internal import Summary
internal import Wording

/// The program: a page as PDF, for `plenum print` and the dashboard.
@main
struct PlenumPDF: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plenum-pdf",
    abstract: "Make a PDF of the page on standard input; plenum print calls this.",
    discussion: """
      The page comes from plenum of the same version: all that is on it, and on which sheet. No plan is \
      read here. For people there is plenum print.

      Example: plenum print plan.yaml --year 2024 --lang both --output review.pdf

      The same page has the same bytes.

      Exit status: 0 done; 2 the page cannot be read; 3 something outside failed, such as the disk or
      a missing font; 64 the command line is not understood.
      """,
    version: "plenum-pdf 0.1.0 (page format \(PrintMessage.pageVersion))")

  @Option(help: "The file to write, - for standard output.", completion: .file())
  var output = "-"

  @Flag(help: "Replace the file if it already exists.")
  var force = false

  func run() throws {
    let environment = Environment.current
    var report = Report(words: (environment.language ?? .en).words)
    let document = try report.document()
    if document.languages.count == 1, let language = document.languages.first {
      report = Report(words: language.words)
    }
    let target = PDFTarget(output, isForced: force)
    try target.check(or: report)
    try target.write(document, or: report)
  }
}
