internal import PlanModel
internal import Summary
internal import Wording

/// The setting of a chapter's blocks on a sheet.
struct Typesetting {
  let sheet: Sheet
  /// The index of the chapter, which keeps the targets of its links apart from those of others.
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

  /// The line above on each page of the chapter but its first.
  func runningTitle(_ text: PageText, _ shaper: inout Shaper) -> Row {
    let lines = shaper.lines(
      of: PageText(text.wordings.prefix(1).map { $0 }), .small, width: width)
    return Row(
      cells: [Cell(lines: lines)], padding: (above: 0, below: 3), ruleBelow: .light)
  }

  /// A text in the middle of the sheet.
  private func centred(
    _ text: PageText, _ style: TextStyle, above: Points, tag: StructureTag = .paragraph
  ) -> RowList {
    RowList { shaper in
      let lines = shaper.lines(of: text, style, width: width, .centre)
      return Row(
        cells: [Cell(lines: lines, tag: tag)], spaceAbove: above, keepsToNext: true)
    }
  }

  /// Short lines under the title.
  private func particulars(_ texts: [PageText]) -> RowList {
    RowList(texts.count) { index, shaper in
      let lines = shaper.lines(of: texts[index], .body, width: width, .centre)
      return Row(
        cells: [Cell(lines: lines, tag: .paragraph)], spaceAbove: index == 0 ? 6 : 1)
    }
  }

  /// A paragraph over the whole width.
  private func paragraph(_ text: PageText) -> RowList {
    RowList { shaper in
      let lines = shaper.lines(of: text, .body, width: width)
      return Row(cells: [Cell(lines: lines, tag: .paragraph)], spaceAbove: 10)
    }
  }

  /// A sentence in place of a list.
  private func notice(_ text: PageText) -> RowList {
    RowList { shaper in
      let lines = shaper.lines(of: text, .body.italic, width: width)
      return Row(cells: [Cell(lines: lines, tag: .paragraph)], spaceAbove: 4)
    }
  }

  /// A heading, which stays with what it is over.
  private func heading(_ text: PageText) -> RowList {
    RowList { shaper in
      let lines = shaper.lines(of: text, .heading, width: width)
      return Row(
        cells: [Cell(lines: lines, tag: .heading)], spaceAbove: 18, keepsToNext: true)
    }
  }

  /// Other achievements, one under the other.
  private func results(_ entries: [ResultEntry]) -> RowList {
    RowList(entries.count, tag: .list, keeping: .pairs) { index, shaper in
      let lines = shaper.lines(of: entries[index], width: width, in: chapter)
      return Row(
        cells: [Cell(lines: lines, tag: .item)], spaceAbove: index == 0 ? 4 : 0,
        padding: (above: 3, below: 3), ruleAbove: index == 0 ? .plain : nil, ruleBelow: .light)
    }
  }

  /// Objectives that go on to a later year.
  private func carriedOver(_ entries: [CarriedOverEntry]) -> RowList {
    RowList(entries.count, tag: .list, keeping: .pairs) { index, shaper in
      let entry = entries[index]
      let indent = Self.markIndent
      var lines = shaper.lines(
        of: entry.text, .body, indent: indent, width: width,
        notes: FootnoteLinks(entry.notes, in: chapter))
      if let mark = shaper.mark(entry.status, saying: entry.status.mark), !lines.isEmpty {
        lines[0].inks.insert(mark, at: 0)
      }
      lines += shaper.lines(of: entry.statusText, .status, indent: indent, width: width)
      for text in [entry.reason, entry.course].compactMap({ $0 }) {
        lines += shaper.lines(of: text, .small, indent: indent, width: width)
      }
      return Row(
        cells: [Cell(lines: lines, tag: .item)], spaceAbove: index == 0 ? 4 : 0,
        padding: (above: 3, below: 4), ruleAbove: index == 0 ? .plain : nil, ruleBelow: .light)
    }
  }

