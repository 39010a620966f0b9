/// What is said about printing, on the print screen and by `plenum print`.
public protocol PrintWords {
  // What can be chosen.
  var printYear: String { get }
  var printForm: String { get }
  var printPaper: String { get }
  var printLanguage: String { get }
  var printSignatures: String { get }
  /// Where the page goes.
  var printTarget: String { get }
  /// The form without pages of graphics: "text".
  var plainText: String { get }
  var bothLanguages: String { get }
  /// Signature lines where the plan names who signs.
  var signaturesAsPlanned: String { get }
  /// Signature lines in any case.
  var signaturesAlways: String { get }
  /// The two, where no label stands before them.
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
  /// The same at a command line.
  func needsForce(_ file: String) -> String
  func sentence(for failure: PrintFailure) -> String
  /// Standard input brings no page that can be printed.
  var noPageToPrint: String { get }
  /// The PDF would go to a terminal.
  var noPDFOnTerminal: String { get }
  /// The letters that no font has, and the packages that bring one.
  func noFont(for letters: String, packages: String) -> String
}
