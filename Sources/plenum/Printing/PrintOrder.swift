internal import Dashboard
internal import Host
internal import PlanModel
internal import Summary
internal import Wording

/// What is to be made of a plan: which pages, in which form.
struct PrintOrder {
  var years: [Int]
  var language: PageLanguage
  var paper = Paper.a4
  var asksForSignatures = false
  /// The width of the text form.
  var columns = TextPage.defaultColumns
  /// Whether the text form is drawn in ASCII.
  var isASCII = false

  /// The pages of a plan, before they have a form.
  func document(of plan: PrintablePlan) -> Document {
    Document(
      of: plan.review,
      PrintOptions(
        years: years, language: language, paper: paper, asksForSignatures: asksForSignatures,
        file: plan.file, checksum: plan.checksum, printedOn: PrintDate.current))
  }

  /// The pages as text, form feeds between them.
  func text(of plan: PrintablePlan) -> String {
    TextPage(document(of: plan), columns: columns, ascii: isASCII).text
  }

  /// The pages as one HTML file.
  func html(of plan: PrintablePlan) -> String {
    HTMLPage(document(of: plan)).text
  }

  /// What a printer is told about a page: its sheet, and for text how narrow the letters are.
  ///
  /// Between the left margin, which leaves room to bind the sheet, and the right one there are 72
  /// letters of 10 to the inch, 87 of 12, 123 of 17.
  func printerOptions(_ form: PrintJob.Form) -> [String] {
    let sheet = "media=" + (paper == .a4 ? "A4" : "Letter")
    guard form == .text else { return [sheet] }
    let pitch = columns <= 72 ? 10 : columns <= 87 ? 12 : 17
    return [sheet, "cpi=\(pitch)", "lpi=6", "page-left=54", "page-right=18"]
  }
}
