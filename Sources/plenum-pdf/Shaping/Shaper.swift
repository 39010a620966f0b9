internal import CPangoCairo
internal import PlanModel

/// Sets texts in lines through Pango: chooses glyphs, breaks lines, and keeps the fonts.
struct Shaper: ~Copyable {
  /// The letters that no installed font has, as far as texts have been set.
  private(set) var missing = LetterSet()
  /// True for lines that carry their letters; others can be measured but not drawn, which is cheaper.
  var carriesLetters = true

  private let fonts: FontMap
  private let family: String
  private let layout: OpaquePointer
  private var shelf = FontShelf()

  /// A shaper for one family; other fonts lend what it lacks.
  init(_ fonts: consuming FontMap, family: String) {
    layout = pango_layout_new(fonts.context)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    self.fonts = fonts
    self.family = family
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(layout))
  }

  /// The lines of a text that is `width` wide; it is broken between words, and within one that is
  /// wider than that. None for an empty text.
  mutating func shape(_ text: StyledText, width: Points) -> [ShapedLine] {
    var lines: [ShapedLine] = []
    var start = 0
    let end = text.utf8Count
    while end - start > Self.portion {
      let portion = text.part(start..<start + Self.portion)
      var set = shapePortion(portion, width: width)
      // The last line goes on in the next portion, with which it is set anew.
      let rest = set.count > 1 ? set.popLast() : nil
      start += rest?.start ?? portion.utf8Count
      lines += set.map(\.line)
    }
    return lines + shapePortion(text.part(start..<end), width: width).map(\.line)
  }

  /// The bytes that are set at once: Pango counts the width of a text in units of which an `Int32`
  /// has two million points.
  private static let portion = 32 << 10

  /// Lines, and where in the text they begin.
  private mutating func shapePortion(
    _ text: StyledText, width: Points
  ) -> [(start: Int, line: ShapedLine)] {
    guard !text.pieces.isEmpty else { return [] }
    set(text, width: width)
    var pieces = PieceStarts(text)
    var lines: [(Int, ShapedLine)] = []
    guard let iterator = pango_layout_get_iter(layout) else { return [] }
    defer { pango_layout_iter_free(iterator) }
    repeat {
      guard let line = pango_layout_iter_get_line_readonly(iterator) else { break }
      lines.append((Int(line.pointee.start_index), shaped(line, &pieces)))
    } while pango_layout_iter_next_line(iterator) != 0
    return lines
  }

  private func set(_ text: StyledText, width: Points) {
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    var bytes: [CChar] = []
    for piece in text.pieces {
      let start = UInt32(bytes.count)
      bytes.append(contentsOf: piece.text.utf8.map(CChar.init(bitPattern:)))
      let end = UInt32(bytes.count)
      let description = FontDescription(
        family: family, face: piece.style.face, size: piece.style.size)
      let language = pango_language_from_string(piece.language.rawValue)
      for attribute in [
        pango_attr_font_desc_new(description.pointer), pango_attr_language_new(language),
        // A word that is broken stays as it is written: a hyphen would be another address.
        pango_attr_insert_hyphens_new(0),
      ] {
        attribute?.pointee.start_index = start
        attribute?.pointee.end_index = end
        pango_attr_list_insert(attributes, attribute)
      }
    }
    pango_layout_set_text(layout, bytes, Int32(bytes.count))
    pango_layout_set_attributes(layout, attributes)
    pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
  }

  private mutating func shaped(
    _ line: UnsafeMutablePointer<PangoLayoutLine>, _ pieces: inout PieceStarts
  ) -> ShapedLine {
    var logical = PangoRectangle()
    pango_layout_line_get_extents(line, nil, &logical)
    let scale = Double(PANGO_SCALE)
    let natural = Double(logical.height) / scale
    let size = pieces.style(at: Int(line.pointee.start_index)).size
    let height = max(natural, size * Self.leading)

    var collector = RunCollector(
      text: pango_layout_get_text(layout), carriesLetters: carriesLetters)
    var item = line.pointee.runs
    while let node = item {
      if let run = node.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self) {
        collector.add(run, &pieces, &shelf)
      }
      item = node.pointee.next
    }
    for scalar in collector.missing { missing.insert(scalar) }
    return ShapedLine(
      height: height,
      baseline: -Double(logical.y) / scale + (height - natural) / 2,
      width: Double(logical.width) / scale,
      isRightToLeft: pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL,
      runs: collector.runs)
  }

  /// The least distance between lines, in sizes of the letters.
  private static let leading = 1.22
}

/// The fonts that lines are set in, held until nothing is drawn any more.
struct FontShelf: ~Copyable {
  private var handles: [UnsafeMutablePointer<PangoFont>: FontHandle] = [:]

  /// The handle of a font of Pango's; nil where it cannot be drawn with Cairo.
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

/// A font that a `Shaper` holds: good for as long as the shaper is.
struct FontHandle {
  let scaled: OpaquePointer
  /// The glyph without ink.
  let space: UInt
}
