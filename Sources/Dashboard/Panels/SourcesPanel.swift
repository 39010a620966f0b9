internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The sources of an item, of which one is to be opened.
struct SourcesPanel: Panel {
  private let ids: [String]
  private let row: Int
  private let state: State

  init(ids: [String], row: Int, state: State) {
    self.ids = ids
    self.row = row
    self.state = state
  }

  /// The chosen source.
  var chosen: Source? {
    ids.indices.contains(row) ? state.review?.source(ids[row]) : nil
  }

  func moved(by command: Command) -> Overlay {
    .sources(
      ids,
      row: ListScroll.moved(
        row, by: command.move, count: ids.count, height: PanelFrame(state).body.height))
  }

  var settled: Overlay { .sources(ids, row: min(max(0, row), max(0, ids.count - 1))) }

  func draw(into buffer: inout Buffer) {
    let frame = PanelFrame(state)
    frame.draw(position: "\(row + 1)/\(ids.count)", into: &buffer)
    var body = frame.body
    buffer.draw(Line(state.words.sources, .bold), indent: 1, in: body.takeTop(1))
    _ = body.takeTop(1)
    let blocks = ids.map { lines(of: $0, width: body.width - 3) }
    // Whole sources only; the chosen one is always among them.
    var first = 0
    while first < row, blocks[first...row].reduce(0, { $0 + $1.count + 1 }) > body.height {
      first += 1
    }
    for place in first..<blocks.count {
      guard blocks[place].count <= body.height || place == row else { break }
      let area = body.takeTop(blocks[place].count + 1)
      if place == row { buffer.draw(Line(state.glyphs.pointer, .bold), in: area) }
      for (line, text) in blocks[place].enumerated() {
        buffer.draw(place == row ? text.bold : text, row: line, indent: 2, in: area)
      }
    }
  }

  private func lines(of id: String, width: Int) -> [Line] {
    guard let review = state.review, let source = state.saying(of: review).source(id)
    else { return [] }
    let facts = source.facts.joined(separator: ", ")
    let place = source.url ?? source.file ?? state.words.noAddress
    let label = Line(source.number.text)
    return Line.labelled(label, facts, labelWidth: label.width + 1, width: width)
      + Line.wrapped(place, width: width, indent: label.width + 1)
  }
}
