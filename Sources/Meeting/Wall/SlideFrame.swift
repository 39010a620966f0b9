internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The frame round the content of every slide: its title, and at the foot whose it is and its
/// number.
struct SlideFrame {
  let look: Look
  let layout: DeckLayout

  /// The words at the foot in the place of whose meeting it is.
  private let answer: String?
  /// The name of the organisation, then what must stay where there is no room for it.
  private let name: String?
  private let facts: String

  /// A frame.
  ///
  /// - Parameters:
  ///   - plan: the plan of the meeting.
  ///   - year: the year that it is about.
  ///   - isSample: whether the plan is the one that is built into the program.
  ///   - answer: the words that stand at the foot instead, if there are any.
  ///   - look: the look of the wall.
  init(of plan: Plan, year: YearLabel, isSample: Bool, answer: String?, _ look: Look) {
    self.look = look
    layout = DeckLayout(look.size)
    self.answer = answer
    name = (plan.short ?? plan.organisation)?[look.language]
    facts = (["\(year)"] + (isSample ? [look.words.samplePlan] : [])).joined(separator: " · ")
  }

  /// Draws the title behind a block of the accent; of a chapter with several slides, which one this
  /// is.
  func drawTitle(_ title: String, of slide: Slide? = nil, into buffer: inout Buffer) {
    let part = slide.flatMap { $0.parts > 1 ? "\($0.part)/\($0.parts)" : nil } ?? ""
    var area = layout.title
    buffer.drawRight(Line(part, .dim), in: area)
    area.width -= part.isEmpty ? 0 : part.count + 2
    buffer.fill(area.takeLeft(layout.block), style: Style(on: .accent))
    _ = area.takeLeft(layout.block)
    buffer.draw(Line(title.truncated(to: area.width), .bold), in: area)
  }

  /// Draws the foot: a question or a short answer if there is one, else whose meeting it is; and the
  /// way gone.
  ///
  /// - Parameters:
  ///   - number: the number of the slide.
  ///   - way: how many steps are gone, of how many; nil where no slide is shown.
  ///   - buffer: what is drawn into.
  func drawFoot(number: Int?, way: (gone: Int, of: Int)? = nil, into buffer: inout Buffer) {
    var area = layout.foot
    if let number {
      let sign = "\(number)"
      buffer.drawRight(Line(sign, .dim), in: area)
      area.width -= sign.count + 2
    }
    if let answer {
      buffer.draw(Line(answer.truncated(to: area.width), .bold), in: area)
    } else {
      buffer.draw(Line(owner(width: area.width).truncated(to: area.width), .dim), in: area)
    }
    if let way, let line = layout.way { draw(way, into: &buffer, in: line) }
  }

  private func draw(_ way: (gone: Int, of: Int), into buffer: inout Buffer, in area: Rect) {
    // Without colours the way to go is of another sign.
    let ahead: Character = look.hasColors ? "─" : look.glyphs.silence
    buffer.fill(area, with: ahead, style: Style(.rule))
    var gone = area
    gone.width = max(1, area.width * way.gone / max(1, way.of))
    buffer.fill(gone, with: "─", style: Style(.accent, .bold))
  }

  /// The name and the facts; the name gives way first, for the mark of the sample must stay.
  private func owner(width: Int) -> String {
    guard let name else { return facts }
    let whole = "\(name) · \(facts)"
    if whole.displayWidth <= width { return whole }
    let room = width - facts.displayWidth - 3
    return room >= 3 ? "\(name.truncated(to: room)) · \(facts)" : facts
  }
}

/// The places of everything on a slide of any size.
struct DeckLayout: Hashable, Sendable {
  /// The slide that the deck is broken for: 72 columns and 16 lines for its rows.
  static let reference = DeckLayout(Size(columns: 80, rows: 24))

  /// The title, with the number of the part at its right.
  let title: Rect
  /// Columns of the block before the title, and of the air behind it.
  let block: Int
  /// The rows.
  let body: Rect
  /// The count that appears with the last row.
  let closing: Rect
  /// The organisation's name, and the number of the slide.
  let foot: Rect
  /// Blank rows under the title, where marks of big letters may stand.
  let air: Int
  /// The line of the way gone; nil where there is no room for it.
  let way: Rect?
  /// The rows for what fills a slide and has no count below it, down to the foot.
  let picture: Rect

  /// - Parameters:
  ///   - size: the screen's extent.
  ///   - text: the count that appears with the last row; on a narrow screen it takes several rows,
  ///     away from those above.
  init(_ size: Size, closing text: String? = nil) {
    let isRoomy = size.rows >= 16
    let isTall = size.rows >= 22
    let margin = max(2, size.columns / 20)
    var rest = Rect(
      x: margin, y: 0, width: size.columns - 2 * margin, height: size.rows)
    if isTall { _ = rest.takeTop(1) }
    title = rest.takeTop(1)
    block = size.columns >= 60 ? 2 : 1
    air = isRoomy ? 1 : 0
    _ = rest.takeTop(air)
    // A tall wall gets more air.
    if size.rows >= 30 { _ = rest.takeTop(1) }
    way = isTall ? rest.takeBottom(1) : nil
    foot = rest.takeBottom(1)
    picture = rest
    if isTall { _ = rest.takeBottom(1) }
    let lines = text.map { $0.wrapped(to: max(1, rest.width)).count } ?? 1
    closing = rest.takeBottom(max(1, lines))
    if isRoomy { _ = rest.takeBottom(1) }
    body = rest
  }
}
