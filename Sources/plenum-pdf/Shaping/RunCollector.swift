internal import CPangoCairo

/// Turns Pango's runs of a line into those that are drawn.
struct RunCollector {
  /// The runs collected so far, from the left.
  private(set) var runs: [GlyphRun] = []
  /// The letters that no font has.
  private(set) var missing: [Unicode.Scalar] = []

  private let text: UnsafePointer<CChar>
  private let carriesLetters: Bool
  /// The place of the next glyph, in Pango's units.
  private var x: Int32 = 0

  /// - Parameters:
  ///   - text: the bytes of the layout, which outlive the collector.
  ///   - carriesLetters: whether runs are made; otherwise only missing letters are looked for.
  init(text: UnsafePointer<CChar>, carriesLetters: Bool) {
    self.text = text
    self.carriesLetters = carriesLetters
  }

  /// Adds one of Pango's runs.
  mutating func add(
    _ run: UnsafeMutablePointer<PangoGlyphItem>, _ pieces: inout PieceStarts,
    _ shelf: inout FontShelf
  ) {
    guard let glyphs = run.pointee.glyphs else { return }
    note(glyphs)
    guard carriesLetters, let font = run.pointee.item.pointee.analysis.font,
      let handle = shelf.handle(for: font)
    else { return }
    collect(run, glyphs, handle, &pieces)
  }

  private mutating func note(_ glyphs: UnsafeMutablePointer<PangoGlyphString>) {
    for index in 0..<Int(glyphs.pointee.num_glyphs) {
      let glyph = glyphs.pointee.glyphs[index].glyph
      guard glyph & pango_glyph_unknown_flag != 0, glyph != pango_glyph_empty else { continue }
      if let scalar = Unicode.Scalar(glyph & ~pango_glyph_unknown_flag) { missing.append(scalar) }
    }
  }

  private mutating func collect(
    _ run: UnsafeMutablePointer<PangoGlyphItem>,
    _ strings: UnsafeMutablePointer<PangoGlyphString>, _ font: FontHandle,
    _ pieces: inout PieceStarts
  ) {
    var iterator = PangoGlyphItemIter()
    var hasCluster = pango_glyph_item_iter_init_start(&iterator, run, text)
    guard hasCluster != 0 else { return }
    // Glyphs stand from the left, clusters come in the order of the text: the places first.
    let starts = advance(over: strings)
    let isBackward = run.pointee.item.pointee.analysis.level & 1 == 1
    var draft = RunDraft(font: font, isBackward: isBackward)
    while hasCluster != 0 {
      let link = pieces.link(at: Int(iterator.start_index))
      if link != draft.link, !draft.isEmpty { runs.append(draft.finish()) }
      draft.link = link
      let step = isBackward ? -1 : 1
      draft.beginCluster(
        of: abs(Int(iterator.end_glyph - iterator.start_glyph)),
        saying: UnsafeBufferPointer(
          start: text + Int(iterator.start_index),
          count: Int(iterator.end_index - iterator.start_index)))
      for index in stride(from: Int(iterator.start_glyph), to: Int(iterator.end_glyph), by: step) {
        draft.add(drawn(strings.pointee.glyphs[index], at: starts[index], font))
      }
      hasCluster = pango_glyph_item_iter_next_cluster(&iterator)
    }
    if !draft.isEmpty { runs.append(draft.finish()) }
  }

  private mutating func advance(over glyphs: UnsafeMutablePointer<PangoGlyphString>) -> [Int32] {
    (0..<Int(glyphs.pointee.num_glyphs)).map { index in
      defer { x += glyphs.pointee.glyphs[index].geometry.width }
      return x
    }
  }

  /// The glyph as Cairo takes it; one that takes no part in the picture, such as the blank at which a
  /// line ends, is a blank, so that its text stays.
  private func drawn(_ glyph: PangoGlyphInfo, at x: Int32, _ font: FontHandle) -> cairo_glyph_t {
    let scale = Double(PANGO_SCALE)
    return cairo_glyph_t(
      index: glyph.glyph == pango_glyph_empty ? font.space : UInt(glyph.glyph),
      x: Double(x + glyph.geometry.x_offset) / scale, y: Double(glyph.geometry.y_offset) / scale)
  }
}

/// A run while its clusters are put together.
private struct RunDraft {
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

  /// True where there is nothing to draw.
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
