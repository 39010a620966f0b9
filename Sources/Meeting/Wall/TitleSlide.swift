internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text

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
      ["\(page.year)"], width: width, height: min(room, max(4, area.height / 2)), glyphs: glyphs)
    let height = block?.height ?? 1

    var rest = area
    _ = rest.takeTop(max(0, (room - height) / 2))
    for line in above { buffer.drawCentred(line, row: 0, in: rest.takeTop(1)) }
    let year = rest.takeTop(height)
    if let block {
      block.draw(into: &buffer, in: year)
    } else {
      buffer.drawCentred(Line("\(page.year)", .bold), row: 0, in: year)
    }
    for line in facts { buffer.drawCentred(line, row: 0, in: rest.takeTop(1)) }
  }
}
