internal import Summary

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
    for (place, line) in document.footer.lines(page: number, of: count).enumerated() {
      let style: TextStyle = place == 0 ? .small : .small.italic
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
