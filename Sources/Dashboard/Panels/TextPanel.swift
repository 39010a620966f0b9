internal import Interface
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

  private var text: TextScroll {
    TextScroll(count: lines.count, height: PanelFrame(state).body.height, first: scroll)
  }

  func moved(by command: Command) -> Overlay {
    command.move.map { overlay.scrolled(to: text.moved(by: $0)) } ?? overlay
  }

  var settled: Overlay { overlay.scrolled(to: text.settled) }

  func draw(into buffer: inout Buffer) {
    let frame = PanelFrame(state)
    frame.draw(position: text.position, into: &buffer)
    text.draw(lines, indent: 1, into: &buffer, in: frame.body)
  }
}
