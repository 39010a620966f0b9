internal import PlanModel
internal import Summary

/// How the blocks of a chapter look on a sheet.
struct Typesetting {
  let sheet: Sheet
  /// The place of the chapter, which keeps the targets of its links apart from those of others.
  let chapter: Int

  /// The width of the whole text.
  var width: Points { sheet.bodyWidth }

  /// The rows of a block.
  func rows(of block: Block) -> RowList {
    switch block {
    case .organisation(let text): centred(text, .columnHeading, above: 0)
    case .title(let text): centred(text, .title, above: 8, tag: .title)
    case .particulars(let texts): particulars(texts)
    case .paragraph(let text): paragraph(text)
    case .notice(let text): notice(text)
    case .heading(let text): heading(text)
    case .comparison(let table): comparison(table)
    case .results(let entries): results(entries)
    case .figures(let table): figures(table)
    case .carriedOver(let entries): carriedOver(entries)
    case .threads(let table): threads(table)
    case .legend(let entries): legend(entries)
    case .sources(let notes): sources(notes)
    case .signatures(let lines): signatures(lines)
    }
  }

  /// What stands above on each page of the chapter but its first.
  func runningTitle(_ text: PageText, _ shaper: inout Shaper) -> Row {
    let lines = shaper.lines(
      of: PageText(text.wordings.prefix(1).map { $0 }), .small, width: width)
    return Row(
      cells: [Cell(lines: lines)], padding: (above: 0, below: 3), ruleBelow: .light)
  }
}
