internal import Interface
internal import Screen
internal import Wording

/// The deck's key table as a screen.
struct DeckHelp {
  private let state: DeckState
  private let frame: SlideFrame

  init(_ state: DeckState) {
    self.state = state
    frame = SlideFrame(state)
  }

  private var area: Rect { frame.layout.picture }

  private var lines: [Line] {
    MeetingCommand.keys.help(state.language.words, width: area.width, least: 24)
  }

  private func text(from line: Int) -> TextScroll {
    TextScroll(count: lines.count, height: area.height, first: line)
  }

  /// A scroll brought back inside the text.
  func settled(_ scroll: Int) -> Int { text(from: scroll).settled }

  func draw(scroll: Int, into buffer: inout Buffer) {
    frame.drawTitle(state.language.words.helpTitle, into: &buffer)
    text(from: scroll).draw(lines, into: &buffer, in: area)
    frame.drawFoot(number: nil, into: &buffer)
  }
}
