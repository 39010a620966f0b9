internal import ArgumentParser
internal import Dashboard
internal import Host
internal import Summary
internal import Wording

/// The way of pages to a file or a printer.
struct PrintDelivery {
  let environment: Environment

  /// The printers that there are.
  var printers: [String] { Printers(environment).names }

  /// Carries out what was chosen on the print screen.
  func print(_ job: PrintJob, of page: Document, replacing: Bool) -> PrintOutcome {
    let printout = Printout(page: page, form: job.form)
    do throws(PrintFailure) {
      switch job.target {
      case .file:
        let name = job.fileName(plan: page.footer.file)
        guard replacing || !FileReader.exists(name) else { return .exists(file: name) }
        let isWritten = try write(
          try printout.bytes(environment), to: name, replacing: replacing)
        guard isWritten else { return .exists(file: name) }
        let folder = WorkingFolder.name(home: environment.home) ?? "."
        return .written(file: name, folder: folder)
      case .printer(let printer):
        let title = job.options.title(plan: page.footer.file)
        try send(printout, to: printer, title: title)
        return .sent(title: title, printer: printer)
      }
    } catch {
      return .failed(error)
    }
  }

  /// Sends pages to a printer.
  func send(
    _ printout: Printout, to printer: String, title: String
  ) throws(PrintFailure) {
    guard printout.form.isForPrinters else { throw .htmlToPrinter }
    let bytes = try printout.bytes(environment)
    do throws(PrinterFailure) {
      try Printers(environment).send(
        bytes, to: printer, title: title, options: printout.printerOptions)
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

  /// Lets `plenum-pdf` write a PDF on our terminal, where it says itself what there is to say, and
  /// passes its exit status on.
  func runPDFProgram(_ printout: Printout, output: String, isForced: Bool) throws {
    let (program, message) = try printout.programForPDF(environment)
    let arguments = ["--output=" + output] + (isForced ? ["--force"] : [])
    let ending: ChildEnding
    do throws(ChildFailure) {
      ending = try program.printing(arguments).run(reading: message)
    } catch {
      throw PrintFailure.pdfProgram("\(PDFProgram.name): \(error)")
    }
    switch ending {
    case .exited(code: 0): break
    case .exited(let code): throw ExitCode(Int32(code))
    // As a shell says it.
    case .killed(let signal): throw ExitCode(Int32(128 + signal))
    }
  }
}

extension PrintFailure {
  fileprivate init(_ failure: WriteFailure, file: String) {
    self =
      switch failure.kind {
      case .diskFull: .diskFull(file: file)
      case .notPermitted: .notPermitted(file: file)
      default: .unwritable(file: file, reason: failure.reason)
      }
  }

  fileprivate init(_ failure: PrinterFailure, printer: String) {
    self =
      switch failure {
      case .noCUPS: .noCUPS
      case .unknown(let known): .unknownPrinter(printer, known: known)
      case .refused(let reason): .refused(printer: printer, reason: reason)
      case .noAnswer: .noAnswer(printer: printer)
      }
  }
}
