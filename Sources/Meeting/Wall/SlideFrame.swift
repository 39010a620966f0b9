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

  /// Draws title and rule; of a chapter with several slides, which one this is.
  func drawTitle(_ title: String, of slide: Slide? = nil, into buffer: inout Buffer) {
    let part = slide.flatMap { $0.parts > 1 ? "\($0.part)/\($0.parts)" : nil } ?? ""
    var area = layout.title
    buffer.drawRight(Line(part, .bold), in: area)
    area.width -= part.isEmpty ? 0 : part.count + 2
    buffer.draw(Line(title.truncated(to: area.width), .bold), in: area)
    if let rule = layout.rule { buffer.drawRule(in: rule) }
  }

  /// Draws the foot: a question or a short answer if there is one.
  func drawFoot(number: Int?, into buffer: inout Buffer) {
    var area = layout.foot
    if let number {
      let sign = "\(number)"
      buffer.drawRight(Line(sign), in: area)
      area.width -= sign.count + 2
    }
    if let answer {
      buffer.draw(Line(answer.truncated(to: area.width), .bold), in: area)
    } else {
      buffer.draw(Line(owner(width: area.width).truncated(to: area.width)), in: area)
    }
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
  /// The thin line below the title; nil where there is no room for it.
  let rule: Rect?
  /// The rows.
  let body: Rect
  /// The count that appears with the last row.
  let closing: Rect
  /// The organisation's name, and the number of the slide.
  let foot: Rect

  /// - Parameters:
  ///   - size: the screen's extent.
  ///   - text: the count that appears with the last row; on a narrow screen it takes several rows,
  ///     away from those above.
  init(_ size: Size, closing text: String? = nil) {
    let isRoomy = size.rows >= 20
    let isTall = size.rows >= 24
    let margin =
      switch size.columns {
      case ..<50: 1
      case ..<70: 2
      case ..<80: 3
      default: 4 + (size.columns - 80) / 8
      }
    var rest = Rect(
      x: margin, y: 0, width: size.columns - 2 * margin, height: size.rows)
    // A wide wall gets air, and more of it the taller it is.
    let air = max(0, (size.rows - 24) / 12)
    if isTall { _ = rest.takeTop(1 + air) }
    title = rest.takeTop(1)
    rule = size.rows >= 16 ? rest.takeTop(1) : nil
    if isRoomy { _ = rest.takeTop(1 + air) }
    foot = rest.takeBottom(1)
    if isTall { _ = rest.takeBottom(1) }
    let lines = text.map { $0.wrapped(to: max(1, rest.width)).count } ?? 1
    closing = rest.takeBottom(max(1, lines))
    if isRoomy { _ = rest.takeBottom(1) }
    body = rest
  }

  /// The rows for what fills a slide and has no count below it.
  var picture: Rect {
    Rect(x: body.x, y: body.y, width: body.width, height: closing.maxY - body.y)
  }
}
