public import PlanModel

/// Words on the printed page besides the plan's own texts.
public protocol PageWords {
  // The head of the page.
  /// The title of a year that has a report, or is to have one: "Annual review 2024".
  func pageTitle(reviewOf year: YearLabel) -> String
  /// The title of a year with nothing but objectives: "Programme of work 2026".
  func pageTitle(programmeOf year: YearLabel) -> String
  /// The title of several years together: "Annual reviews 2022–2026".
  func pageTitle(from first: YearLabel, to last: YearLabel) -> String
  /// Subject of the page, for the properties of the file.
  var pageSubject: String { get }
  /// A date as it is written on paper: "6 January 2026", "ngày 06 tháng 01 năm 2026".
  func long(_ date: PlanDate) -> String

  // Headings.
  /// Caption of the table of a year, for those who cannot see it.
  func comparisonCaption(of year: YearLabel) -> String
  func objectivesHeading(for year: YearLabel) -> String
  func resultsHeading(for year: YearLabel) -> String
  /// Heading of the achievements of a year without objectives.
  func achievementsHeading(for year: YearLabel) -> String
  var otherHeading: String { get }
  var figuresHeading: String { get }
  var definitionsHeading: String { get }
  var carriedOverHeading: String { get }
  var threadsHeading: String { get }
  var legendHeading: String { get }
  var sourcesHeading: String { get }

  // The rest.
  /// Sentence in place of the threads where no objective returns.
  func noThreads(from first: YearLabel, to last: YearLabel) -> String
  /// Meaning of `…` beside an objective.
  var silenceMeaning: String { get }
  /// Says at the top of a table that it began on an earlier page: "continued".
  var continued: String { get }
  /// "printed on 21 November 2026".
  func printed(on date: PlanDate) -> String
  /// "page 1 of 3".
  func page(_ page: String, of count: String) -> String
  /// A place and room for a date: "Ha Noi, date: ....................".
  func placeAndDate(_ place: String?) -> String
  /// Small and under each signature's name: "(signature, full name)".
  var signatureHint: String { get }
  /// Titles under which the page is signed where the plan names none.
  var signatories: [String] { get }
}

/// Words about printing, on the print screen and by `plenum print`.
public protocol PrintWords {
  // What can be chosen.
  var printYear: String { get }
  var printForm: String { get }
  var printPaper: String { get }
  var printLanguage: String { get }
  var printSignatures: String { get }
  /// Label of the file or the printer that the page goes to.
  var printTarget: String { get }
  /// The form without pages of graphics: "text".
  var plainText: String { get }
  var bothLanguages: String { get }
  /// Signature lines where the plan names who signs.
  var signaturesAsPlanned: String { get }
  /// Signature lines in any case.
  var signaturesAlways: String { get }
  /// Signature lines as the plan says, where no label stands before them.
  var signaturesAsPlannedInFull: String { get }
  var signaturesAlwaysInFull: String { get }
  func printer(_ name: String) -> String

  // What became of it.
  func isWriting(_ file: String) -> String
  func isSending(to printer: String) -> String
  func hasPrinted(_ file: String) -> String
  func hasPrinted(_ file: String, into folder: String) -> String
  func hasPrinted(_ file: String, pages: Int) -> String
  func hasSent(_ title: String, to printer: String) -> String
  /// The file is there already: what Enter does, and what any other key does.
  func asksToReplace(_ file: String) -> String
  /// The file is there already: the options that replace it and that name another.
  func needsForce(_ file: String) -> String
  func sentence(for failure: PrintFailure) -> String
  /// Standard input brings no page that can be printed.
  var noPageToPrint: String { get }
  /// The PDF would go to a terminal.
  var noPDFOnTerminal: String { get }
  /// The letters that no font has, and the packages that bring one.
  func noFont(for letters: String, packages: String) -> String
}

/// Reason why a page was not printed: a value, put into words by `PrintWords`.
public enum PrintFailure: Error, Hashable, Sendable {
  /// There is no room left where the file was to be.
  case diskFull(file: String)
  /// Nothing may be written there.
  case notPermitted(file: String)
  /// Anything else about a file, in the system's words.
  case unwritable(file: String, reason: String)
  /// There is no `plenum-pdf`.
  case noPDFProgram
  /// Message of `plenum-pdf`, a sentence in the user's language.
  case pdfProgram(String)
  /// There is no CUPS.
  case noCUPS
  /// CUPS knows no printer of this name, only these.
  case unknownPrinter(String, known: [String])
  /// `lp` refused the page, for a reason in its own words.
  case refused(printer: String, reason: String)
  /// `lp` did not come to an end.
  case noAnswer(printer: String)
  /// A printer cannot read HTML.
  case htmlToPrinter
}
