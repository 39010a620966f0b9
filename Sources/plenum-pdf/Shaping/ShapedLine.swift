internal import CPangoCairo

/// A line of letters that were chosen and placed, ready to be drawn anywhere.
struct ShapedLine {
  /// The distance that it reaches down from its top.
  let height: Points
  /// From its top to the line that the letters stand on.
  let baseline: Points
  /// The width of its letters.
  let width: Points
  /// True for a line that is read from the right.
  let isRightToLeft: Bool
  /// The letters, from the left; empty where lines are only measured.
  let runs: [GlyphRun]

  /// A part of the line, where it stands in the whole.
  func with(_ runs: [GlyphRun]) -> ShapedLine {
    ShapedLine(
      height: height, baseline: baseline, width: width, isRightToLeft: isRightToLeft, runs: runs)
  }
}

/// Letters of one font beside each other, with the text that they stand for: what makes a PDF's text
/// selectable.
struct GlyphRun {
  let font: FontHandle
  /// Placed from the beginning of the line, upon its baseline.
  let glyphs: [cairo_glyph_t]
  /// The text that they say, in UTF-8.
  let text: [CChar]
  /// The bytes of the text that belong to each glyph.
  let clusters: [cairo_text_cluster_t]
  /// True where the glyphs stand against the order of the text.
  let isBackward: Bool
  /// The address that a click on it opens.
  let link: String?

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
