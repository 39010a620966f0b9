internal import CPangoCairo

/// Why there is no PDF; with pages that were read and fonts that were found it is memory.
struct DrawingFailure: Error {
  /// Cairo's own words: "out of memory".
  let reason: String

  static func check(_ status: cairo_status_t) throws(DrawingFailure) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw DrawingFailure(reason: String(cString: cairo_status_to_string(status)))
  }
}
