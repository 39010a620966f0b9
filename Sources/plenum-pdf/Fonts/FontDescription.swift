internal import CPangoCairo

/// A font as it is asked for: family, face and size.
struct FontDescription: ~Copyable {
  let pointer: OpaquePointer

  /// - Parameters:
  ///   - family: its name, or several with commas between them.
  ///   - face: which of the family's faces.
  ///   - size: in points.
  init(family: String, face: TextStyle.Face, size: Points) {
    pointer = pango_font_description_new()
    pango_font_description_set_family(pointer, family)
    pango_font_description_set_absolute_size(pointer, size * Double(PANGO_SCALE))
    if face == .bold { pango_font_description_set_weight(pointer, PANGO_WEIGHT_BOLD) }
    if face == .italic { pango_font_description_set_style(pointer, PANGO_STYLE_ITALIC) }
  }

  /// The font that was found.
  init(of font: UnsafeMutablePointer<PangoFont>) {
    pointer = pango_font_describe(font)
  }

  deinit {
    pango_font_description_free(pointer)
  }

  /// The name of the family; nil where it has none.
  var family: String? {
    pango_font_description_get_family(pointer).map { String(cString: $0) }
  }
}
