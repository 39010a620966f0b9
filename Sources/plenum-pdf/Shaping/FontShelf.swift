internal import CPangoCairo

/// The fonts that lines are set in, held until nothing is drawn any more.
struct FontShelf: ~Copyable {
  private var handles: [UnsafeMutablePointer<PangoFont>: FontHandle] = [:]

  /// What is drawn with a font of Pango's; nil where it cannot be drawn with Cairo.
  mutating func handle(for font: UnsafeMutablePointer<PangoFont>) -> FontHandle? {
    if let handle = handles[font] { return handle }
    guard let scaled = pango_cairo_font_get_scaled_font(OpaquePointer(font)) else { return nil }
    var space: hb_codepoint_t = 0
    hb_font_get_nominal_glyph(pango_font_get_hb_font(font), 0x20, &space)
    let handle = FontHandle(scaled: scaled, space: UInt(space))
    g_object_ref(UnsafeMutableRawPointer(font))
    handles[font] = handle
    return handle
  }

  deinit {
    for font in handles.keys { g_object_unref(UnsafeMutableRawPointer(font)) }
  }
}
