internal import Summary
internal import Text

extension Property {
  /// No line of a page is wider than its columns or ends with a blank, no page is longer than its
  /// paper, and none holds a control character.
  static func isPage(_ text: String, of document: Document, columns: Int) -> [String] {
    var faults: [String] = []
    for page in text.split(separator: "\u{C}", omittingEmptySubsequences: false) {
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      if !lines.isEmpty, lines.last != "" { faults.append("a page ends without a line") }
      if lines.count - 1 > (document.paper == .a4 ? 62 : 58) {
        faults.append("a page of \(lines.count - 1) lines")
      }
      for line in lines {
        if line.displayWidth > columns { faults.append("\(line.displayWidth) wide: \(line)") }
        if line.unicodeScalars.last == " " { faults.append("blanks at the end: \(line)") }
        if Sanitizer.firstForbidden(in: String(line)) != nil { faults.append("forbidden: \(line)") }
      }
    }
    return faults
  }

  /// HTML closes what it opens, knows no script, leads nowhere by itself, and shows texts of a plan as
  /// text.
  static func isHTML(_ html: String) -> [String] {
    var faults: [String] = []
    var open: [Substring] = []
    for tag in HTMLTag.all(in: html) {
      if !known.contains(tag.name) { faults.append("a tag from nowhere: \(tag.text)") }
      if tag.attributes.contains(where: { !knownAttributes.contains($0) }) {
        faults.append("an attribute from nowhere: \(tag.text)")
      }
      if tag.isEnd {
        if open.popLast() != tag.name { faults.append("closes \(tag.text)") }
      } else if !tag.isWhole, !["!DOCTYPE", "meta"].contains(tag.name) {
        open.append(tag.name)
      }
    }
    if !open.isEmpty { faults.append("left open: \(open)") }
    if Sanitizer.firstForbidden(in: html, allowingLineBreaks: true) != nil {
      faults.append("forbidden in HTML")
    }
    return faults
  }

  private static let known: Set<Substring> = [
    "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "article", "h1", "h2", "p", "div",
    "span", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "th", "td", "a", "svg",
    "rect", "path", "footer", "br",
  ]

  private static let knownAttributes: Set<Substring> = [
    "lang", "charset", "name", "content", "http-equiv", "class", "scope", "id", "href", "html",
    "dir",
    "colspan", "rowspan", "style", "width", "height", "viewBox", "x", "y", "d", "fill",
    "aria-hidden",
    "role", "aria-label", "preserveAspectRatio", "stroke", "stroke-width", "stroke-dasharray",
  ]
}
