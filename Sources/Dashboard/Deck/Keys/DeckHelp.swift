internal import Screen
internal import Text
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
    let words = state.language.words
    let rows = DeckKeyTable.rows.map { row in
      let names = row.keys.map { words.name(ofKey: $0.sign) }
      return (keys: row.sign ?? names.joined(separator: "  "), name: row.label(words).full)
    }
    let widest = rows.map(\.keys.displayWidth).max() ?? 0
    guard area.width - widest - 3 >= 24 else {
      return rows.flatMap { keys, name in
        Line.wrapped(keys, width: area.width, style: .bold)
          + Line.wrapped(name, width: area.width, indent: 2)
      }
    }
    return rows.flatMap { keys, name in
      Line.labelled(Line(keys, .bold), name, labelWidth: widest + 3, width: area.width)
    }
  }

  /// A scroll brought back inside the text.
  func settled(_ scroll: Int) -> Int { min(max(0, scroll), max(0, lines.count - area.height)) }

  func draw(scroll: Int, into buffer: inout Buffer) {
    frame.drawTitle(state.language.words.helpTitle, into: &buffer)
    for (row, line) in lines.dropFirst(scroll).prefix(area.height).enumerated() {
      buffer.draw(line, row: row, in: area)
    }
    frame.drawFoot(number: nil, into: &buffer)
  }
}
