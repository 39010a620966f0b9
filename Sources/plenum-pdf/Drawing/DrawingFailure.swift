internal import CPangoCairo

/// Why there is no PDF; with plans that were read and fonts that were found it is memory, or a Cairo
/// that writes otherwise than 1.16.
struct DrawingFailure: Error {
  /// Cairo's own words: "out of memory".
  let reason: String

  /// Cairo's file is not laid out as it is taken apart here.
  ///
  /// - Parameter key: what was looked for.
  /// - Returns: the failure.
  static func unlike(_ key: String) -> DrawingFailure {
    DrawingFailure(reason: "cairo \(String(cString: cairo_version_string())): \(key)?")
  }

  static func check(_ status: cairo_status_t) throws(DrawingFailure) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw DrawingFailure(reason: String(cString: cairo_status_to_string(status)))
  }
}
