internal import CPangoCairo

/// The fonts that are installed, and what they have in common on this paper: 72 units to the inch, and
/// advance widths as the type designer meant them, not as a screen would round them.
struct FontMap: ~Copyable {
  private let map: UnsafeMutablePointer<PangoFontMap>
  /// What layouts are made in; its owner must outlive them.
  let context: OpaquePointer

  /// Opens the system's fonts; nil where Pango has no back end for them.
  init?() {
    guard let map = pango_cairo_font_map_new() else { return nil }
    guard let context = pango_font_map_create_context(map) else {
      g_object_unref(UnsafeMutableRawPointer(map))
      return nil
    }
    self.map = map
    self.context = context

    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(UnsafeMutableRawPointer(map))
  }

  /// The letters among these that a face of this family lacks; nil where the family is not installed.
  borrowing func letters(
    _ letters: LetterSet, missingIn family: String, _ face: TextStyle.Face
  ) -> LetterSet? {
    let description = FontDescription(family: family, face: face, size: 10)
    guard let font = pango_font_map_load_font(map, context, description.pointer) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(font)) }
    // fontconfig answers with another family rather than with none.
    let found = FontDescription(of: font)
    guard found.family == family else { return nil }
    let coverage = pango_font_get_coverage(font, nil)
    defer { g_object_unref(UnsafeMutableRawPointer(coverage)) }
    return letters.filter { pango_coverage_get(coverage, Int32($0.value)) != PANGO_COVERAGE_EXACT }
  }
}
