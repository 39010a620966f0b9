internal import CPangoCairo
internal import PlanModel
internal import Summary

/// A PDF while it is made: pages go in, and its bytes come out.
struct PDFSurface: ~Copyable {
  /// The place that Cairo's bytes go to.
  private final class Outlet {
    var bytes: [UInt8] = []
  }

  /// The canvas that the pages are drawn on.
  let canvas: Canvas
  private let surface: OpaquePointer
  private let outlet = Outlet()

  /// An empty document.
  ///
  /// - Parameters:
  ///   - sheet: the size of its pages.
  ///   - metadata: what viewers show of it.
  init(_ sheet: Sheet, _ metadata: Metadata) {
    surface = cairo_pdf_surface_create_for_stream(
      { closure, bytes, count in
        guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        let outlet = Unmanaged<Outlet>.fromOpaque(closure).takeUnretainedValue()
        outlet.bytes += UnsafeBufferPointer(start: bytes, count: Int(count))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(outlet).toOpaque(), sheet.width, sheet.height)
    canvas = Canvas(cairo_create(surface))
    set(metadata)
  }

  deinit {
    // While there still is something to write to; the canvas holds the surface longer.
    cairo_surface_finish(surface)
    cairo_surface_destroy(surface)
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
  borrowing func addTitle(_ title: String, page: Int) {
    _ = cairo_pdf_surface_add_outline(
      surface, 0, title, "page=\(page) pos=[0 0]", CAIRO_PDF_OUTLINE_FLAG_OPEN)
  }

  /// Ends the document.
  ///
  /// - Returns: its bytes.
  /// - Throws: Cairo's failure.
  borrowing func finish() throws(DrawingFailure) -> [UInt8] {
    cairo_surface_finish(surface)
    try DrawingFailure.check(cairo_surface_status(surface))
    return outlet.bytes
  }
}

/// The facts that viewers and archives show of a document.
struct Metadata {
  let title: String
  let author: String?
  let subject: String
  let creator = "Plenum"
  /// The day of printing as ISO 8601 has it; without a time, so that a day's prints are the same.
  let created: String
  /// The language of the document, as BCP 47 has it.
  let language: String
}

extension Metadata {
  init(of document: Document) {
    self.init(
      title: document.title, author: document.author, subject: document.subject,
      created: document.footer.printedOn.description,
      language: document.languages.first?.rawValue ?? "en")
  }
}

/// The reason why there is no PDF; with pages that were read and fonts that were found it is memory.
struct DrawingFailure: Error {
  /// Cairo's own words: "out of memory".
  let reason: String

  static func check(_ status: cairo_status_t) throws(DrawingFailure) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw DrawingFailure(reason: String(cString: cairo_status_to_string(status)))
  }
}
