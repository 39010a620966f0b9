internal import Wording

extension HTMLChapter {
  func html(_ table: ComparisonTable) -> String {
    var html = "<table class=\"comparison\">\n" + caption(table.caption)
    html += "<thead><tr>" + columnHead(table.objectives) + columnHead(table.results)
    html += "</tr></thead>\n<tbody>\n"
    for (index, row) in table.rows.enumerated() {
      if !row.headings.isEmpty, index > 0 { html += "</tbody>\n<tbody>\n" }
      for heading in row.headings {
        html += "<tr class=\"theme\"><th colspan=\"2\" scope=\"rowgroup\""
        html += " class=\"level\(heading.level) stacked\">\(wordings(heading.text))</th></tr>\n"
      }
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
      let lines = entry.lines.enumerated().map { index, line in
        let isLast = index == entry.lines.count - 1
        return "<p class=\"stacked\">\(wordings(line, notes: isLast ? entry.notes : []))</p>"
      }
      let kind = entry.kind == .reason ? " class=\"reason\"" : ""
      let strip = entry.periods.map { HTMLStrip($0).text } ?? ""
      let facts = entry.facts.map { "<p class=\"stacked\">\(wordings($0))</p>" }
      return "<li\(kind)>\((lines + facts).joined())\(strip)</li>\n"
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
  /// True for a row that may be parted, since it would leave much of a page empty before it: more
  /// than about half a page.
  fileprivate var isLong: Bool {
    let longest = max(text.length, results.flatMap(\.lines).reduce(0) { $0 + $1.length })
    return longest > 1_500
  }
}

extension PageText {
  /// The characters of all wordings.
  fileprivate var length: Int { wordings.reduce(0) { $0 + $1.text.count } }
}

/// A figure against its target as a drawing; the words beside it say the same, so that it is kept
/// from screen readers.
private struct HTMLBar: Sendable {
  let text: String

  /// The heights of the drawing, in the units of the bar's length.
  private static let height = 400
  /// Room at the right for the arrow of an open end and for a tick at the very end.
  private static let margin = 400

  init(_ bar: TargetBar) {
    let top = 80
    let bottom = Self.height - 80
    func box(_ left: Int, _ right: Int, _ style: String) -> String {
      guard right > left else { return "" }
      return "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(right - left)\" "
        + "height=\"\(bottom - top)\" \(style)/>"
    }
    var shapes = ""
    if let high = bar.high {
      shapes += box(bar.low ?? 0, high, "fill=\"#ddd\" stroke=\"#000\" stroke-width=\"20\"")
    }
    if let low = bar.low {
      shapes += box(0, low, "fill=\"#555\"")
      if bar.isOpen {
        let tip = low + 300
        shapes +=
          "<path d=\"M\(low) \(top) L\(tip) \(Self.height / 2) L\(low) \(bottom) Z\" fill=\"#555\"/>"
      }
    }
    for tick in Set([bar.target.lowerBound, bar.target.upperBound]).sorted() {
      let line = "<path d=\"M\(tick) 0 V\(Self.height)\""
      // White at both sides, so that the tick is seen on a full bar too.
      shapes += "\(line) stroke=\"#fff\" stroke-width=\"180\"/>"
      shapes += "\(line) stroke=\"#000\" stroke-width=\"60\"/>"
    }
    text = """
      <svg class="bar" aria-hidden="true" preserveAspectRatio="none" \
      viewBox="-40 0 \(TargetBar.length + Self.margin) \(Self.height)">\(shapes)</svg>

      """
  }
}

/// Periods of a year as a drawing of small bars; the words above it say the same.
private struct HTMLStrip: Sendable {
  let text: String

  /// The width of a bar with the gap behind it, in the units of a bar's height.
  private static let step = 1_200
  private static let width = 900
  /// The width and height of the dot that stands for silence.
  private static let dot = 300
  /// The height of a figure of 0, so that it is seen.
  private static let least = 100

  init(_ strip: PeriodStrip) {
    let foot = PeriodStrip.highest
    func box(_ x: Int, _ width: Int, _ height: Int) -> String {
      "<rect x=\"\(x)\" y=\"\(foot - height)\" width=\"\(width)\" height=\"\(height)\" "
        + "fill=\"#555\"/>"
    }
    let shapes = strip.columns.enumerated().map { index, column in
      let left = index * Self.step
      return switch column {
      case .open: ""
      case .silent: box(left + Self.width / 2 - Self.dot / 2, Self.dot, Self.dot)
      case .bar(let height): box(left, Self.width, max(height, Self.least))
      }
    }
    text = """
      <svg class="strip" aria-hidden="true" \
      viewBox="0 0 \(strip.columns.count * Self.step) \(foot)">\(shapes.joined())</svg>
      """
  }
}
