/// Fills pages with rows, from above, and begins a new page where the next row does not fit.
///
///     var flow = PageFlow(sheet)
///     flow.add(row)
///     flow.endPage()
///     flow.takePages()  // [Page]
struct PageFlow {
  /// Something that stands where the row after it comes to stand.
  private enum Waiting {
    case row(Row)
    case begin(StructureTag)
    case end(StructureTag)
  }

  private let sheet: Sheet
  private var page = Page()
  private var finished: [Page] = []
  /// The part of the page that is taken.
  private var y: Points = 0
  /// True as long as no row stands on the page but the repeated one.
  private var isFresh = true
  /// Things that wait for a row that does not keep to the next.
  private var waiting: [Waiting] = []
  /// The row that further pages repeat.
  private var repeated: Row?

  /// - Parameter sheet: the size of the pages.
  init(_ sheet: Sheet) {
    self.sheet = sheet
  }

  /// The pages that are full, in their order; they are given once.
  mutating func takePages() -> [Page] {
    defer { finished = [] }
    return finished
  }

  /// Begins an element with the next row; it may go over several pages.
  mutating func begin(_ tag: StructureTag) {
    waiting.append(.begin(tag))
  }

  /// Ends the element that began last, with what it repeats; one without rows is not there at all.
  mutating func end(_ tag: StructureTag) {
    if case .begin? = waiting.last {
      waiting.removeLast()
    } else if waiting.isEmpty {
      place(.end(tag))
    } else {
      waiting.append(.end(tag))
    }
  }

  /// Adds a row below the last.
  mutating func add(_ row: Row) {
    waiting.append(.row(row))
    if !row.keepsToNext { placeWaiting() }
  }

  /// Ends the page, if anything stands on it.
  mutating func endPage() {
    placeWaiting()
    if !isFresh { turn() }
  }

  private mutating func placeWaiting() {
    let rows = waiting.compactMap { if case .row(let row) = $0 { row } else { nil } }
    if let first = rows.first, let last = rows.last {
      let all = rows.reduce(0) { $0 + $1.spaceAbove + $1.height }
      // What fits on no page is parted, and needs no more than its beginning here.
      let isParted = all - first.spaceAbove > freshRoom && !last.isWhole
      let needed = isParted ? all - last.height + last.leastHeight : all
      if !isFresh, y + needed > sheet.bodyHeight { turn() }
    }
    for waiting in waiting { place(waiting) }
    waiting = []
  }

  /// The room that a further page has.
  private var freshRoom: Points { sheet.bodyHeight - (repeated?.height ?? 0) }

  private mutating func place(_ waiting: Waiting) {
    switch waiting {
    case .row(let row): place(row)
    case .begin(let tag): page.steps.append(.begin(tag))
    case .end(let tag):
      page.steps.append(.end(tag))
      repeated = nil
    }
  }

  private mutating func place(_ row: Row) {
    var rest = row
    if !isFresh { y += rest.spaceAbove }
    while y + rest.height > sheet.bodyHeight, !rest.isWhole,
      let (head, tail) = rest.parted(at: sheet.bodyHeight - y)
    {
      draw(head)
      turn()
      rest = tail
    }
    draw(rest)
    if row.isRepeated { repeated = row }
  }

  private mutating func draw(_ row: Row) {
    page.add(row, left: sheet.left, top: sheet.top + y, width: sheet.bodyWidth)
    y += row.height
    isFresh = false
  }

  /// Elements go on over pages; their headings, repeated, are read out once.
  private mutating func turn() {
    finished.append(page)
    page = Page()
    y = 0
    isFresh = true
    guard let repeated else { return }
    page.add(artifact: repeated, left: sheet.left, top: sheet.top, width: sheet.bodyWidth)
    y = repeated.height
  }
}
