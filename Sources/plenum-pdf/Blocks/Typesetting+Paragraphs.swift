internal import Summary

extension Typesetting {
  /// A text in the middle of the sheet.
  func centred(
    _ text: PageText, _ style: TextStyle, above: Points, tag: StructureTag = .paragraph
  ) -> RowList {
    RowList { shaper in
      let lines = shaper.lines(of: text, style, width: width, .centre)
      return Row(
        cells: [Cell(lines: lines, tag: tag)], spaceAbove: above, keepsToNext: true)
    }
  }

  /// Short lines under the title.
  func particulars(_ texts: [PageText]) -> RowList {
    RowList(texts.count) { place, shaper in
      let lines = shaper.lines(of: texts[place], .body, width: width, .centre)
      return Row(
        cells: [Cell(lines: lines, tag: .paragraph)], spaceAbove: place == 0 ? 6 : 1)
    }
  }

  /// A paragraph over the whole width.
  func paragraph(_ text: PageText) -> RowList {
    RowList { shaper in
      let lines = shaper.lines(of: text, .body, width: width)
      return Row(cells: [Cell(lines: lines, tag: .paragraph)], spaceAbove: 10)
    }
  }

  /// A sentence in place of a list.
  func notice(_ text: PageText) -> RowList {
    RowList { shaper in
      let lines = shaper.lines(of: text, .body.italic, width: width)
      return Row(cells: [Cell(lines: lines, tag: .paragraph)], spaceAbove: 4)
    }
  }

  /// A heading, which stays with what it is over.
  func heading(_ text: PageText) -> RowList {
    RowList { shaper in
      let lines = shaper.lines(of: text, .heading, width: width)
      return Row(
        cells: [Cell(lines: lines, tag: .heading)], spaceAbove: 18, keepsToNext: true)
    }
  }

  /// What was reported outside the plan, one entry under the other.
  func results(_ entries: [ResultEntry]) -> RowList {
    RowList(entries.count, tag: .list, keeping: .pairs) { place, shaper in
      let lines = shaper.lines(of: entries[place], width: width, in: chapter)
      return Row(
        cells: [Cell(lines: lines, tag: .item)], spaceAbove: place == 0 ? 4 : 0,
        padding: (above: 3, below: 3), ruleAbove: place == 0 ? .plain : nil, ruleBelow: .light)
    }
  }
}

extension Shaper {
  /// The lines of something that was reported.
  mutating func lines(
    of entry: ResultEntry, width: Points, in chapter: Int
  ) -> [Line] {
    entry.lines.enumerated().flatMap { place, text in
      let isLast = place == entry.lines.count - 1
      return lines(
        of: text, .body, width: width,
        notes: isLast ? FootnoteLinks(entry.notes, in: chapter) : nil)
    }
  }
}
