internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The place on the print screen.
struct PrintPlace: Hashable, Sendable {
  /// The choices so far.
  var job: PrintJob
  /// The option that the keys change.
  var option = PrintOption.year
  /// The first row of the page that is visible.
  var scroll = 0

  init(_ job: PrintJob) {
    self.job = job
  }
}

/// All that the print screen shows besides what is chosen on it.
struct PrintContent {
  let review: Review
  /// The calendar year that is browsed.
  let year: Int
  let desk: PrintDesk
  /// The name of the plan's file.
  let file: String
  let notice: Notice?
  let frame: PanelFrame

  var look: Look { frame.look }
}

/// The print screen: what is to be printed, how and where to, and the page itself.
struct PrintPanel: Panel {
  private let place: PrintPlace
  private let content: PrintContent
  let layout: PrintLayout

  init(_ place: PrintPlace, content: PrintContent) {
    self.place = place
    self.content = content
    layout = PrintLayout(place, content: content)
  }

  private var rows: [PagePreview.Row] { content.desk.preview?.rows ?? [] }

  /// The first row of the page's last screenful.
  private var lastScroll: Int { max(0, rows.count - layout.page.height) }

  func moved(by command: Command) -> Overlay {
    var place = self.place
    switch command {
    case .rowDown: place.option = step(place.option, by: 1, in: PrintOption.allCases)
    case .rowUp: place.option = step(place.option, by: -1, in: PrintOption.allCases)
    case .nextValue: change(&place, by: 1)
    case .previousValue: change(&place, by: -1)
    case .pageDown: place.scroll += max(1, layout.page.height)
    case .pageUp: place.scroll -= max(1, layout.page.height)
    case .first: place.scroll = 0
    case .last: place.scroll = lastScroll
    default: break
    }
    return .print(place)
  }

  private func change(_ place: inout PrintPlace, by count: Int) {
    let choices = place.option.choices(for: place.job, in: content)
    let options = place.job.options
    place.job = step(place.job, by: count, in: choices)
    if place.job.options != options { place.scroll = 0 }
  }

  /// The value that stands so many places further on; the same one at the ends.
  private func step<Value: Equatable>(_ value: Value, by count: Int, in values: [Value]) -> Value {
    let index = (values.firstIndex(of: value) ?? 0) + count
    return values.indices.contains(index) ? values[index] : value
  }

  /// The screen after a click, which chooses an option, or after the wheel, which scrolls the page.
  func pointed(_ pointer: Event.Pointer) -> Overlay {
    var place = self.place
    switch pointer.action {
    case .wheelDown: place.scroll += 1
    case .wheelUp: place.scroll -= 1
    case .press:
      if layout.isRoomy, layout.options.contains(x: pointer.x, y: pointer.y) {
        place.option = PrintOption(rawValue: pointer.y - layout.options.y) ?? place.option
      }
    }
    return .print(place)
  }

  var settled: Overlay {
    var place = self.place
    let years = content.review.years.map(\.year)
    if !years.contains(place.job.year) { place.job.year = content.year }
    // Until the page is there, nobody knows how far down it goes.
    if content.desk.preview != nil { place.scroll = min(place.scroll, lastScroll) }
    place.scroll = max(0, place.scroll)
    return .print(place)
  }
}

extension PrintPanel {
  func draw(into buffer: inout Buffer) {
    content.frame.header.draw(into: &buffer, in: layout.header)
    for rule in layout.rules { buffer.drawRule(in: rule) }
    if layout.isRoomy {
      PrintOptionList(place, content: content).draw(into: &buffer, in: layout.options)
    } else {
      for (row, line) in PrintSummary(place, content: content).lines.enumerated() {
        buffer.draw(line, row: row, in: layout.options)
      }
    }
    drawPage(into: &buffer)
    guard let answer = PrintLayout.answer(content) else {
      return content.frame.keyLine.draw(into: &buffer, in: layout.foot)
    }
    for (row, line) in answer.enumerated() {
      buffer.draw(line, row: row, indent: 1, in: layout.foot)
    }
  }

  private func drawPage(into buffer: inout Buffer) {
    let area = layout.page
    let room = area.width - 1
    let width = content.desk.preview?.columns ?? 0
    for (row, content) in rows.dropFirst(place.scroll).prefix(area.height).enumerated() {
      switch content {
      case .line(let text):
        buffer.draw(
          Line(text.squeezed(to: room)), row: row, indent: min(2, max(0, room - width)), in: area)
      case .pageEnd:
        buffer.drawRule(in: Rect(x: area.x, y: area.y + row, width: area.width, height: 1))
      }
    }
    guard lastScroll > 0, let rule = layout.rules.last else { return }
    let last = min(rows.count, place.scroll + area.height)
    buffer.drawRight(Line(" \(last)/\(rows.count) "), in: rule)
  }
}

/// The parts of the print screen: the options above, the page below, an answer at the foot.
struct PrintLayout {
  /// The fewest rows of a screen on which each option has a row of its own.
  private static let roomy = 16

  let header: Rect
  let options: Rect
  let page: Rect
  let foot: Rect
  let rules: [Rect]
  /// True on a screen where each option has a row of its own.
  let isRoomy: Bool

  init(_ place: PrintPlace, content: PrintContent) {
    isRoomy = content.look.size.rows >= Self.roomy
    let count =
      isRoomy
      ? PrintOption.allCases.count : PrintSummary(place, content: content).lines.count
    var rest = Rect(content.look.size)
    header = rest.takeTop(1)
    let upper = rest.takeTop(1)
    options = rest.takeTop(count)
    let middle = rest.takeTop(1)
    foot = rest.takeBottom(Self.answer(content).map { max(1, $0.count) } ?? 1)
    rules = [upper, middle, rest.takeBottom(1)]
    page = rest
  }

  /// The answer at the foot in as many lines as it needs; nil where there is none.
  static func answer(_ content: PrintContent) -> [Line]? {
    content.notice.map {
      Line.wrapped(
        $0[content.look.language], width: content.look.size.columns - 2, rows: 5, style: .bold)
    }
  }
}
