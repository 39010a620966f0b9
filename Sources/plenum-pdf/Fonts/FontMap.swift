internal import CPangoCairo

/// The fonts that are installed, and what they have in common on this paper: 72 units to the inch,
/// and advance widths as the type designer meant them, not as a screen would round them.
struct FontMap: ~Copyable {
  private let map: UnsafeMutablePointer<PangoFontMap>
  /// The context that layouts are made in; its owner must outlive them.
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

/// The family that a document is set in.
///
///     FontChoice(for: letters, in: fonts)?.family  // "Liberation Serif"
struct FontChoice {
  /// The families that come into question, the best first: the metrics of Times, which Decree
  /// 30/2020/ND-CP asks for; then other faces that have all of Vietnamese.
  private static let families = [
    "Liberation Serif", "Times New Roman", "Tinos", "Noto Serif", "DejaVu Serif", "FreeSerif",
    "Liberation Sans", "Noto Sans", "DejaVu Sans",
  ]

  /// The family.
  let family: String
  /// The letters that the family lacks, and other fonts may lend.
  let missing: LetterSet

  /// The first family that has every letter in each face; where there is none, the one that lacks
  /// least. Nil where no family is installed.
  init?(for letters: LetterSet, in fonts: borrowing FontMap) {
    var best: (family: String, missing: LetterSet, count: Int)?
    for family in Self.families {
      guard let missing = Self.letters(letters, missingIn: family, fonts) else { continue }
      let count = missing.scalars.count
      if count < best?.count ?? .max { best = (family, missing, count) }
      if count == 0 { break }
    }
    guard let best else { return nil }
    family = best.family
    missing = best.missing
  }

  private static func letters(
    _ letters: LetterSet, missingIn family: String, _ fonts: borrowing FontMap
  ) -> LetterSet? {
    var missing = LetterSet()
    for face in TextStyle.Face.allCases {
      guard let lacks = fonts.letters(letters, missingIn: family, face) else { return nil }
      for scalar in lacks.scalars { missing.insert(scalar) }
    }
    return missing
  }
}
