internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

/// The sources of an item, of which one is to be opened.
struct SourcesPanel: Panel {
  private let ids: [String]
  /// The index of the chosen one.
  private let index: Int
  private let review: Review
  private let frame: PanelFrame

  init(_ ids: [String], _ index: Int, in review: Review, in frame: PanelFrame) {
    self.ids = ids
    self.index = index
    self.review = review
    self.frame = frame
  }

  func moved(by command: Command) -> Overlay {
    .sources(
      ids,
      ListScroll.moved(index, by: command.move, count: ids.count, height: frame.body.height))
  }

  var settled: Overlay { .sources(ids, min(max(0, index), max(0, ids.count - 1))) }

  func draw(into buffer: inout Buffer) {
    frame.draw(position: "\(index + 1)/\(ids.count)", into: &buffer)
    var body = frame.body
    buffer.draw(Line(frame.look.words.sources, .bold), indent: 1, in: body.takeTop(1))
    _ = body.takeTop(1)
    let blocks = ids.map { lines(of: $0, width: body.width - 3) }
    // Whole sources only; the chosen one is always among them.
    var first = 0
    while first < index, blocks[first...index].reduce(0, { $0 + $1.count + 1 }) > body.height {
      first += 1
    }
    for source in first..<blocks.count {
      let isChosen = source == index
      guard blocks[source].count <= body.height || isChosen else { break }
      let area = body.takeTop(blocks[source].count + 1)
      if isChosen { buffer.draw(Line(frame.look.glyphs.pointer, .bold), in: area) }
      for (row, line) in blocks[source].enumerated() {
        buffer.draw(isChosen ? line.bold : line, row: row, indent: 2, in: area)
      }
    }
  }

  private func lines(of id: String, width: Int) -> [Line] {
    guard let source = frame.look.saying(of: review).source(id) else { return [] }
    let facts = source.facts.joined(separator: ", ")
    let address = source.url ?? source.file ?? frame.look.words.noAddress
    let label = Line(source.number.text)
    return Line.labelled(label, facts, labelWidth: label.width + 1, width: width)
      + Line.wrapped(address, width: width, indent: label.width + 1)
  }
}
