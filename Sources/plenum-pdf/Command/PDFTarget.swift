internal import ArgumentParser
internal import Glibc
internal import Host
internal import Wording

/// Where a PDF goes.
struct PDFTarget {
  /// The file; nil for standard output.
  private let path: String?
  private let isForced: Bool

  /// - Parameters:
  ///   - output: the argument; `-` is standard output.
  ///   - plan: the name of the plan file, for a name where none is given.
  ///   - years: the years that are printed, for the same.
  ///   - isForced: whether a file of that name is replaced.
  init(_ output: String?, plan: String, years: [Int], isForced: Bool) {
    path = output == "-" ? nil : output ?? Self.name(plan: plan, years: years)
    self.isForced = isForced
  }

  /// The name of a PDF: that of the plan with its years.
  ///
  ///     PDFTarget.name(plan: "vufo.yaml", years: [2022, 2023])  // "vufo-2022-2023.pdf"
  static func name(plan: String, years: [Int]) -> String {
    PrintedFile.name(plan: plan, years: years, ending: "pdf")
  }

  /// Refuses what is bound to fail, before any work is done.
  func check(or report: Report) throws {
    if let path {
      guard isForced || !FileReader.exists(path) else {
        throw report.failure(report.words.fileExists(path))
      }
    } else if isatty(STDOUT_FILENO) == 1 {
      throw report.failure(PDFWords(report.language).noTerminal)
    }
  }

  /// Writes the file whole, or nothing.
  func write(_ printed: PrintedDocument, or report: Report) throws {
    guard let path else { return try pour(printed, or: report) }
    do throws(WriteFailure) {
      try FileWriter.write(printed.bytes, to: path, overwriting: isForced)
    } catch {
      throw report.failure(
        error.kind == .exists
          ? report.words.fileExists(path)
          : report.words.cannotWrite(path, reason: error.reason))
    }
    let sentence = PDFWords(report.language).hasWritten(path, pages: printed.pageCount)
    try? StandardStream.error.write(sentence + "\n")
  }

  /// A reader that has gone away, as after `| head`, is no failure and ends quietly.
  private func pour(_ printed: PrintedDocument, or report: Report) throws {
    do throws(StreamFailure) {
      try StandardStream.output.write(printed.bytes)
    } catch {
      guard case .failed(let reason) = error else { return }
      throw report.failure(report.words.cannotWrite("-", reason: reason))
    }
  }
}
