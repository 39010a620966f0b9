internal import CPangoCairo
internal import Summary
internal import System

/// Makes a PDF of a document.
struct PDFPrinting {
  private let pagination: Pagination
  private let document: Document

  /// The reason why there is no PDF.
  enum Failure: Error {
    /// No installed font has these letters.
    case missing(LetterSet)
    case drawing(DrawingFailure)
  }

  init(_ document: Document) {
    self.document = document
    pagination = Pagination(document)
  }

  /// Makes the PDF, the same bytes for the same document and the same fonts.
  ///
  /// The pages are laid out twice, first only measured: the first sheet says how many there are. None
  /// is kept here; Cairo keeps the tags of all, and the finished file.
  ///
  /// - Parameters:
  ///   - sink: takes the bytes; where it breaks this fails too, and whoever opened it says why.
  ///   - progress: is told of each page, once they have been counted.
  /// - Returns: how many pages there are.
  /// - Throws: the letters that no font has, or Cairo's failure.
  func print(
    into sink: ByteSink, progress: (Int, Int) -> Void
  ) throws(Failure) -> Int {
    let letters = document.letters
    guard let fonts = FontMap(), let choice = FontChoice(for: letters, in: fonts)
    else { throw .missing(letters) }
    var shaper = Shaper(fonts, family: choice.family)
    do throws(DrawingFailure) {
      let count = try count(&shaper)
      if shaper.missing.isEmpty {
        try draw(count, into: sink, &shaper, progress)
        return count
      }
    } catch {
      throw .drawing(error)
    }
    throw .missing(shaper.missing)
  }

  private func count(_ shaper: inout Shaper) throws(DrawingFailure) -> Int {
    shaper.carriesLetters = false
    var count = 0
    try pagination.pages(&shaper) { (_, _, _) throws(DrawingFailure) in count += 1 }
    shaper.carriesLetters = true
    return count
  }

  private func draw(
    _ count: Int, into sink: ByteSink, _ shaper: inout Shaper, _ progress: (Int, Int) -> Void
  ) throws(DrawingFailure) {
    let metadata = Metadata(of: document)
    let surface = PDFSurface(pagination.sheet, metadata)
    let hasContents = document.chapters.count > 1
    try pagination.pages(&shaper) { (numbered, chapter, shaper) throws(DrawingFailure) in
      if hasContents, numbered.isFirstOfChapter {
        surface.addTitle(chapter.runningTitle.inline, page: numbered.number)
      }
      var page = pagination.complete(numbered, of: count, in: chapter, &shaper)
      // On the last page, not behind it: an end alone makes Cairo 1.18 add an empty page.
      if numbered.number == 1 { page.steps.insert(.begin(.document), at: 0) }
      if numbered.number == count { page.steps.append(.end(.document)) }
      try surface.canvas.draw(page)
      progress(numbered.number, count)
    }
    let bytes = try surface.finish()
    sink.write(bytes)
    sink.write(PDFCompletion(language: metadata.language).update(of: bytes))
    try DrawingFailure.check(sink.isBroken ? CAIRO_STATUS_WRITE_ERROR : CAIRO_STATUS_SUCCESS)
  }
}
