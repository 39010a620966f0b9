internal import Wording

extension HTMLChapter {
  func html(_ entries: [CarriedOverEntry]) -> String {
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

  func html(_ entries: [LegendEntry]) -> String {
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

  func html(_ notes: [SourceNote]) -> String {
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

  func html(_ lines: SignatureLines) -> String {
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
