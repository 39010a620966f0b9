internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// A text over the whole console: the keys, or why the changed file cannot be used.
struct OverlayScreen {
  private let overlay: ConsoleOverlay
  private let state: ConsoleState
  private let title: Rect
  private let body: Rect
  private let keyLine: Rect

  init(_ overlay: ConsoleOverlay, of state: ConsoleState) {
    self.overlay = overlay
    self.state = state
    var rest = Rect(state.size)
    title = rest.takeTop(1)
    keyLine = rest.takeBottom(1)
    body = rest
  }

  /// The overlay with its scroll inside what there is.
  var settled: ConsoleOverlay {
    overlay.scrolled(to: min(max(0, overlay.scroll), max(0, lines.count - body.height)))
  }

  func draw(into buffer: inout Buffer) {
    let lines = lines
    let words = state.words
    let name =
      switch overlay {
      case .help: words.helpTitle
      case .problem: words.cannotRead(state.version?.name(words) ?? "")
      }
    buffer.drawRule(in: title)
    buffer.draw(Line(" \(name.truncated(to: title.width - 12)) ", .bold), in: title)
    if lines.count > body.height {
      let last = min(lines.count, overlay.scroll + body.height)
      buffer.drawRight(Line(" \(last)/\(lines.count) "), in: title)
    }
    for (row, line) in lines.dropFirst(overlay.scroll).prefix(body.height).enumerated() {
      buffer.draw(line, row: row, indent: 1, in: body)
    }
    ConsoleKeyLine(state).draw(into: &buffer, in: keyLine)
  }

  private var lines: [Line] {
    switch overlay {
    case .help: keys
    case .problem: problems
    }
  }

  private var keys: [Line] {
    let words = state.words
    let width = body.width - 2
    let rows = ConsoleKeyTable.rows.map { row in
      let names = row.keys.map { words.name(ofKey: $0.sign) }
      return (row.sign ?? names.joined(separator: "  "), row.label(words).full)
    }
    let widest = rows.map(\.0.displayWidth).max() ?? 0
    guard width - widest >= 28 else {
      return rows.flatMap { keys, name in
        Line.wrapped(keys, width: width, style: .bold)
          + Line.wrapped(name, width: width, indent: 2)
      }
    }
    return rows.flatMap { keys, name in
      Line.labelled(Line(keys, .bold), name, labelWidth: widest + 3, width: width)
    }
  }

  private var problems: [Line] {
    guard case .unusable(let diagnostics) = state.file else { return [] }
    let width = body.width - 2
    return diagnostics.flatMap { diagnostic in
      let report = DiagnosticReport(
        diagnostic, file: state.version?.name(state.words) ?? "", words: state.words,
        widest: max(10, width - 4), width: \.displayWidth)
      var lines = Line.wrapped(report.headline, width: width, style: .bold)
      if let excerpt = report.excerpt {
        lines.append(Line("    " + excerpt.line))
        lines.append(Line("    " + excerpt.caret, Style(.vermillion, .bold)))
      }
      for line in report.help?.split(separator: "\n") ?? [] {
        lines += Line.wrapped(String(line), width: width, indent: 2)
      }
      return lines + [Line()]
    }
  }
}
