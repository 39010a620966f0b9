internal import CPangoCairo

/// Letters of one font beside each other, with the text that they stand for: what makes a PDF's text
/// selectable.
struct GlyphRun {
  let font: FontHandle
  /// Placed from the beginning of the line, upon its baseline.
  let glyphs: [cairo_glyph_t]
  /// What they say, in UTF-8.
  let text: [CChar]
  /// Which bytes of the text belong to which glyphs.
  let clusters: [cairo_text_cluster_t]
  /// Whether the glyphs stand against the order of the text.
  let isBackward: Bool
  /// The address that a click on it opens.
  let link: String?
}
