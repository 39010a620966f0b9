internal import Wording

/// What is to be printed, how, and where to: everything that the print screen lets one choose.
public struct PrintJob: Hashable, Sendable {
  /// What kind of file is made.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    case pdf, text, html

    /// What the names of such files end with.
    public var ending: String { self == .text ? "txt" : rawValue }
  }

  /// Where the page goes.
  public enum Target: Hashable, Sendable {
    /// Into a file in the folder that one is in.
    case file
    /// To a printer, by its name.
    case printer(String)
  }

  /// What is on the page.
  public internal(set) var page: PrintedPage
  /// The form.
  public internal(set) var form = Form.pdf
  /// The target.
  public internal(set) var target = Target.file

  /// The name of the file, after the plan's: "vufo-2024.pdf".
  public func fileName(plan: String) -> String {
    PrintedFile.name(plan: plan, years: [page.year], ending: form.ending)
  }

  /// What it is called in a printer's queue: "vufo-2024".
  public func title(plan: String) -> String {
    PrintedFile.title(plan: plan, years: [page.year])
  }
}
