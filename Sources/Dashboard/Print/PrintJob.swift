internal import PlanModel
public import Summary
public import Wording

/// A print as it is chosen on the print screen: what is on the page, its form, and where it goes.
public struct PrintJob: Hashable, Sendable {
  /// The kind of file that is made.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    case pdf, text, html

    /// The end of such a file's name.
    public var ending: String {
      switch self {
      case .pdf: "pdf"
      case .text: "txt"
      case .html: "html"
      }
    }

    /// True if printers can read it.
    public var isForPrinters: Bool {
      switch self {
      case .pdf, .text: true
      case .html: false
      }
    }
  }

  /// The target that the page goes to.
  public enum Target: Hashable, Sendable {
    /// Into a file in the folder that one is in.
    case file
    /// To a printer, by its name.
    case printer(String)
  }

  /// The choices that decide on the page: one year.
  public internal(set) var options: PrintOptions
  /// The form.
  public internal(set) var form = Form.pdf
  /// The target.
  public internal(set) var target = Target.file

  /// The year, as the plan writes it.
  var year: YearLabel {
    get { options.years.first ?? YearLabel(0, in: .calendar) }
    set { options.years = [newValue] }
  }

  /// The name of the file, after the plan's: "vufo-2024.pdf".
  public func fileName(plan: String) -> String {
    options.title(plan: plan) + "." + form.ending
  }
}

/// The outcome of a print.
public enum PrintOutcome: Hashable, Sendable {
  /// The file is in this folder.
  case written(file: String, folder: String)
  /// The print is in the printer's queue.
  case sent(title: String, printer: String)
  /// Nothing was written, lest a file be replaced that nobody asked to replace.
  case exists(file: String)
  /// Nothing was written or sent.
  case failed(PrintFailure)
}
