internal import ArgumentParser
internal import Summary
internal import System
internal import Text
internal import Wording

/// The page that the program is given, and sentences on standard error in the user's language.
struct Report {
  let words: any Words

  /// The most bytes of a message: the pages of the largest plan need a fraction of it.
  private static let limit = 1 << 30

  /// The pages that standard input brings.
  func document() throws -> Document {
    guard let bytes = try? StandardStream.read(limit: Self.limit),
      case .page(let document)? = try? PrintMessage(bytes)
    else { throw failure(words.noPageToPrint, .unreadable) }
    return document
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

  /// The number of pages that were made, or the reason why none were.
  func pages(_ printed: Result<Int, PDFPrinting.Failure>) throws -> Int {
    switch printed {
    case .success(let count): return count
    case .failure(.missing(let letters)): throw failure(MissingLetters(letters).sentence(in: words))
    case .failure(.drawing(let drawing)):
      throw failure(words.cannotWrite("PDF", reason: drawing.reason))
    }
  }

  /// A failure in one sentence, and the exit status that goes with it.
  func failure(_ sentence: String, _ status: ExitCode = .outside) -> ExitCode {
    // Standard error is the last resort: where it is closed, there is nobody to tell.
    try? StandardStream.error.write("plenum-pdf: \(Sanitizer.visible(sentence))\n")
    return status
  }
}

extension ExitCode {
  /// The page cannot be read.
  static let unreadable = ExitCode(2)
  /// Something outside failed: the disk, a font.
  static let outside = ExitCode(3)
}

/// The progress of a long print, on a line of the terminal that goes away again.
private struct Progress {
  private let words: any Words
  private let isTerminal = StandardStream.error.isTerminal
  private let began = SteadyClock.now
  private var shown: Duration?

  init(words: any Words) {
    self.words = words
  }

  /// Says which page is done, from the second second on and at most five times in each.
  mutating func show(page: Int, of count: Int) {
    guard isTerminal else { return }
    let now = SteadyClock.now
    guard now - began > .seconds(1), now - (shown ?? began) > .milliseconds(200) else { return }
    shown = now
    try? StandardStream.error.write("\r\(words.page("\(page)", of: "\(count)"))\u{1B}[K")
  }

  /// Takes the line away.
  mutating func clear() {
    guard shown != nil else { return }
    shown = nil
    try? StandardStream.error.write("\r\u{1B}[K")
  }
}
