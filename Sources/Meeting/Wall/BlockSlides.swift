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
    func set(_ words: [String], _ unit: [Line]) -> (block: BlockLines?, below: [Line]) {
      let gap = unit.isEmpty || notes.isEmpty || area.height < 12 ? [] : [Line()]
      let below = unit + gap + notes
      let room = area.height - below.count - (below.isEmpty ? 0 : 1)
      // A little air at the top and at the sides, where there is any.
      let block = BlockLines(
        words, width: area.width - 2, height: room - (room > 20 ? room / 12 : 0), glyphs: glyphs)
      return (block, below)
    }
    let whole = set(figure.block, unit)
    // The notes have the unit beside each figure.
    (block, below) =
      whole.block == nil && !figure.shortBlock.isEmpty ? set(figure.shortBlock, []) : whole
  }

  /// True if the figure is too wide or too tall for big digits.
  var isPlain: Bool { block == nil }

  func draw(into buffer: inout Buffer) {
    let plain =
      isPlain
      ? Line.wrapped(
        figure.words.joined(separator: "\u{A0}"), width: area.width, style: .bold) : []
    let height = block?.height ?? plain.count
    var rest = area
    _ = rest.takeTop(max(0, (area.height - height - below.count - (below.isEmpty ? 0 : 1)) / 2))
    if let block {
      block.draw(into: &buffer, in: rest.takeTop(height))
    } else {
      buffer.drawCentred(plain, in: rest)
      _ = rest.takeTop(plain.count)
    }
    _ = rest.takeTop(1)
    buffer.drawCentred(below, in: rest)
  }
}

/// The first slide: whose meeting it is, the year in big digits, when and where.
struct TitleSlide {
  private let page: Slide.TitlePage
  private let language: Language
  private let area: Rect
  private let glyphs: Glyphs

  init(_ page: Slide.TitlePage, in language: Language, area: Rect, glyphs: Glyphs) {
    self.page = page
    self.language = language
    self.area = area
    self.glyphs = glyphs
  }

  func draw(into buffer: inout Buffer) {
    let width = area.width
    let gap = area.height >= 16 ? [Line()] : []
    let name =
      page.organisation.map {
        Line.balanced($0[language], width: width, rows: 3, style: .bold)
      } ?? []
    let above = name + (name.isEmpty ? [] : gap + gap) + [Line(page.heading[language])] + gap
    var facts = page.facts.flatMap { Line.balanced($0[language], width: width, rows: 2) }
    if !facts.isEmpty { facts = gap + gap + facts }
    let room = area.height - above.count - facts.count
    let block = BlockLines(
      [page.year], width: width, height: min(room, max(4, area.height / 2)), glyphs: glyphs)
    let height = block?.height ?? 1

    var rest = area
    _ = rest.takeTop(max(0, (room - height) / 2))
    for line in above { buffer.drawCentred(line, row: 0, in: rest.takeTop(1)) }
    let year = rest.takeTop(height)
    if let block {
      block.draw(into: &buffer, in: year)
    } else {
      buffer.drawCentred(Line(page.year, .bold), row: 0, in: year)
    }
    for line in facts { buffer.drawCentred(line, row: 0, in: rest.takeTop(1)) }
  }
}

/// The last slide.
struct EndSlide {
  let word: String
  /// The title of what has come to its end.
  let title: String
  let area: Rect
  let glyphs: Glyphs

  func draw(into buffer: inout Buffer) {
    let block = BlockLines(
      [word], width: area.width, height: max(4, area.height / 2), glyphs: glyphs)
    let height = block?.height ?? 1
    let below = Line.balanced(title, width: area.width, rows: 2)
    let gap = area.height >= 12 ? 2 : 1
    var rest = area
    _ = rest.takeTop(max(0, (area.height - height - gap - below.count) / 2))
    let letters = rest.takeTop(height)
    if let block {
      block.draw(into: &buffer, in: letters)
    } else {
      buffer.drawCentred(Line(word, .bold), row: 0, in: letters)
    }
    _ = rest.takeTop(gap)
    for line in below { buffer.drawCentred(line, row: 0, in: rest.takeTop(1)) }
  }
}
