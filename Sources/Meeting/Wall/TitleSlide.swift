internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text

/// The first slide: whose meeting it is, the year in big letters, when and where.
struct TitleSlide {
  private let page: Slide.TitlePage
  private let language: Language
  private let area: Rect
  private let glyphs: Glyphs

  /// The columns of the block before what kind of meeting it is, and of the air behind it.
  private static let indent = 8

  init(_ page: Slide.TitlePage, in language: Language, area: Rect, glyphs: Glyphs) {
    self.page = page
    self.language = language
    self.area = area
    self.glyphs = glyphs
  }

  func draw(into buffer: inout Buffer) {
    let width = area.width
    let gap = area.height >= 20 ? 2 : area.height >= 10 ? 1 : 0
    let name =
      page.organisation.map {
        Line.wrapped($0[language], width: width, rows: 3, style: .bold)
      } ?? []
    let heading = Line.wrapped(
      page.heading[language], width: width, indent: Self.indent, style: .bold)
    let facts = page.facts.flatMap {
      Line.wrapped($0[language], width: width, rows: 2, indent: Self.indent, style: .dim)
    }
    let gaps = gap * (name.isEmpty ? 1 : 2)
    let room = area.height - name.count - gaps - heading.count - facts.count
    let big = BigLines(
      [page.year], width: width, height: min(room, max(5, area.height / 2)), glyphs: glyphs)
    let height = big?.height ?? 1

    var rest = area
    _ = rest.takeTop(max(0, (room - height) / 2))
    buffer.draw(name, in: rest.takeTop(name.count))
    if !name.isEmpty { _ = rest.takeTop(gap) }
    let year = rest.takeTop(height)
    if let big {
      big.draw(Style(.accent), into: &buffer, in: year)
    } else {
      buffer.draw(Line(page.year, .figure), in: year)
    }
    _ = rest.takeTop(gap)
    buffer.draw(heading + facts, in: rest)
    // The blanks before the words give way to it.
    let block = Rect(x: rest.x, y: rest.y, width: Self.indent - 2, height: 1)
    if !rest.isEmpty { buffer.fill(block, style: Style(on: .accent)) }
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
    let big = BigLines([word], width: area.width, height: max(5, area.height / 2), glyphs: glyphs)
    let height = big?.height ?? 1
    let below = Line.wrapped(title, width: area.width, rows: 2)
    let gap = area.height >= 12 ? 2 : 1
    var rest = area
    _ = rest.takeTop(max(0, (area.height - height - gap - below.count) / 2))
    let letters = rest.takeTop(height)
    if let big {
      big.draw(into: &buffer, in: letters)
    } else {
      buffer.draw(Line(word, .bold), in: letters)
    }
    _ = rest.takeTop(gap)
    buffer.draw(below, in: rest)
  }
}
