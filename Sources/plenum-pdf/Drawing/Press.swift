internal import CPangoCairo
internal import System

/// A document while it is printed: pages go in, and its bytes come out volume by volume.
struct Press: ~Copyable {
  private let sheet: Sheet
  private let sink: ByteSink
  private var binding: PDFBinding
  private var volume: PDFSurface
  private var contents = VolumeContents()
  private var count = 0

  /// - Parameters:
  ///   - sheet: the size of the pages.
  ///   - sink: takes the bytes.
  init(_ sheet: Sheet, into sink: ByteSink) {
    self.sheet = sheet
    self.sink = sink
    binding = PDFBinding(sheet)
    volume = PDFSurface(sheet)
  }

  /// Prints a page.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - title: what the table of contents calls it, if it stands there.
  /// - Throws: Cairo's failure, or that the bytes go nowhere.
  mutating func print(_ page: Page, title: String?) throws(DrawingFailure) {
    if page.beginsVolume, count > 0 {
      try bind()
      volume = PDFSurface(sheet)
      contents = VolumeContents()
      count = 0
    }
    contents.add(page, number: count, title: title)
    try volume.canvas.draw(page)
    count += 1
  }

  /// Ends the document.
  mutating func finish(_ metadata: Metadata) throws(DrawingFailure) {
    try bind()
    binding.finish(metadata)
    sink.write(binding.take())
  }

  private mutating func bind() throws(DrawingFailure) {
    try binding.add(PDFVolume(volume.finish()), contents)
    sink.write(binding.take())
    try DrawingFailure.check(sink.isBroken ? CAIRO_STATUS_WRITE_ERROR : CAIRO_STATUS_SUCCESS)
  }
}
