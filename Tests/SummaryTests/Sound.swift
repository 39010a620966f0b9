import Summary
import Testing
import Text

/// The text of a document, checked for all that holds on every page: no line wider than the columns
/// or with blanks at its end, no page longer than the paper takes, page numbers that count, no
/// control characters.
func soundText(
  _ document: Document, columns: Int = TextPage.defaultColumns, ascii: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) -> String {
  let text = TextPage(document, columns: columns, ascii: ascii).text
  let pages = text.split(separator: "\u{C}", omittingEmptySubsequences: false)
  for (place, page) in pages.enumerated() {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.last == "", "a page ends with a line", sourceLocation: sourceLocation)
    #expect(
      lines.count - 1 <= (document.paper == .a4 ? 62 : 58), "page \(place + 1) is too long",
      sourceLocation: sourceLocation)
    for line in lines {
      #expect(line.displayWidth <= columns, "too wide: \(line)", sourceLocation: sourceLocation)
      #expect(line.last != " ", "blanks at the end: \(line)", sourceLocation: sourceLocation)
      #expect(
        Sanitizer.firstForbidden(in: String(line)) == nil, "forbidden: \(line)",
        sourceLocation: sourceLocation)
    }
    let footer = document.footer.lines(page: place + 1, of: pages.count)
    #expect(
      footer.allSatisfy { line in lines.contains { $0.hasSuffix(line.right) } },
      "page \(place + 1) has no number", sourceLocation: sourceLocation)
  }
  return text
}

/// The HTML of a document, checked for all that holds in every file: tags that close, names that
/// are there once, links that lead somewhere, heads with a scope, no script, nothing fetched.
func soundHTML(
  _ document: Document, sourceLocation: SourceLocation = #_sourceLocation
) -> String {
  let html = HTMLPage(document).text
  let tags = Tag.all(in: html)
  var open: [String] = []
  for tag in tags where !Tag.void.contains(tag.name) && !tag.isWhole {
    if tag.isEnd {
      #expect(open.popLast() == tag.name, "closes \(tag.name)", sourceLocation: sourceLocation)
    } else {
      open.append(tag.name)
    }
  }
  #expect(open.isEmpty, "left open: \(open)", sourceLocation: sourceLocation)

  let names = tags.compactMap { $0.attribute("id") }
  #expect(Set(names).count == names.count, sourceLocation: sourceLocation)
  for link in tags.compactMap({ $0.attribute("href") }) {
    #expect(
      link.hasPrefix("#") ? names.contains(String(link.dropFirst())) : link.hasPrefix("http"),
      "leads nowhere: \(link)", sourceLocation: sourceLocation)
  }
  for tag in tags where !tag.isEnd {
    #expect(Tag.known.contains(tag.name), "\(tag.name)", sourceLocation: sourceLocation)
    #expect(!tag.text.contains(" on") && tag.attribute("src") == nil, "\(tag.text)")
    if tag.name == "th" { #expect(tag.attribute("scope") != nil, sourceLocation: sourceLocation) }
  }
  return html
}

/// A tag as it stands in a file.
struct Tag {
  let text: Substring

  static let void: Set<String> = ["!DOCTYPE", "meta"]
  static let known: Set<String> = [
    "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "article", "h1", "h2", "p",
    "div", "span", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "th", "td", "a",
    "svg", "rect", "path", "footer",
  ]

  var isEnd: Bool { text.hasPrefix("/") }
  var isWhole: Bool { text.hasSuffix("/") }
  var name: String {
    String(text.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" && $0 != "\n" })
  }

  func attribute(_ name: String) -> String? {
    text.firstRange(of: " \(name)=\"").map { String(text[$0.upperBound...].prefix { $0 != "\"" }) }
  }

  static func all(in html: String) -> [Tag] {
    html.split(separator: "<").compactMap { piece in
      piece.firstIndex(of: ">").map { Tag(text: piece[..<$0]) }
    }
  }
}
