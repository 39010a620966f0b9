internal import CPangoCairo

/// A run while its clusters are put together.
struct RunDraft {
  let font: FontHandle
  let isBackward: Bool
  /// The address behind it.
  var link: String?

  private var glyphs: [cairo_glyph_t] = []
  private var text: [CChar] = []
  private var clusters: [cairo_text_cluster_t] = []

  init(font: FontHandle, isBackward: Bool) {
    self.font = font
    self.isBackward = isBackward
  }

  /// Whether there is nothing to draw.
  var isEmpty: Bool { clusters.isEmpty }

  /// Adds the bytes of a cluster, whose glyphs come next.
  mutating func beginCluster(of glyphs: Int, saying bytes: UnsafeBufferPointer<CChar>) {
    text += bytes
    clusters.append(cairo_text_cluster_t(num_bytes: Int32(bytes.count), num_glyphs: Int32(glyphs)))
  }

  /// Adds the glyphs of a cluster one by one, in the order of the text.
  ///
  /// Cairo takes the glyphs of a backward run as they stand, its clusters as they are read.
  mutating func add(_ glyph: cairo_glyph_t) {
    glyphs.append(glyph)
  }

  /// The run; the draft is then empty again.
  mutating func finish() -> GlyphRun {
    defer { (glyphs, text, clusters) = ([], [], []) }
    return GlyphRun(
      font: font, glyphs: isBackward ? glyphs.reversed() : glyphs, text: text, clusters: clusters,
      isBackward: isBackward,
      link: link)
  }
}
