internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text

/// A figure as large as the screen allows, its unit below in plain bold, then what it is made of.
struct FigureSlide {
  private let figure: BigFigure.Lines
  private let area: Rect
  private let glyphs: Glyphs
  private let below: [Line]
  private let block: BlockLines?

  init(_ figure: BigFigure, in language: Language, area: Rect, glyphs: Glyphs) {
    let figure = figure.lines[language]
    self.figure = figure
    self.area = area
    self.glyphs = glyphs
    let unit = figure.unit.map { Line.balanced($0, width: area.width, style: .bold) } ?? []
    let notes = figure.notes.flatMap { Line.balanced($0, width: area.width) }
    let gap = unit.isEmpty || notes.isEmpty || area.height < 12 ? [] : [Line()]
    below = unit + gap + notes
    let room = area.height - below.count - (below.isEmpty ? 0 : 1)
    // A little air at the top and at the sides, where there is any.
    block = BlockLines(
      figure.block, width: area.width - 2, height: room - (room > 20 ? room / 12 : 0),
      glyphs: glyphs)
  }

  /// Whether the figure is too wide or too tall for big digits.
  var isPlain: Bool { block == nil }

  func draw(into buffer: inout Buffer) {
    let plain =
      isPlain
      ? Line.wrapped(
        figure.block.joined(separator: "\u{A0}"), width: area.width, style: .bold) : []
    let height = block?.height ?? plain.count
    var rest = area
    _ = rest.takeTop(max(0, (area.height - height - below.count - (below.isEmpty ? 0 : 1)) / 2))
    if let block {
      block.draw(into: &buffer, in: rest.takeTop(height))
    } else {
      for (row, line) in plain.enumerated() { buffer.drawCentred(line, row: row, in: rest) }
      _ = rest.takeTop(plain.count)
    }
    _ = rest.takeTop(1)
    for (row, line) in below.enumerated() { buffer.drawCentred(line, row: row, in: rest) }
  }
}
