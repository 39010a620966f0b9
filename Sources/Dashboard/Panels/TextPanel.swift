internal import Screen

/// A screen of text on top of the year: lines that scroll, and how far one has read.
struct TextPanel: Panel {
  private let overlay: Overlay
  private let lines: [Line]
  private let scroll: Int
  private let state: State

  init(_ overlay: Overlay, lines: [Line], scroll: Int, state: State) {
    self.overlay = overlay
    self.lines = lines
    self.scroll = scroll
    self.state = state
  }

  /// The rows of text on one screen.
  private var pageHeight: Int { PanelFrame(state).body.height }

  /// The first line of the last screenful.
  private var lastScroll: Int { max(0, lines.count - pageHeight) }

  func moved(by command: Command) -> Overlay {
    switch command {
    case .rowDown: overlay.scrolled(to: scroll + 1)
    case .rowUp: overlay.scrolled(to: scroll - 1)
    case .pageDown: overlay.scrolled(to: scroll + pageHeight)
    case .pageUp: overlay.scrolled(to: scroll - pageHeight)
    case .first: overlay.scrolled(to: 0)
    case .last: overlay.scrolled(to: lastScroll)
    default: overlay
    }
  }

  var settled: Overlay { overlay.scrolled(to: min(max(0, scroll), lastScroll)) }

  func draw(into buffer: inout Buffer) {
    let frame = PanelFrame(state)
    let last = min(lines.count, scroll + pageHeight)
    frame.draw(position: lastScroll > 0 ? "\(last)/\(lines.count)" : nil, into: &buffer)
    for (row, line) in lines.dropFirst(scroll).prefix(pageHeight).enumerated() {
      buffer.draw(line, row: row, indent: 1, in: frame.body)
    }
  }
}
