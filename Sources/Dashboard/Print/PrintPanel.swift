internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

/// All that the print screen shows besides what is chosen on it.
struct PrintContent {
  let review: Review
  /// The calendar year that is browsed.
  let year: YearLabel
  let desk: PrintDesk
  /// The name of the plan's file.
  let file: String
  let notice: Notice?
  let frame: PanelFrame

  var look: Look { frame.look }
}

/// The print screen: what is to be printed, how and where to, and the page itself.
struct PrintPanel: Panel {
  /// The choices on the screen, and how far the page is scrolled.
  struct Cursor: Hashable, Sendable {
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

  private let cursor: Cursor
  private let content: PrintContent
  let layout: PrintLayout

  init(_ cursor: Cursor, content: PrintContent) {
    self.cursor = cursor
    self.content = content
    layout = PrintLayout(cursor, content: content)
  }

  private var rows: [PagePreview.Row] { content.desk.preview?.rows ?? [] }

  /// The first row of the page's last screenful.
  private var lastScroll: Int { max(0, rows.count - layout.page.height) }

  func moved(by command: Command) -> Overlay {
    var cursor = self.cursor
    switch command {
    case .rowDown: cursor.option = step(cursor.option, by: 1, in: PrintOption.allCases)
    case .rowUp: cursor.option = step(cursor.option, by: -1, in: PrintOption.allCases)
    case .nextValue: change(&cursor, by: 1)
    case .previousValue: change(&cursor, by: -1)
    case .pageDown: cursor.scroll += max(1, layout.page.height)
    case .pageUp: cursor.scroll -= max(1, layout.page.height)
    case .first: cursor.scroll = 0
    case .last: cursor.scroll = lastScroll
    default: break
    }
    return .print(cursor)
  }

  private func change(_ cursor: inout Cursor, by count: Int) {
    let choices = cursor.option.choices(for: cursor.job, in: content)
    let options = cursor.job.options
    cursor.job = step(cursor.job, by: count, in: choices)
    if cursor.job.options != options { cursor.scroll = 0 }
  }

  /// The value that stands so many places further on; the same one at the ends.
  private func step<Value: Equatable>(_ value: Value, by count: Int, in values: [Value]) -> Value {
    let index = (values.firstIndex(of: value) ?? 0) + count
    return values.indices.contains(index) ? values[index] : value
  }

  /// The screen after a click, which chooses an option, or after the wheel, which scrolls the page.
  func pointed(_ pointer: Event.Pointer) -> Overlay {
    var cursor = self.cursor
    switch pointer.action {
    case .wheelDown: cursor.scroll += 1
    case .wheelUp: cursor.scroll -= 1
    case .press:
      if layout.isRoomy, layout.options.contains(x: pointer.x, y: pointer.y) {
        cursor.option = PrintOption(rawValue: pointer.y - layout.options.y) ?? cursor.option
      }
    }
    return .print(cursor)
  }

  var settled: Overlay {
    var cursor = self.cursor
    let years = content.review.years.map(\.label)
    if !years.contains(cursor.job.year) { cursor.job.year = content.year }
    // Until the page is there, nobody knows how far down it goes.
    if content.desk.preview != nil { cursor.scroll = min(cursor.scroll, lastScroll) }
    cursor.scroll = max(0, cursor.scroll)
    return .print(cursor)
  }
}

extension PrintPanel {
  func draw(into buffer: inout Buffer) {
    content.frame.header.draw(into: &buffer, in: layout.header)
    for rule in layout.rules { buffer.drawRule(in: rule) }
    if layout.isRoomy {
      PrintOptionList(cursor, content: content).draw(into: &buffer, in: layout.options)
    } else {
      buffer.draw(PrintSummary(cursor, content: content).lines, in: layout.options)
    }
    drawPage(into: &buffer)
    guard let answer = PrintLayout.answer(content) else {
      return content.frame.keyLine.draw(into: &buffer, in: layout.foot)
    }
    buffer.draw(answer, indent: 1, in: layout.foot)
  }

  private func drawPage(into buffer: inout Buffer) {
    let area = layout.page
    let room = area.width - 1
    let width = content.desk.preview?.columns ?? 0
    for (row, content) in rows.dropFirst(cursor.scroll).prefix(area.height).enumerated() {
      switch content {
      case .line(let text):
        buffer.draw(
          Line(text.squeezed(to: room)), row: row, indent: min(2, max(0, room - width)), in: area)
      case .pageEnd:
        buffer.drawRule(in: Rect(x: area.x, y: area.y + row, width: area.width, height: 1))
      }
    }
    guard lastScroll > 0, let rule = layout.rules.last else { return }
    let last = min(rows.count, cursor.scroll + area.height)
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

  init(_ cursor: PrintPanel.Cursor, content: PrintContent) {
    isRoomy = content.look.size.rows >= Self.roomy
    let count =
      isRoomy
      ? PrintOption.allCases.count : PrintSummary(cursor, content: content).lines.count
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
