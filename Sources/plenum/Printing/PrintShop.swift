internal import Dashboard
internal import Host
internal import PlanModel
internal import Summary
internal import Wording

/// Makes the pages that are asked for, and brings them to a file or a printer.
struct PrintShop {
  /// The plan's file; nil for the sample.
  let path: String?
  let environment: Environment

  private var file: String { PrintablePlan.name(of: path) }

  /// The printers that there are.
  var printers: [String] { Printers(environment).names }

  /// The text form of a page, for the screen.
  func preview(_ request: PreviewRequest) -> Result<String, PrintFailure> {
    Result { () throws(PrintFailure) in
      var order = PrintOrder(request.page)
      order.columns = request.columns
      order.isASCII = request.isASCII
      return order.text(of: try plan())
    }
  }

  /// Carries out what was chosen on the print screen.
  func print(_ job: PrintJob, replacing: Bool) -> PrintOutcome {
    do throws(PrintFailure) {
      let order = PrintOrder(job.page)
      switch job.target {
      case .file:
        let name = job.fileName(plan: file)
        guard replacing || !FileReader.exists(name) else { return .exists(file: name) }
        let bytes = try bytes(of: order, form: job.form)
        guard try write(bytes, to: name, replacing: replacing) else { return .exists(file: name) }
        let folder = WorkingFolder.name(home: environment.home) ?? "."
        return .written(file: name, folder: folder)
      case .printer(let printer):
        let title = job.title(plan: file)
        try send(order, as: job.form, to: printer, title: title)
        return .sent(title: title, printer: printer)
      }
    } catch {
      return .failed(error)
    }
  }

  /// Sends pages to a printer.
  func send(
    _ order: PrintOrder, as form: PrintJob.Form, to printer: String, title: String
  ) throws(PrintFailure) {
    guard form != .html else { throw .htmlToPrinter }
    let bytes = try bytes(of: order, form: form)
    do throws(PrinterFailure) {
      try Printers(environment).send(
        bytes, to: printer, title: title, options: order.printerOptions(form))
    } catch {
      throw PrintFailure(error, printer: printer)
    }
  }

  /// Writes a file whole, or nothing.
  ///
  /// - Returns: whether it was written; not where a file of that name is there and stays.
  func write(_ bytes: [UInt8], to name: String, replacing: Bool) throws(PrintFailure) -> Bool {
    do throws(WriteFailure) {
      try FileWriter.write(bytes, to: name, overwriting: replacing)
      return true
    } catch {
      guard error.kind != .exists else { return false }
      throw PrintFailure(error, file: name)
    }
  }

  private func bytes(of order: PrintOrder, form: PrintJob.Form) throws(PrintFailure) -> [UInt8] {
    switch form {
    case .text: Array(order.text(of: try plan()).utf8)
    case .html: Array(order.html(of: try plan()).utf8)
    case .pdf: try pdf(of: order.document(of: try plan()))
    }
  }

  private func pdf(of document: Document) throws(PrintFailure) -> [UInt8] {
    guard let program = PDFProgram(environment) else { throw .noPDFProgram }
    guard let message = try? PrintMessage.page(document).encoded() else {
      throw .pdfProgram("\(PDFProgram.name): JSON")
    }
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

  private func plan() throws(PrintFailure) -> PrintablePlan {
    guard let plan = try? PrintablePlan.read(path).get() else { throw .unreadable(file: file) }
    return plan
  }
}

extension PrintOrder {
  /// A page of the print screen.
  fileprivate init(_ page: PrintedPage) {
    let language: PageLanguage =
      switch page.languages {
      case .one(let language): .one(language)
      case .both: .both
      }
    self.init(
      years: [page.year], language: language, paper: page.paper == .a4 ? .a4 : .letter,
      asksForSignatures: page.asksForSignatures)
  }
}

extension PrintFailure {
  init(_ failure: WriteFailure, file: String) {
    self =
      switch failure.kind {
      case .diskFull: .diskFull(file: file)
      case .notPermitted: .notPermitted(file: file)
      default: .unwritable(file: file, reason: failure.reason)
      }
  }

  init(_ failure: PrinterFailure, printer: String) {
    self =
      switch failure {
      case .noCUPS: .noCUPS
      case .unknown(let known): .unknownPrinter(printer, known: known)
      case .refused(let reason): .refused(printer: printer, reason: reason)
      case .noAnswer: .noAnswer(printer: printer)
      }
  }
}
