internal import PlanModel

/// A chapter as an `article`, its blocks one after the other.
struct HTMLChapter: Sendable {
  private let chapter: Chapter
  private let languages: [Language]

  /// What the names of the chapter's anchors begin with.
  var anchor: String { chapter.year.map { "y\($0)" } ?? "threads" }

  init(_ chapter: Chapter, languages: [Language]) {
    self.chapter = chapter
    self.languages = languages
  }

  var text: String {
    let blocks = chapter.blocks.map(html)
    return "<article id=\"\(anchor)\">\n\(blocks.joined())</article>\n"
  }

  private func html(_ block: Block) -> String {
    switch block {
    case .organisation(let text):
      "<p class=\"organisation stacked\">\(wordings(text))</p>\n"
    case .title(let text):
      "<h1 class=\"stacked\">\(wordings(text))</h1>\n"
    case .particulars(let texts):
      "<div class=\"particulars\">\n\(texts.map { "<p>\(brief($0))</p>\n" }.joined())</div>\n"
    case .paragraph(let text):
      "<p class=\"paragraph stacked\">\(wordings(text))</p>\n"
    case .notice(let text):
      "<p class=\"notice stacked\">\(wordings(text))</p>\n"
    case .heading(let text):
      "<h2>\(brief(text))</h2>\n"
    case .comparison(let table): html(table)
    case .results(let entries): html(entries)
    case .figures(let table): html(table)
    case .carriedOver(let entries): html(entries)
    case .threads(let table): html(table)
    case .legend(let entries): html(entries)
    case .sources(let notes): html(notes)
    case .signatures(let lines): html(lines)
    }
  }
}

extension HTMLChapter {
  /// The wordings of a text, each with its language, one under the other where their element is
  /// `stacked`; footnotes stand in the last.
  func wordings(_ text: PageText, notes: [Int] = []) -> String {
    text.wordings.enumerated()
      .map { place, wording in
        let isLast = place == text.wordings.count - 1
        return span(wording, isLast ? links(to: notes) : "")
      }
      .joined()
  }

  /// The wordings of few words, on one line.
  func brief(_ text: PageText) -> String {
    text.wordings.map { span($0) }.joined(separator: " / ")
  }

  /// A mark that stands before its text; the words say the same.
  func mark(_ mark: String) -> String {
    "<span class=\"mark\" aria-hidden=\"true\">\(mark.escaped)</span>"
  }

  private func span(_ wording: PageText.Wording, _ ending: String = "") -> String {
    let isOwn = languages == [wording.language]
    let language = isOwn ? "" : " lang=\"\(wording.language.rawValue)\""
    let direction = wording.text.hasRightToLeft ? " dir=\"auto\"" : ""
    let text = wording.text.escaped
    return "<span class=\"wording\"\(language)\(direction)>\(text)\(ending)</span>"
  }

  /// Footnotes as links to the sources of the chapter: `[2,3]`.
  private func links(to notes: [Int]) -> String {
    guard !notes.isEmpty else { return "" }
    let links = notes.map { "<a href=\"#\(anchor)-source-\($0)\">\($0)</a>" }
    return "\u{A0}<span class=\"notes\">[\(links.joined(separator: ","))]</span>"
  }
}
