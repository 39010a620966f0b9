internal import Summary

/// The pages of a document, made one after the other from its chapters.
struct Pagination {
  /// A page among the others.
  struct Numbered {
    var page: Page
    /// The page's number, from 1.
    let number: Int
    /// True for a page on which a chapter begins.
    let isFirstOfChapter: Bool
  }

  let document: Document
  let sheet: Sheet

  init(_ document: Document) {
    self.document = document
    sheet = Sheet(document.paper)
  }

  /// Makes all pages, in their order, and keeps none.
  ///
  /// - Parameters:
  ///   - shaper: what sets their texts.
  ///   - take: gets each page as soon as it is full, with the chapter that it belongs to.
  /// - Throws: what `take` throws.
  func pages(
    _ shaper: inout Shaper,
    take: (Numbered, Chapter, inout Shaper) throws(DrawingFailure) -> Void
  ) throws(DrawingFailure) {
    var number = 0
    for (index, chapter) in document.chapters.enumerated() {
      let typesetting = Typesetting(sheet: sheet, chapter: index)
      var flow = PageFlow(sheet)
      var isFirst = true
      func give(_ pages: [Page]) throws(DrawingFailure) {
        for page in pages {
          number += 1
          let numbered = Numbered(page: page, number: number, isFirstOfChapter: isFirst)
          isFirst = false
          try take(numbered, chapter, &shaper)
        }
      }
      flow.begin(.section)
      for (index, block) in chapter.blocks.enumerated() {
        var rows = typesetting.rows(of: block)
        // Signatures alone on a page would sign nothing.
        if chapter.blocks[(index + 1)...].first?.isSigned == true { rows = rows.keptToNext() }
        if let tag = rows.tag { flow.begin(tag) }
        for index in 0..<rows.count {
          flow.add(rows.row(index, &shaper))
          try give(flow.takePages())
        }
        if let tag = rows.tag { flow.end(tag) }
      }
      flow.end(.section)
      flow.endPage()
      try give(flow.takePages())
    }
  }
}

extension Block {
  /// True for room to sign.
  fileprivate var isSigned: Bool {
    if case .signatures = self { true } else { false }
  }
}

extension Pagination {
  /// The page with what stands in its margins: the running title above, the footer below.
  func complete(
    _ numbered: Numbered, of count: Int, in chapter: Chapter, _ shaper: inout Shaper
  ) -> Page {
    var page = numbered.page
    if !numbered.isFirstOfChapter {
      let typesetting = Typesetting(sheet: sheet, chapter: 0)
      let row = typesetting.runningTitle(chapter.runningTitle, &shaper)
      page.add(
        artifact: row, left: sheet.left, top: sheet.top - Self.headDistance - row.height,
        width: sheet.bodyWidth)
    }
    let foot = footer(numbered.number, of: count, &shaper)
    page.add(
      artifact: foot, left: sheet.left, top: sheet.bottom + Self.footDistance,
      width: sheet.bodyWidth)
    return page
  }

  private func footer(_ number: Int, of count: Int, _ shaper: inout Shaper) -> Row {
    var left: [Line] = []
    var right: [Line] = []
    for (index, line) in document.footer.lines(page: number, of: count).enumerated() {
      let style: TextStyle = index == 0 ? .small : .small.italic
      left += shaper.lines(
        StyledText(line.left, style, in: line.language), width: sheet.bodyWidth * 0.75)
      right += shaper.lines(
        StyledText(line.right, style, in: line.language), width: sheet.bodyWidth, .trailing)
    }
    return Row(
      cells: [Cell(lines: left), Cell(lines: right)], padding: (above: 3, below: 0),
      ruleAbove: .light)
  }

  /// From the running title to the text.
  private static var headDistance: Points { 12 }
  /// From the text to the footer.
  private static var footDistance: Points { 8 }
}
