internal import Summary

/// Makes a PDF of a document.
struct PDFPrinting {
  private let pagination: Pagination
  private let document: Document

  /// Why there is no PDF.
  enum Failure: Error {
    /// No installed font has these letters.
    case missing(LetterSet)
    case drawing(DrawingFailure)
  }

  init(_ document: Document) {
    self.document = document
    pagination = Pagination(document)
  }

  /// The PDF, the same bytes for the same document and the same fonts.
  ///
  /// The pages are laid out twice, first only measured: the first sheet says how many there are.
  ///
  /// - Parameter progress: is told of each page, once they have been counted.
  /// - Returns: the PDF.
  /// - Throws: the letters that no font has, or Cairo's failure.
  func print(progress: (Int, Int) -> Void) throws(Failure) -> PrintedDocument {
    let letters = document.letters
    guard let fonts = FontMap(), let choice = FontChoice(for: letters, in: fonts)
    else { throw .missing(letters) }
    var shaper = Shaper(fonts, family: choice.family)
    do throws(DrawingFailure) {
      let count = try count(&shaper)
      if shaper.missing.isEmpty {
        return PrintedDocument(bytes: try draw(count, &shaper, progress), pageCount: count)
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
    _ count: Int, _ shaper: inout Shaper, _ progress: (Int, Int) -> Void
  ) throws(DrawingFailure) -> [UInt8] {
    let metadata = Metadata(of: document)
    let surface = PDFSurface(pagination.sheet)
    surface.set(metadata)
    let canvas = surface.canvas()
    let hasOutline = document.chapters.count > 1
    canvas.begin(.document)
    try pagination.pages(&shaper) { (numbered, chapter, shaper) throws(DrawingFailure) in
      if hasOutline, numbered.isFirstOfChapter {
        surface.addOutline(chapter.runningTitle.inline, page: numbered.number)
      }
      try canvas.draw(pagination.complete(numbered, of: count, in: chapter, &shaper))
      progress(numbered.number, count)
    }
    canvas.end(.document)
    var bytes = try surface.finish()
    PDFCompletion.complete(&bytes, language: metadata.language)
    return bytes
  }
}
