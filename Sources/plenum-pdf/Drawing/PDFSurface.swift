internal import CPangoCairo
internal import Host

/// A PDF while it is made: pages go in, and their bytes come out at once.
struct PDFSurface: ~Copyable {
  private let surface: OpaquePointer
  private let outlet: PDFOutlet

  /// An empty document.
  ///
  /// - Parameters:
  ///   - sheet: the size of its pages.
  ///   - metadata: what viewers show of it.
  ///   - sink: takes its bytes.
  init(_ sheet: Sheet, _ metadata: Metadata, into sink: ByteSink) {
    outlet = PDFOutlet(sink, language: metadata.language)
    surface = cairo_pdf_surface_create_for_stream(
      { closure, bytes, count in
        guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        let outlet = Unmanaged<PDFOutlet>.fromOpaque(closure).takeUnretainedValue()
        let isTaken = outlet.take(UnsafeBufferPointer(start: bytes, count: Int(count)))
        return isTaken ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR
      }, Unmanaged.passUnretained(outlet).toOpaque(), sheet.width, sheet.height)
    set(metadata)
  }

  deinit {
    cairo_surface_destroy(surface)
  }

  /// Something to draw on its pages with.
  borrowing func canvas() -> Canvas {
    Canvas(cairo_create(surface))
  }

  private borrowing func set(_ metadata: Metadata) {
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, metadata.title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, metadata.subject)
    if let author = metadata.author {
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, author)
    }
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, metadata.creator)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, metadata.created)
  }

  /// An entry of the table of contents beside the pages, which leads to a page, from 1.
  borrowing func addOutline(_ title: String, page: Int) {
    _ = cairo_pdf_surface_add_outline(
      surface, 0, title, "page=\(page) pos=[0 0]", CAIRO_PDF_OUTLINE_FLAG_OPEN)
  }

  /// Ends the document.
  consuming func finish() throws(DrawingFailure) {
    cairo_surface_finish(surface)
    try DrawingFailure.check(cairo_surface_status(surface))
    try outlet.finish()
  }
}
