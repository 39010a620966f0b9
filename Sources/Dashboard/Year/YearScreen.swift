internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The year: tabs, counts, headline figures, and the two panels whose rows stand level.
struct YearScreen {
  /// The list of the year.
  let list: YearList

  private let layout: YearLayout
  private let frame: PanelFrame
  private let cursor: YearList.Cursor
  private let query: String
  private let browsing: Browsing
  private let file: String
  private let changes: Changes

  /// The screen of a year of the plan in a file.
  init(_ browsing: Browsing, of file: String, changes: Changes, in frame: PanelFrame) {
    layout = YearLayout(browsing, title: frame.title, frame.look)
    list = YearList(browsing, layout, frame.look)
    self.frame = frame
    cursor = browsing.cursor
    query = browsing.search?.folded ?? ""
    self.changes = changes
    self.browsing = browsing
    self.file = file
  }

  /// The index of the year that a click chooses; nil where none stands.
  func year(x: Int, y: Int) -> Int? { layout.tabs.year(x: x, y: y) }

  func draw(into buffer: inout Buffer) {
    let language = Line(frame.look.language.rawValue + " ", .dim)
    let room =
      layout.hasTitleRow
      ? layout.title.width - language.width - 4 : frame.title.width(in: layout.title.width)
    buffer.draw(
      frame.title.line(width: room, isLong: layout.hasTitleRow), indent: 1, in: layout.title)
    buffer.drawRight(language, in: layout.title)
    layout.tabs.draw(into: &buffer)
    layout.filterLine?.draw(into: &buffer, in: layout.filter)
    layout.yearAbout?.draw(into: &buffer, in: layout.about)
    layout.yearCounts.draw(into: &buffer, in: layout.counts)
    layout.headlineCards.draw(layout.headlineForm, into: &buffer, in: layout.headlines)
    let end = list.draw(at: cursor, underlining: query, changes, into: &buffer)
    drawBoxes(end: end, into: &buffer)
    drawSide(into: &buffer)
    frame.keyLine.draw(into: &buffer, in: layout.keyLine)
  }

  /// Draws the borders of the panels; `end` is the first entry that is not on the screen.
  private func drawBoxes(end: Int, into buffer: inout Buffer) {
    let listing = list.listing
    let words = frame.look.words
    let year = listing.year
    let position = listing.position(of: cursor)
    let isRight = layout.isTwoPanel && list.isRight(cursor)
    let isOther = cursor.entry >= listing.firstOther
    func more(_ count: Int) -> String { count > 0 ? words.more(count) : "" }
    let hidden = listing.count - end
    guard layout.isTwoPanel else {
      draw(
        year.hasObjectives
          ? [words.objectivesSet(for: year.label), words.objectives(of: year.label)]
          : [words.achievements(of: year.label)],
        remark: position, foot: more(hidden), isFocused: true, into: &buffer, in: layout.panels[0])
      return
    }
    let hiddenOthers = listing.count - max(end, listing.firstOther)
    // Counts that a filter has not touched.
    let totals =
      list.isFiltered
      ? ("", "") : ("\(listing.total - year.others.count)", "\(year.counts.achievements)")
    draw(
      [words.objectivesSet(for: year.label), words.objectives(of: year.label)],
      remark: isOther ? totals.0 : position, foot: more(hidden - hiddenOthers), isFocused: !isRight,
      into: &buffer, in: layout.panels[0])
    draw(
      [words.achievementsReported(for: year.label), words.achievements(of: year.label)],
      remark: isOther ? position : totals.1, foot: more(hiddenOthers), isFocused: isRight,
      into: &buffer, in: layout.panels[1])
  }

  /// Draws the chosen row in full.
  private func drawSide(into buffer: inout Buffer) {
    guard let side = layout.side else { return }
    let inside = Box.inside(side)
    let item = browsing.chosenTheme == nil ? browsing.item : nil
    let lines =
      item.map {
        DetailsText($0, of: browsing.review, in: file, frame.look, width: inside.width - 4).lines
      } ?? []
    let hidden = lines.count - inside.height
    Box(frame.look.words.chosen, foot: hidden > 0 ? frame.look.words.more(hidden) : "")
      .draw(into: &buffer, in: side)
    buffer.draw(lines.map { $0.underlining(query) }, indent: 2, in: inside)
  }

  /// Draws a border with the first of the titles that there is room for.
  private func draw(
    _ titles: [String], remark: String, foot: String, isFocused: Bool, into buffer: inout Buffer,
    in area: Rect
  ) {
    let room = area.width - 6 - (remark.isEmpty ? 0 : remark.displayWidth + 3)
    let title = titles.first { $0.displayWidth <= room } ?? titles.last ?? ""
    Box(title, remark: remark, foot: foot, isFocused: isFocused).draw(into: &buffer, in: area)
  }
}
