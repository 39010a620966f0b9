internal import PlanModel
internal import Wording

/// A chapter as an `article`, its blocks one after the other.
struct HTMLChapter: Sendable {
  private let chapter: Chapter
  private let languages: [Language]

  /// The beginning of the names of the chapter's anchors.
  private var anchor: String { chapter.year.map { "y\($0)" } ?? "threads" }

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
      .map { index, wording in
        let isLast = index == text.wordings.count - 1
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

  private func html(_ entries: [CarriedOverEntry]) -> String {
    let items = entries.map { entry in
      let facts = [entry.reason, entry.course].compactMap { $0 }
        .map { "<p class=\"stacked\">\(wordings($0))</p>\n" }
      return """
        <li class="marked">\(mark(entry.status.mark))\
        <p class="stacked">\(wordings(entry.text, notes: entry.notes))</p>
        <p class="status">\(brief(entry.statusText))</p>
        \(facts.joined())</li>

        """
    }
    return "<ul class=\"entries\">\n\(items.joined())</ul>\n"
  }

  private func html(_ entries: [LegendEntry]) -> String {
    let items = entries.map { entry in
      let sign =
        switch entry.mark {
        case .status(let status): status.mark
        case .silence: ObjectiveRow.silence
        }
      let text = "<p class=\"stacked\">\(wordings(entry.text))</p>"
      return "<li class=\"marked\">\(mark(sign))\(text)</li>\n"
    }
    return "<ul class=\"legend\">\n\(items.joined())</ul>\n"
  }

  private func html(_ notes: [SourceNote]) -> String {
    let items = notes.map { note in
      let url = note.url.map { url in
        note.isLink ? "<a href=\"\(url.escaped)\">\(url.escaped)</a>" : url.escaped
      }
      let addresses = [url, note.file?.escaped].compactMap { $0 }
        .map { "<p class=\"address\">\($0)</p>\n" }
      return """
        <li id="\(anchor)-source-\(note.number)"><span class="number">[\(note.number)]</span>\
        <p class="stacked">\(wordings(note.text))</p>
        \(addresses.joined())</li>

        """
    }
    return "<ol class=\"sources\">\n\(items.joined())</ol>\n"
  }

  private func html(_ lines: SignatureLines) -> String {
    let signatures = lines.signatures.map { signature in
      """
      <li><p class="stacked">\(wordings(signature))</p>
      <p class="hint stacked">\(wordings(lines.hint))</p></li>

      """
    }
    return """
      <div class="signatures">
      <p class="date stacked">\(wordings(lines.placeAndDate))</p>
      <ul>
      \(signatures.joined())</ul>
      </div>

      """
  }
}

extension String {
  /// The text as HTML, between tags and in quoted attributes.
  ///
  ///     "<b> & \"c\"".escaped  // "&lt;b&gt; &amp; &quot;c&quot;"
  var escaped: String {
    guard utf8.contains(where: Self.isSpecial) else { return self }
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// True if any letter runs from right to left: Hebrew, Arabic and the scripts beside them.
  fileprivate var hasRightToLeft: Bool {
    unicodeScalars.contains {
      switch $0.value {
      case 0x590..<0x900, 0xFB1D..<0xFE00, 0xFE70..<0xFF00, 0x10800..<0x11000, 0x1E800..<0x1F000:
        true
      default: false
      }
    }
  }
}
