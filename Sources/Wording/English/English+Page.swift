internal import PlanModel

extension English {
  func pageTitle(reviewOf year: YearLabel) -> String { "Annual review \(year)" }
  func pageTitle(programmeOf year: YearLabel) -> String { "Programme of work \(year)" }
  func pageTitle(from first: YearLabel, to last: YearLabel) -> String {
    "Annual reviews \(first)–\(last)"
  }
  var pageSubject: String { "Objectives set and achievements reported" }

  func long(_ date: PlanDate) -> String {
    guard case .day(let day, let month, let year) = date else { return short(date) }
    return "\(day)\u{A0}\(short(.month(month, year: year)))"
  }

  func comparisonCaption(of year: YearLabel) -> String {
    "Objectives set for \(year), beside the achievements reported on them"
  }
  func objectivesHeading(for year: YearLabel) -> String { "Objectives set for \(year)" }
  func resultsHeading(for year: YearLabel) -> String { "Achievements reported for \(year)" }
  func achievementsHeading(for year: YearLabel) -> String { "Achievements reported for \(year)" }
  var otherHeading: String { "Other achievements" }
  var figuresHeading: String { "Headline figures" }
  var definitionsHeading: String { "Definitions" }
  var carriedOverHeading: String { "Carried over" }
  var threadsHeading: String { "Objectives through the years" }
  var legendHeading: String { "Legend" }
  var sourcesHeading: String { "Sources" }

  func noThreads(from first: YearLabel, to last: YearLabel) -> String {
    "no objective of \(first)–\(last) is set in more than one year"
  }
  var silenceMeaning: String { "no report on this objective is recorded here" }
  var continued: String { "continued" }
  func printed(on date: PlanDate) -> String { "printed on \(long(date))" }
  func page(_ page: String, of count: String) -> String { "page \(page) of \(count)" }
  func placeAndDate(_ place: String?) -> String {
    (place.map { "\($0), " } ?? "") + "date: ........................"
  }
  var signatureHint: String { "(signature, full name)" }
  var signatories: [String] { ["Prepared by", "Head of unit"] }

  var printYear: String { "Year" }
  var printForm: String { "Format" }
  var printPaper: String { "Paper" }
  var printLanguage: String { "Language" }
  var printSignatures: String { "Signatures" }
  var printTarget: String { "Output" }
  var plainText: String { "text" }
  var bothLanguages: String { "both" }
  var signaturesAsPlanned: String { "as in the file" }
  var signaturesAlways: String { "always" }
  var signaturesAsPlannedInFull: String { "signatures as in the file" }
  var signaturesAlwaysInFull: String { "with signatures" }
  func printer(_ name: String) -> String { "printer \(name)" }

  func isWriting(_ file: String) -> String { "Writing \(file) …" }
  func isSending(to printer: String) -> String { "Sending to the printer \(printer) …" }
  func hasPrinted(_ file: String) -> String { "\(file) written" }
  func hasPrinted(_ file: String, into folder: String) -> String {
    "\(file) written into \(folder)"
  }
  func hasPrinted(_ file: String, pages: Int) -> String {
    "\(file) written, \(pages) \(pages == 1 ? "page" : "pages")"
  }
  func hasSent(_ title: String, to printer: String) -> String {
    "\(title) sent to the printer \(printer)"
  }
  func asksToReplace(_ file: String) -> String {
    "\(file) already exists: Enter again replaces it, any other key keeps it"
  }
  func needsForce(_ file: String) -> String {
    "\(file) already exists: --force replaces it, --output names another"
  }
  func sentence(for failure: PrintFailure) -> String {
    switch failure {
    case .diskFull(let file): "\(file) was not written: the disk is full"
    case .notPermitted(let file): "\(file) was not written: you may not write in that folder"
    case .unwritable(let file, let reason): "\(file) was not written: \(reason)"
    case .noPDFProgram:
      "PDF needs the program plenum-pdf, which is neither beside plenum nor in PATH: "
        + "install the package plenum-pdf, or choose text or HTML"
    case .pdfProgram(let words): words
    case .noCUPS:
      "CUPS is not installed (no program lp), so there is no printer: install cups-client, "
        + "or write a file"
    case .unknownPrinter(let name, let known):
      "CUPS knows no printer \"\(name)\" here, only: \(known.joined(separator: ", "))"
    case .refused(let printer, let reason):
      "The printer \"\(printer)\" did not take the page: \(reason)"
    case .noAnswer(let printer):
      "The printer \"\(printer)\" did not answer, and the page was not sent"
    case .htmlToPrinter:
      "Printers do not read HTML: send PDF or text, or print the HTML file from a browser"
    }
  }
  var noPageToPrint: String {
    "there is no page of this version on standard input: plenum print makes a PDF of a plan"
  }
  var noPDFOnTerminal: String {
    "a PDF cannot be shown in a terminal: name a file with --output, or use a pipe"
  }
  func noFont(for letters: String, packages: String) -> String {
    "no installed font has these letters: \(letters); install \(packages)"
  }
}
