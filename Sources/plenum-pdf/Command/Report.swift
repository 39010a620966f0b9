internal import ArgumentParser
internal import Host
internal import PlanModel
internal import Summary
internal import System
internal import Text
internal import Wording

/// What the program says on standard error, in the user's language.
struct Report {
  let language: Language

  var words: any Words { language.words }

  /// A failure in one sentence, and the exit status that goes with it.
  func failure(_ sentence: String, _ status: ExitCode = .outside) -> ExitCode {
    complain("plenum-pdf: \(Sanitizer.visible(sentence))\n")
    return status
  }

  /// Diagnostics, each with its line, a caret and what to write instead.
  func list(_ diagnostics: [Diagnostic], in file: String, omitted: Int) {
    for diagnostic in diagnostics {
      let report = DiagnosticReport(
        diagnostic, file: Sanitizer.visible(file), words: words, width: \.displayWidth)
      complain(report.text + "\n\n")
    }
    if omitted > 0 { complain(words.omitted(omitted) + "\n") }
  }

  /// The years that are meant, as far as the plan has them; without any named, the one to begin with.
  func years(of review: Review, named span: YearSpan?) throws -> [Int] {
    let known = review.years.map(\.year)
    guard let span else { return known.isEmpty ? [] : [known[review.firstShown]] }
    let years = known.filter(span.years.contains)
    guard years.isEmpty, let first = known.first, let last = known.last else { return years }
    let ends = Set([span.years.lowerBound, span.years.upperBound]).sorted().map(String.init)
    throw failure(
      words.noSuchYear(ends.joined(separator: "-"), first: first, last: last), .validationFailure)
  }

  /// Makes the PDF; on a terminal it says how far it is.
  ///
  /// - Returns: how many pages there are.
  func print(
    _ document: Document, into sink: ByteSink
  ) throws(PDFPrinting.Failure) -> Int {
    var progress = Progress(words: words)
    defer { progress.clear() }
    return try PDFPrinting(document).print(into: sink) { progress.show(page: $0, of: $1) }
  }

  /// How many pages were made, or why none were.
  func pages(_ printed: Result<Int, PDFPrinting.Failure>) throws -> Int {
    switch printed {
    case .success(let count): return count
    case .failure(.missing(let letters)): throw failure(MissingLetters(letters).sentence(in: words))
    case .failure(.drawing(let drawing)):
      throw failure(words.cannotWrite("PDF", reason: drawing.reason))
    }
  }

  /// Standard error is the last resort: where it is closed, there is nobody to tell.
  func complain(_ text: String) {
    try? StandardStream.error.write(text)
  }
}

extension ExitCode {
  /// The plan cannot be read.
  static let unreadable = ExitCode(2)
  /// Something outside failed: the disk, a font.
  static let outside = ExitCode(3)
}
