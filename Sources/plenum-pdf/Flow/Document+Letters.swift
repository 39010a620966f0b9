internal import Summary

extension Document {
  /// Every character of the pages but the marks, which are drawn.
  var letters: LetterSet {
    var letters = LetterSet()
    for line in footer.lines(page: 1_234_567_890, of: 1) {
      letters.insert(line.left)
      letters.insert(line.right)
    }
    for chapter in chapters {
      letters.insert(chapter.runningTitle)
      for block in chapter.blocks { letters.insert(block) }
    }
    return letters
  }
}

extension LetterSet {
  fileprivate mutating func insert(_ text: PageText) {
    for wording in text.wordings { insert(wording.text) }
  }

  fileprivate mutating func insert(_ entry: ResultEntry) {
    for line in entry.lines { insert(line) }
  }

  fileprivate mutating func insert(_ block: Block) {
    switch block {
    case .organisation(let text), .title(let text), .paragraph(let text), .notice(let text),
      .heading(let text):
      insert(text)
    case .particulars(let texts): for text in texts { insert(text) }
    case .comparison(let table): insert(table)
    case .results(let entries): for entry in entries { insert(entry) }
    case .figures(let table): insert(table)
    case .carriedOver(let entries): for entry in entries { insert(entry) }
    case .threads(let table): insert(table)
    case .legend(let entries):
      insert(ObjectiveRow.silence)
      for entry in entries { insert(entry.text) }
    case .sources(let notes): for note in notes { insert(note) }
    case .signatures(let lines):
      for text in [lines.placeAndDate, lines.hint] + lines.signatures { insert(text) }
    }
  }

  private mutating func insert(_ table: ComparisonTable) {
    insert(table.objectives)
    insert(table.results)
    for row in table.rows {
      for text in [row.text, row.statusText] + row.facts { insert(text) }
      for entry in row.results { insert(entry) }
    }
    insert(ObjectiveRow.silence + Footnote.text([12, 34_567_890]))
  }

  private mutating func insert(_ table: FigureTable) {
    insert(table.indicator)
    for row in table.rows {
      insert(row.name)
      for cell in row.cells {
        insert(cell.text)
        if let change = cell.change { insert(change) }
      }
    }
  }

  private mutating func insert(_ entry: CarriedOverEntry) {
    for text in [entry.text, entry.statusText, entry.reason, entry.course] {
      if let text { insert(text) }
    }
  }

  private mutating func insert(_ table: ThreadTable) {
    insert(table.objective)
    for row in table.rows {
      insert(row.text)
      insert(row.course)
    }
  }

  private mutating func insert(_ note: SourceNote) {
    insert(note.text)
    insert((note.url ?? "") + (note.file ?? ""))
  }
}
