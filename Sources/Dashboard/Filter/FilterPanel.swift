internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The choice of themes, statuses and sources to show, each with a box.
struct FilterPanel: Panel {
  /// The index of the chosen one.
  private let index: Int
  private let choices: [FilterChoice]
  private let filter: Filter
  private let review: Review
  private let frame: PanelFrame

  init(_ index: Int, filter: Filter, of review: Review, in frame: PanelFrame) {
    self.index = index
    self.filter = filter
    self.review = review
    self.frame = frame
    choices = FilterChoice.all(in: review.plan)
  }

  private var height: Int { frame.body.height - 2 }

  /// The choices that are visible, the chosen one in the middle where there are enough.
  private var scroll: ListScroll {
    ListScroll(count: choices.count, chosen: index, height: height, first: index - height / 2)
  }

  func hit(x: Int, y: Int) -> Overlay? {
    scroll.row(atLine: y - frame.body.y - 2).map { .filter($0) }
  }

  func moved(by command: Command) -> Overlay {
    .filter(ListScroll.moved(index, by: command.move, count: choices.count, height: height))
  }

  var settled: Overlay { .filter(min(max(0, index), max(0, choices.count - 1))) }

  func draw(into buffer: inout Buffer) {
    frame.draw(
      position: choices.isEmpty ? nil : "\(index + 1)/\(choices.count)", into: &buffer)
    var body = frame.body
    let words = frame.look.words
    buffer.draw(Line(words.filterTitle, .bold), indent: 1, in: body.takeTop(1))
    _ = body.takeTop(1)

    let kindWidth = (choices.map { $0.kind(words).displayWidth }.max() ?? 0) + 2
    for (row, index) in scroll.visible.enumerated() {
      let choice = choices[index]
      let isChosen = index == self.index
      let isFirst = index == 0 || choices[index - 1].kind(words) != choice.kind(words)
      let pointer = isChosen ? frame.look.glyphs.pointer : " "
      let box = filter.contains(choice) ? "[x] " : "[ ] "
      buffer.draw(Line(pointer + " ", .bold), row: row, in: body)
      if isFirst || row == 0 {
        buffer.draw(Line(choice.kind(words)), row: row, indent: 2, in: body)
      }
      let indent = 2 + kindWidth
      let room = max(1, body.width - indent - box.count - 1)
      let text = choice.label(in: review, frame.look).truncated(to: room)
      buffer.draw(
        Line(box + text, isChosen ? .bold : .plain), row: row, indent: indent, in: body)
    }
  }
}

/// The row under the header that says what is filtered, and how much of the year is left.
struct FilterLine {
  private let filter: Filter
  private let listing: Listing
  private let review: Review
  private let look: Look

  /// The row; nil where everything is shown.
  init?(_ filter: Filter, of listing: Listing, in review: Review, _ look: Look) {
    guard !filter.isEmpty else { return nil }
    self.filter = filter
    self.listing = listing
    self.review = review
    self.look = look
  }

  func draw(into buffer: inout Buffer, in area: Rect) {
    let count = look.words.shown(listing.admittedCount, of: listing.total)
    let choices = FilterChoice.all(in: review.plan).filter(filter.contains)
      .map { $0.label(in: review, look) }
    let label = look.words.filterLabel + ": "
    let room = area.width - count.displayWidth - label.displayWidth - 4
    buffer.draw(Line(label + Self.fitting(choices, room: room), .bold), indent: 1, in: area)
    buffer.drawRight(Line(count + " ", .bold), in: area)
  }

  /// The choices that fit whole, then the number of the others: "? not reported · +2".
  private static func fitting(_ choices: [String], room: Int) -> String {
    for shown in stride(from: choices.count, through: 1, by: -1) {
      let rest = choices.count - shown
      let text = (choices.prefix(shown) + (rest > 0 ? ["+\(rest)"] : []))
        .joined(separator: " · ")
      if text.displayWidth <= room { return text }
    }
    let rest = choices.count > 1 ? " · +\(choices.count - 1)" : ""
    return (choices.first ?? "").truncated(to: max(1, room - rest.displayWidth)) + rest
  }
}
