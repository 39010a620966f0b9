internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The places of everything on the year screen.
///
/// As room shrinks, things yield in this order: rules, the headline strip to one line, the counts.
/// The list keeps at least half the height. Source: "The year" in the design of the screens.
struct YearLayout {
  /// The first row.
  let header: Rect
  /// The columns that the title in it may use.
  let titleWidth: Int
  let yearStrip: YearStrip
  /// The row that says what is filtered; empty where nothing is.
  let filter: Rect
  let filterLine: FilterLine?
  /// The year's focus and conference, on tall screens.
  let about: Rect
  let yearAbout: YearAbout?
  let counts: Rect
  let yearCounts: YearCounts
  /// The rules: above and below the headlines, and above the key line; empty where they yield.
  let rules: [Rect]
  let headlines: Rect
  let headlineStrip: HeadlineStrip
  /// The row of the panels' headings.
  let headings: Rect
  let list: Rect
  let keyLine: Rect
  /// True if objectives and achievements stand side by side.
  let isTwoPanel: Bool

  /// The column of the line between the panels.
  var divider: Int { list.x + (list.width - 1) / 2 }
  /// The objectives' side.
  var left: Rect {
    Rect(x: list.x, y: list.y, width: isTwoPanel ? divider : list.width, height: list.height)
  }
  /// The achievements' side.
  var right: Rect {
    isTwoPanel
      ? Rect(x: divider + 1, y: list.y, width: list.width - divider - 1, height: list.height)
      : left
  }
  /// Empty lines between entries, where there is room for air.
  var spacing: Int { list.height >= 28 ? 1 : 0 }

  init(_ browsing: Browsing, title: Title, _ look: Look) {
    let size = look.size
    let year = browsing.listing.year
    isTwoPanel = size.columns >= 70 && year.hasObjectives

    headlineStrip = HeadlineStrip(
      of: year, look.saying(of: browsing.review), width: size.columns)
    yearCounts = YearCounts(year, words: look.words, width: size.columns)
    yearAbout =
      size.rows >= 28 ? YearAbout(year, words: look.words, width: size.columns) : nil
    filterLine = FilterLine(
      browsing.filter, of: browsing.listing, in: browsing.review, look)
    var countRows = yearCounts.rows
    var headlineRows = headlineStrip.rows
    var ruleRows = headlineRows > 0 ? 3 : 2
    let aboutRows = yearAbout?.lines.count ?? 0
    let half = (size.rows + 1) / 2
    let filterRows = filterLine == nil ? 0 : 1
    func listRows() -> Int {
      size.rows - 3 - filterRows - aboutRows - countRows - headlineRows - ruleRows
    }
    if listRows() < half { ruleRows = 0 }
    if listRows() < half { headlineRows = headlineStrip.leastRows }
    if listRows() < half { countRows = 0 }

    var rest = Rect(size)
    header = rest.takeTop(1)
    keyLine = rest.takeBottom(1)
    var rules: [Rect] = []
    if ruleRows > 0 { rules.append(rest.takeBottom(1)) }
    filter = rest.takeTop(filterRows)
    about = rest.takeTop(aboutRows)
    counts = rest.takeTop(countRows)
    if ruleRows > 0 { rules.append(rest.takeTop(1)) }
    headlines = rest.takeTop(headlineRows)
    if ruleRows > 2 { rules.append(rest.takeTop(1)) }
    headings = rest.takeTop(1)
    list = rest
    self.rules = rules

    titleWidth = max(8, title.leastWidth, min(24, size.columns / 4))
    let side = title.text(width: titleWidth).displayWidth + 2
    yearStrip = YearStrip(
      years: browsing.review.years.map(\.label.description), chosen: browsing.yearIndex,
      in: Rect(x: side, y: 0, width: size.columns - side - 4, height: 1))
  }
}
