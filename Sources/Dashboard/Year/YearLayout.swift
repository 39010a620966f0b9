internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The places of everything on the year screen.
///
/// As room shrinks, things yield in this order: blank rows, the strips and notes in the cards, the
/// year's focus, cards, then all of them to one line, the counts, the ribbons. The list keeps at least half the
/// height. A card's name is not cut, for two could be one then. Source: "What yields first" in the design of the pictures.
struct YearLayout {
  /// The row with the title.
  let title: Rect
  /// True if the title has that row for itself; else the tabs stand beside it.
  let hasTitleRow: Bool
  let tabs: YearTabs
  /// The row that says what is filtered; empty where nothing is.
  let filter: Rect
  let filterLine: FilterLine?
  /// The year's focus and conference, on tall screens.
  let about: Rect
  let yearAbout: YearAbout?
  let counts: Rect
  let yearCounts: YearCounts
  let headlines: Rect
  let headlineCards: HeadlineCards
  let headlineForm: HeadlineCards.Form
  /// The panels of the list with their borders: the objectives' and the achievements' one, or one.
  let panels: [Rect]
  /// The panel with the chosen row in full; nil where there is no room for it.
  let side: Rect?
  /// The rows of the list inside its panels, over the columns of both.
  let list: Rect
  let keyLine: Rect
  /// True if objectives and achievements stand side by side.
  let isTwoPanel: Bool
  /// The columns of text in which a list of achievements alone flows.
  let columns: Int
  /// Empty or ruled lines between entries, where no grounds tell them apart.
  let spacing: Int
  /// True if there is room for more than must be said.
  let isTall: Bool

  /// The objectives' side, inside its border; of a list in two columns, the first of them.
  var left: Rect {
    var inside = Box.inside(panels[0])
    inside.width /= columns
    return inside
  }
  /// The achievements' side.
  var right: Rect { isTwoPanel ? Box.inside(panels[1]) : left }

  /// The rows from which there is air between things.
  private static let roomyRows = 30
  private static let tallRows = 36
  /// The columns from which the chosen row is shown in full beside the list.
  private static let wideColumns = 160

  init(_ browsing: Browsing, title: Title, _ look: Look) {
    let size = look.size
    let year = browsing.listing.year
    isTwoPanel = size.columns >= 70 && year.hasObjectives
    let isRoomy = size.rows >= Self.roomyRows
    hasTitleRow = isRoomy
    isTall = size.rows >= Self.tallRows
    spacing = isTall && !look.hasHues ? 1 : 0

    var cards = HeadlineCards(of: year, in: browsing.review, look)
    yearCounts = YearCounts(year, look)
    yearAbout = size.rows >= 28 ? YearAbout(year, words: look.words, width: size.columns) : nil
    filterLine = FilterLine(browsing.filter, of: browsing.listing, in: browsing.review, look)

    var need = Need(
      hasAir: isRoomy, isTall: isTall, hasTitleRow: isRoomy, tabRows: 2,
      filter: filterLine == nil ? 0 : 1, about: yearAbout?.lines.count ?? 0,
      counts: yearCounts.rows, form: isRoomy ? .full : .plain)
    need.yield(to: size.rows, &cards)
    headlineCards = cards
    headlineForm = need.form

    var rest = Rect(size)
    let air = need.hasAir ? 1 : 0
    keyLine = rest.takeBottom(1)
    let top = rest.takeTop(isRoomy ? 1 : need.tabRows)
    self.title = Rect(x: 0, y: 0, width: size.columns, height: 1)
    var tabs: Rect
    if isRoomy {
      _ = rest.takeTop(air)
      tabs = rest.takeTop(need.tabRows)
      tabs.x = 1
      tabs.width -= 2
      _ = rest.takeTop(air)
    } else {
      let side = title.width(in: size.columns) + 2
      let language = look.language.rawValue.count + 2
      tabs = Rect(x: side, y: 0, width: size.columns - side - language, height: top.height)
    }
    self.tabs = YearTabs(
      browsing.review.years, chosen: browsing.yearIndex, gap: isRoomy ? 2 : 1, in: tabs, look)
    filter = rest.takeTop(need.filter)
    about = rest.takeTop(need.about)
    counts = rest.takeTop(need.counts)
    let cardRows = cards.rows(need.form)
    if cardRows > 0 { _ = rest.takeTop(air) }
    headlines = rest.takeTop(cardRows)
    if isTall { _ = rest.takeTop(air) }

    if size.columns >= Self.wideColumns {
      let width = max(44, size.columns / 5)
      side = Rect(x: rest.maxX - width, y: rest.y, width: width, height: rest.height)
      rest.width -= width
    } else {
      side = nil
    }
    columns = !year.hasObjectives && rest.width >= 100 ? 2 : 1
    list = Rect(x: rest.x, y: rest.y + 1, width: rest.width, height: rest.height - 2)
    panels = isTwoPanel ? [rest.takeLeft(rest.width / 2), rest] : [rest]
  }
}

extension YearLayout {
  /// The rows that everything above the list asks for.
  private struct Need {
    var hasAir: Bool
    let isTall: Bool
    let hasTitleRow: Bool
    var tabRows: Int
    let filter: Int
    var about: Int
    var counts: Int
    var form: HeadlineCards.Form

    /// The rows that are left for the list.
    private func listRows(of rows: Int, _ cards: HeadlineCards) -> Int {
      let cardRows = cards.rows(form)
      var taken = (hasTitleRow ? 1 : 0) + tabRows + filter + about + counts + cardRows
      if hasAir { taken += 2 + (cardRows > 0 ? 1 : 0) + (isTall ? 1 : 0) }
      // The borders and the key line.
      return rows - taken - 3
    }

    /// Yields one thing after the other until the list has half the rows.
    mutating func yield(to rows: Int, _ cards: inout HeadlineCards) {
      let half = (rows + 1) / 2
      // The cards are not what one came for.
      if form == .full, cards.rows(form) > max(5, rows / 7) { form = .plain }
      func isEnough(_ need: Need) -> Bool { need.listRows(of: rows, cards) >= half }
      if !isEnough(self) { hasAir = false }
      if !isEnough(self), form == .full { form = .plain }
      if !isEnough(self) { about = 0 }
      while form == .plain, !isEnough(self), cards.yield() {}
      if !isEnough(self) { form = .line }
      if !isEnough(self) { counts = 0 }
      if !isEnough(self) { tabRows = 1 }
    }
  }
}
