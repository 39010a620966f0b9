internal import PlanModel
internal import Summary
internal import Wording

extension Typesetting {
  /// What goes on to a later year.
  func carriedOver(_ entries: [CarriedOverEntry]) -> RowList {
    RowList(entries.count, tag: .list, keeping: .pairs) { place, shaper in
      let entry = entries[place]
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
        cells: [Cell(lines: lines, tag: .item)], spaceAbove: place == 0 ? 4 : 0,
        padding: (above: 3, below: 4), ruleAbove: place == 0 ? .plain : nil, ruleBelow: .light)
    }
  }

  /// The marks and what they mean.
  func legend(_ entries: [LegendEntry]) -> RowList {
    RowList(entries.count, tag: .list, keeping: .whole) { place, shaper in
      let entry = entries[place]
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
        cells: [Cell(lines: lines, tag: .item)], spaceAbove: place == 0 ? 5 : 1.5)
    }
  }

  /// The documents that footnotes lead to.
  func sources(_ notes: [SourceNote]) -> RowList {
    RowList(notes.count, tag: .list, keeping: .pairs) { place, shaper in
      let note = notes[place]
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
        cells: [Cell(lines: lines, tag: .item)], spaceAbove: place == 0 ? 5 : 3)
    }
  }
}
