import Summary

/// What tests look for in a chapter.
extension Chapter {
  var objectives: [ObjectiveRow] {
    blocks.flatMap { block in
      if case .comparison(let table) = block { Array(table.rows) } else { [ObjectiveRow]() }
    }
  }

  var others: [ResultEntry] {
    blocks.flatMap { if case .results(let entries) = $0 { entries } else { [ResultEntry]() } }
  }

  var sources: [Int] {
    blocks.flatMap { if case .sources(let notes) = $0 { notes.map(\.number) } else { [Int]() } }
  }

  /// The footnotes of all blocks.
  var notes: [Int] {
    blocks.flatMap { block in
      switch block {
      case .comparison(let table):
        table.rows.flatMap { $0.notes + $0.results.flatMap(\.notes) }
      case .results(let entries): entries.flatMap(\.notes)
      case .figures(let table): table.rows.flatMap(\.cells).flatMap(\.notes)
      case .carriedOver(let entries): entries.flatMap(\.notes)
      default: [Int]()
      }
    }
  }

  /// The footnotes that stand in texts, each behind what its document states: "37 [3] or 43 [9]".
  var notesInTexts: [Int] {
    texts.flatMap(\.wordings).flatMap { wording in
      wording.text.matches(of: /\[([0-9,]+)\]/).flatMap { match in
        match.output.1.split(separator: ",").compactMap { Int($0) }
      }
    }
  }

  /// The numbers of the tables of figures, as they are to be read: what is bound together, of which
  /// no line ends within.
  var numbers: [String] {
    blocks.flatMap { block in
      guard case .figures(let table) = block else { return [String]() }
      return table.rows.flatMap(\.cells).filter(\.isNumber).flatMap(\.text.wordings)
        .flatMap { $0.text.split(separator: " ").map(String.init) }
    }
  }

  /// Every text of the blocks that holds figures.
  var texts: [PageText] {
    blocks.flatMap { block in
      switch block {
      case .comparison(let table):
        table.rows.flatMap { [$0.text, $0.statusText] + $0.facts + $0.results.flatMap(\.lines) }
      case .results(let entries): entries.flatMap(\.lines)
      case .figures(let table): table.rows.flatMap(\.cells).map(\.text)
      case .particulars(let texts): texts
      case .paragraph(let text), .notice(let text), .title(let text): [text]
      default: [PageText]()
      }
    }
  }
}

extension Document {
  var signatures: [PageText] {
    chapters.flatMap(\.blocks).flatMap {
      if case .signatures(let lines) = $0 { lines.signatures } else { [PageText]() }
    }
  }
}
