internal import Interface
internal import Screen

/// What every screen on top of the year has round its body: header, rules, key line.
struct PanelFrame {
  /// The rows between the rules.
  let body: Rect

  private let state: State
  private let header: Rect
  private let rules: [Rect]
  private let keyLine: Rect

  init(_ state: State) {
    self.state = state
    var rest = Rect(state.size)
    header = rest.takeTop(1)
    keyLine = rest.takeBottom(1)
    rules = [rest.takeTop(1), rest.takeBottom(1)]
    body = rest
  }

  /// Draws the frame; a position such as "3/12" stands in the lower rule.
  func draw(position: String? = nil, into buffer: inout Buffer) {
    state.header.draw(into: &buffer, in: header)
    for rule in rules { buffer.drawRule(in: rule) }
    if let position, let rule = rules.last { buffer.drawRight(Line(" \(position) "), in: rule) }
    state.keyLine.draw(into: &buffer, in: keyLine)
  }
}
