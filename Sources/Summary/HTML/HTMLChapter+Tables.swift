internal import Wording

extension HTMLChapter {
  func html(_ table: ComparisonTable) -> String {
    var html = "<table class=\"comparison\">\n" + caption(table.caption)
    html += "<thead><tr>" + columnHead(table.objectives) + columnHead(table.results)
    html += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      html += row.isLong ? "<tr class=\"long\">\n" : "<tr>\n"
      html += "<th scope=\"row\">\n" + objective(row) + "</th>\n<td>"
      html +=
        row.results.isEmpty ? ObjectiveRow.silence.escaped : "\n" + self.html(row.results)
      html += "</td>\n</tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }

  private func objective(_ row: ObjectiveRow) -> String {
    let facts = row.facts.map { "<p>\(brief($0))</p>\n" }.joined()
    return """
      <div class="marked">\(mark(row.status.mark))\
      <p class="stacked">\(wordings(row.text, notes: row.notes))</p>
      <p class="status">\(brief(row.statusText))</p>
      \(facts)\(row.bar.map { HTMLBar($0).text } ?? "")</div>

      """
  }

  /// Results one under the other, a reason without a bullet.
  func html(_ entries: [ResultEntry]) -> String {
    let items = entries.map { entry in
      let lines = entry.lines.enumerated().map { place, line in
        let isLast = place == entry.lines.count - 1
        return "<p class=\"stacked\">\(wordings(line, notes: isLast ? entry.notes : []))</p>"
      }
      let kind = entry.kind == .reason ? " class=\"reason\"" : ""
      return "<li\(kind)>\(lines.joined())</li>\n"
    }
    return "<ul class=\"results\">\n\(items.joined())</ul>\n"
  }

  func html(_ table: FigureTable) -> String {
    var html = "<table class=\"figures\">\n" + caption(table.caption)
    html += "<thead><tr>" + columnHead(table.indicator)
    html += table.years.map { "<th scope=\"col\">\($0)</th>" }.joined()
    html += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      html += "<tr><th scope=\"row\" class=\"stacked\">\(wordings(row.name))</th>\n"
      for cell in row.cells {
        let change = cell.change.map { "<p class=\"change stacked\">\(wordings($0))</p>" }
        html += "<td><p class=\"stacked\">\(wordings(cell.text, notes: cell.notes))</p>"
        html += (change ?? "") + "</td>\n"
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }

  func html(_ table: ThreadTable) -> String {
    var html = "<table class=\"threads\">\n" + caption(table.caption)
    html += "<thead><tr>" + columnHead(table.objective)
    html += table.years.map { "<th scope=\"col\" class=\"year\">\($0)</th>" }.joined()
    html += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      html += "<tr><th scope=\"row\"><p class=\"stacked\">\(wordings(row.text))</p>\n"
      html += "<p class=\"course stacked\">\(wordings(row.course))</p></th>\n"
      for cell in row.cells {
        let mark = cell.map {
          self.mark($0.status.mark) + "<span class=\"unseen\">\(brief($0.text))</span>"
        }
        html += "<td class=\"year\">\(mark ?? "")</td>\n"
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }

  private func caption(_ text: PageText) -> String {
    "<caption><span class=\"unseen\">\(brief(text))</span></caption>\n"
  }

  private func columnHead(_ text: PageText) -> String {
    "<th scope=\"col\" class=\"stacked\">\(wordings(text))</th>"
  }
}

extension ObjectiveRow {
  /// Whether the row may be parted where it would leave much of a page empty before it: more than
  /// about half a page.
  fileprivate var isLong: Bool {
    let longest = max(text.length, results.flatMap(\.lines).reduce(0) { $0 + $1.length })
    return longest > 1_500
  }
}

extension PageText {
  /// The characters of all wordings.
  fileprivate var length: Int { wordings.reduce(0) { $0 + $1.text.count } }
}
