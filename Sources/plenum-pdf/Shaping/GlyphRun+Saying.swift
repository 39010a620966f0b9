internal import CPangoCairo

extension GlyphRun {
  /// The first glyph with other words behind it: drawn a blank, read as what the words say.
  func saying(_ words: String) -> GlyphRun? {
    guard let glyph = glyphs.first, !words.isEmpty else { return nil }
    let text = words.utf8.map(CChar.init(bitPattern:))
    return GlyphRun(
      font: font, glyphs: [glyph], text: text,
      clusters: [cairo_text_cluster_t(num_bytes: Int32(text.count), num_glyphs: 1)],
      isBackward: false, link: nil)
  }
}
