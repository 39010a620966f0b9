/// Why a page was not printed: a value, put into words by `PrintWords`.
public enum PrintFailure: Error, Hashable, Sendable {
  /// The plan's file cannot be read as a plan, by now.
  case unreadable(file: String)
  /// There is no room left where the file was to be.
  case diskFull(file: String)
  /// Nothing may be written there.
  case notPermitted(file: String)
  /// Anything else about a file, in the system's words.
  case unwritable(file: String, reason: String)
  /// There is no `plenum-pdf`.
  case noPDFProgram
  /// What `plenum-pdf` said, a sentence in the user's language.
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