  /// The marks and what they mean.
  private func legend(_ entries: [LegendEntry]) -> RowList {
    RowList(entries.count, tag: .list, keeping: .whole) { index, shaper in
      let entry = entries[index]
      let indent = Self.markIndent
      var lines = shaper.lines(of: entry.text, .small, indent: indent, width: width)
      if !lines.isEmpty {
        switch entry.mark {
        case .status(let status):
          if var mark = shaper.mark(status, saying: status.mark) {
            mark.y -= 1
            lines[0].inks.insert(mark, at: 0)
          }
        case .silence:
          let sign = shaper.lines(
            StyledText(ObjectiveRow.silence, .small, in: .en), width: indent)
          lines[0].inks.insert(contentsOf: sign.flatMap(\.inks), at: 0)
        }
      }
      return Row(
        cells: [Cell(lines: lines, tag: .item)], spaceAbove: index == 0 ? 5 : 1.5)
    }
  }

  /// The documents that footnotes lead to.
  private func sources(_ notes: [SourceNote]) -> RowList {
    RowList(notes.count, tag: .list, keeping: .pairs) { index, shaper in
      let note = notes[index]
      let indent: Points = note.number > 99 ? 30 : 24
      var lines = shaper.lines(of: note.text, .small, indent: indent, width: width)
      let number = shaper.lines(
        StyledText(Footnote.text([note.number]), .small, in: .en), width: indent)
      if !lines.isEmpty {
        let target = FootnoteLinks.target(note.number, in: chapter)
        lines[0].inks.insert(contentsOf: number.flatMap(\.inks), at: 0)
        lines[0].inks.insert(Placed(x: 0, y: 0, ink: .destination(target)), at: 0)
      }
      if let url = note.url {
        let text = StyledText(url, .small, in: .en, link: note.isLink ? url : nil)
        lines += shaper.lines(text, indent: indent, width: width)
      }
      if let file = note.file {
        lines += shaper.lines(StyledText(file, .small, in: .en), indent: indent, width: width)
      }
      return Row(
        cells: [Cell(lines: lines, tag: .item)], spaceAbove: index == 0 ? 5 : 3)
    }
  }

  /// The most signatures beside each other; further ones stand below.
  private static var signaturesInRow: Int { 3 }
  /// Room for a signature.
  private static var signatureRoom: Points { 64 }

  /// Place and date, then the signatures; never parted.
  private func signatures(_ block: SignatureLines) -> RowList {
    let signatures = block.signatures
    let rowCount = (signatures.count + Self.signaturesInRow - 1) / Self.signaturesInRow
    return RowList(rowCount + 1) { index, shaper in
      guard index > 0 else {
        let columnCount = Double(max(2, min(signatures.count, Self.signaturesInRow)))
        let indent = min(width - width / columnCount, width / 2)
        let lines = shaper.lines(
          of: block.placeAndDate, .body.italic, indent: indent, width: width, .centre)
        return Row(
          cells: [Cell(lines: lines, tag: .paragraph)], spaceAbove: 26, keepsToNext: true,
          isWhole: true)
      }
      let first = (index - 1) * Self.signaturesInRow
      let here = signatures[first..<min(first + Self.signaturesInRow, signatures.count)]
      // A single row of two stands as one of three would: the last at the right.
      let columnWidth = width / Double(max(2, min(signatures.count, Self.signaturesInRow)))
      let start = here.count == 1 && rowCount == 1 ? columnWidth : 0
      let cells = here.enumerated().map { column, signature in
        var lines = shaper.lines(of: signature, .columnHeading, width: columnWidth, .centre)
        lines += shaper.lines(of: block.hint, .small.italic, width: columnWidth, .centre)
        lines.append(Line(height: Self.signatureRoom))
        return Cell(x: start + Double(column) * columnWidth, lines: lines, tag: .paragraph)
      }
      return Row(
        cells: cells, spaceAbove: 8, keepsToNext: index < rowCount, isWhole: true)
    }
  }
}
