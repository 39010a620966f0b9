internal import CPangoCairo
internal import PlanModel

/// The pages of a surface while they are drawn.
struct Canvas: ~Copyable {
  let cairo: OpaquePointer

  /// Takes over a context of Cairo's.
  init(_ cairo: OpaquePointer) {
    self.cairo = cairo
  }

  deinit {
    cairo_destroy(cairo)
  }

  /// Draws a page, and begins the next.
  borrowing func draw(_ page: Page) throws(DrawingFailure) {
    for step in page.steps {
      switch step {
      case .begin(let tag): begin(tag)
      case .end(let tag): end(tag)
      case .beginLink(let address):
        cairo_tag_begin(cairo, CAIRO_TAG_LINK, LinkAttributes(address).text)
      case .endLink: cairo_tag_end(cairo, CAIRO_TAG_LINK)
      case .draw(let placed): draw(placed)
      }
    }
    cairo_show_page(cairo)
    try DrawingFailure.check(cairo_status(cairo))
  }

  private borrowing func begin(_ tag: StructureTag) {
    if tag.isKnown { cairo_tag_begin(cairo, tag.rawValue, "") }
  }

  private borrowing func end(_ tag: StructureTag) {
    if tag.isKnown { cairo_tag_end(cairo, tag.rawValue) }
  }

  private borrowing func draw(_ placed: Placed) {
    switch placed.ink {
    case .text(let line): draw(line, x: placed.x, y: placed.y + line.baseline)
    case .rule(let rule, let length): draw(rule, length: length, x: placed.x, y: placed.y)
    case .mark(let mark): draw(mark, x: placed.x, y: placed.y)
    case .bar(let bar): draw(bar, x: placed.x, y: placed.y)
    case .strip(let strip): draw(strip, x: placed.x, y: placed.y)
    case .destination(let name):
      cairo_tag_begin(
        cairo, CAIRO_TAG_DEST, "name='\(name)' x=\(Int(placed.x)) y=\(Int(placed.y))")
      cairo_tag_end(cairo, CAIRO_TAG_DEST)
    }
  }

  private borrowing func draw(_ line: ShapedLine, x: Points, y: Points) {
    for run in line.runs {
      cairo_save(cairo)
      cairo_translate(cairo, x, y)
      cairo_set_scaled_font(cairo, run.font.scaled)
      cairo_show_text_glyphs(
        cairo, run.text, Int32(run.text.count), run.glyphs, Int32(run.glyphs.count),
        run.clusters, Int32(run.clusters.count),
        run.isBackward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(0))
      cairo_restore(cairo)
    }
  }

  private borrowing func draw(_ rule: Rule, length: Points, x: Points, y: Points) {
    let grey = rule == .light ? Self.ruleGrey : 0
    cairo_set_source_rgb(cairo, grey, grey, grey)
    cairo_rectangle(cairo, x, y - rule.weight / 2, length, rule.weight)
    cairo_fill(cairo)
    cairo_set_source_rgb(cairo, 0, 0, 0)
  }

  /// The one grey of the page.
  private static var ruleGrey: Double { 0.5 }
}

extension StructureTag {
  /// True for an element that the Cairo here knows. Before 1.18 it takes no artifacts, and leaves
  /// out by itself what stands beside other elements; from then on it does not.
  fileprivate var isKnown: Bool { self != .artifact || cairo_version() >= 11800 }
}

/// The attributes of a link, as Cairo takes them.
///
///     LinkAttributes("https://a.b/it's").text  // "uri='https://a.b/it%27s'"
///     LinkAttributes("#source-3").text         // "dest='source-3'"
struct LinkAttributes {
  /// In the words of `cairo_tag_begin`.
  let text: String

  /// The attributes for an address; one that begins with # is a place in the document.
  init(_ address: String) {
    text =
      address.hasPrefix("#")
      ? "dest='\(address.dropFirst())'" : "uri='\(Self.escaped(address))'"
  }

  /// The address with bytes, as RFC 3986 has it, for what is not ASCII or would end the string.
  private static func escaped(_ address: String) -> String {
    var escaped = ""
    for byte in address.utf8 {
      if byte > 0x20, byte < 0x7F, !#"'\()<>""#.utf8.contains(byte) {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        escaped += "%" + String(byte, digits: 2, radix: 16, uppercase: true)
      }
    }
    return escaped
  }
}
