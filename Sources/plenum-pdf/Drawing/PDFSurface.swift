internal import CPangoCairo

/// A PDF while it is made: pages go in, bytes come out.
struct PDFSurface: ~Copyable {
  private let surface: OpaquePointer
  private let sink = ByteSink()

  /// An empty document of pages of this size.
  init(_ sheet: Sheet) {
    surface = cairo_pdf_surface_create_for_stream(
      { closure, bytes, count in
        guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
          .bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(sink).toOpaque(), sheet.width, sheet.height)
  }

  deinit {
    cairo_surface_destroy(surface)
  }

  /// Something to draw on its pages with.
  borrowing func canvas() -> Canvas {
    Canvas(cairo_create(surface))
  }

  /// What viewers show of the document.
  borrowing func set(_ metadata: Metadata) {
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

  /// The whole document.
  consuming func finish() throws(DrawingFailure) -> [UInt8] {
    cairo_surface_finish(surface)
    try DrawingFailure.check(cairo_surface_status(surface))
    return sink.bytes
  }

  /// Where Cairo's bytes go.
  private final class ByteSink {
    var bytes: [UInt8] = []
  }
}
