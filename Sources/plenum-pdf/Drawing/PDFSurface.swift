internal import CPangoCairo

/// A volume while it is made: pages go in, and a PDF of its own comes out.
struct PDFSurface: ~Copyable {
  /// Where Cairo's bytes go.
  private final class Outlet {
    var bytes: [UInt8] = []
  }

  /// What the pages are drawn on.
  var canvas: Canvas
  private let surface: OpaquePointer
  private let outlet = Outlet()

  /// An empty volume.
  ///
  /// - Parameter sheet: the size of its pages.
  init(_ sheet: Sheet) {
    surface = cairo_pdf_surface_create_for_stream(
      { closure, bytes, count in
        guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        let outlet = Unmanaged<Outlet>.fromOpaque(closure).takeUnretainedValue()
        outlet.bytes += UnsafeBufferPointer(start: bytes, count: Int(count))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(outlet).toOpaque(), sheet.width, sheet.height)
    if cairo_version() >= Self.streamingObjects {
      // It would hide objects in streams, where none can be given another number. As an older PDF its
      // marks say nothing to those who have the page read to them, but the statuses beside them do.
      cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    }
    canvas = Canvas(cairo_create(surface))
  }

  deinit {
    // While there still is something to write to; the canvas holds the surface longer.
    cairo_surface_finish(surface)
    cairo_surface_destroy(surface)
  }

  /// The first version of Cairo that writes objects as PDF 1.5 allows it: 1.17.
  private static let streamingObjects: Int32 = 11_700

  /// Ends the volume.
  ///
  /// - Returns: its bytes.
  /// - Throws: Cairo's failure.
  borrowing func finish() throws(DrawingFailure) -> [UInt8] {
    cairo_surface_finish(surface)
    try DrawingFailure.check(cairo_surface_status(surface))
    return outlet.bytes
  }
}
