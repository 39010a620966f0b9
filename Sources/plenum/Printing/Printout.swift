internal import Dashboard
internal import Host
internal import Opened
internal import Summary
internal import Wording

/// A page in the form in which it goes to a file or a printer.
struct Printout {
  let page: Document
  let form: PrintJob.Form
  /// The width of the text form.
  var columns = TextPage.defaultColumns
  /// True for a text form that is drawn in ASCII.
  var isASCII = false

  /// The bytes of a file.
  func bytes(_ environment: Environment) throws(PrintFailure) -> [UInt8] {
    switch form {
    case .text: Array(TextPage(page, columns: columns, ascii: isASCII).text.utf8)
    case .html: Array(HTMLPage(page).text.utf8)
    case .pdf: try pdf(environment)
    }
  }

  private func pdf(_ environment: Environment) throws(PrintFailure) -> [UInt8] {
    let (program, message) = try programForPDF(environment)
    let answer: ChildAnswer
    do throws(ChildFailure) {
      answer = try program.printing([]).answer(to: message)
    } catch {
      throw .pdfProgram("\(PDFProgram.name): \(error)")
    }
    guard answer.ending.isSuccess else {
      throw .pdfProgram(answer.complaint ?? "\(PDFProgram.name): \(answer.ending)")
    }
    return answer.output
  }

  /// The program that makes PDFs, and what it is to read.
  func programForPDF(
    _ environment: Environment
  ) throws(PrintFailure) -> (program: PDFProgram, message: [UInt8]) {
    guard let program = PDFProgram(environment) else { throw .noPDFProgram }
    guard let message = try? PrintMessage.page(page).encoded() else {
      throw .pdfProgram("\(PDFProgram.name): JSON")
    }
    return (program, message)
  }

  /// The options for a printer: the sheet, and for text how narrow the letters are.
  ///
  /// Between the left margin, which leaves room to bind the sheet, and the right one there are 72
  /// letters of 10 to the inch, 87 of 12, 123 of 17.
  var printerOptions: [String] {
    let sheet = "media=" + (page.paper == .a4 ? "A4" : "Letter")
    guard form == .text else { return [sheet] }
    let pitch = columns <= 72 ? 10 : columns <= 87 ? 12 : 17
    return [sheet, "cpi=\(pitch)", "lpi=6", "page-left=54", "page-right=18"]
  }
}

extension PageOrigin {
  /// The origin of a plan's pages that are printed today.
  init(_ plan: OpenedPlan) {
    self.init(file: plan.origin.name, checksum: plan.checksum, printedOn: PrintDate.current)
  }
}
