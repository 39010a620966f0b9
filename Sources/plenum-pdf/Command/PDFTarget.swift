internal import ArgumentParser
internal import Host
internal import Summary
internal import System
internal import Wording

/// The target of a PDF.
struct PDFTarget {
  /// The file; nil for standard output.
  private let path: String?
  private let isForced: Bool

  /// - Parameters:
  ///   - output: the argument; `-` is standard output.
  ///   - isForced: whether a file of that name is replaced.
  init(_ output: String, isForced: Bool) {
    path = output == "-" ? nil : output
    self.isForced = isForced
  }

  /// Refuses what is bound to fail, before any work is done.
  func check(or report: Report) throws {
    if let path {
      guard isForced || !FileReader.exists(path) else {
        throw report.failure(report.words.fileExists(path))
      }
    } else if StandardStream.output.isTerminal {
      throw report.failure(report.words.noPDFOnTerminal)
    }
  }

  /// Writes the document: a file whole, or nothing.
  func write(_ document: Document, or report: Report) throws {
    guard let path else { return try pour(document, or: report) }
    let printed: Result<Int, PDFPrinting.Failure>
    do throws(WriteFailure) {
      printed = try FileWriter.write(to: path, overwriting: isForced) {
        sink throws(PDFPrinting.Failure) in
        try report.print(document, into: sink)
      }
    } catch {
      throw report.failure(
        error.kind == .exists
          ? report.words.fileExists(path)
          : report.words.cannotWrite(path, reason: error.reason))
    }
    let count = try report.pages(printed)
    try? StandardStream.error.write(report.words.hasPrinted(path, pages: count) + "\n")
  }

  /// A reader that has gone away, as after `| head`, is no failure and ends quietly.
  private func pour(_ document: Document, or report: Report) throws {
    let printed: Result<Int, PDFPrinting.Failure>
    do throws(StreamFailure) {
      printed = try StandardStream.output.pour { sink throws(PDFPrinting.Failure) in
        try report.print(document, into: sink)
      }
    } catch {
      guard case .failed(let reason) = error else { return }
      throw report.failure(report.words.cannotWrite("-", reason: reason))
    }
    _ = try report.pages(printed)
  }
}
