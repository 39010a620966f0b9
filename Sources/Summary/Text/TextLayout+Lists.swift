internal import Text

extension TextLayout {
  /// What goes on: the objective, where it goes, why, and its way through the years.
  func lines(of entry: CarriedOverEntry) -> [String] {
    let room = width - form.markWidth
    let facts = [entry.statusText, entry.reason, entry.course].compactMap { $0 }
    return
      (form.lines(entry.text, notes: entry.notes, width: room)
      + facts.flatMap { form.brief($0, width: room) })
      .hanging(from: form.mark(of: entry.status))
  }

  /// A mark and what it means.
  func lines(of entry: LegendEntry) -> [String] {
    let mark =
      switch entry.mark {
      case .status(let status): form.mark(of: status)
      case .silence: form.silence.padded(to: form.markWidth)
      }
    return form.lines(entry.text, width: width - mark.displayWidth).hanging(from: mark)
  }

  /// The sources behind their numbers, with their addresses on lines of their own.
  func lines(of notes: [SourceNote]) -> [[String]] {
    let indent = (notes.map { "\($0.number)".count }.max() ?? 1) + 3
    return notes.map { note in
      (form.lines(note.text, width: width - indent)
        + [note.url, note.file].compactMap { $0 }
        .flatMap { form.lines($0, width: width - indent) })
        .hanging(from: "[\(note.number)]".padded(to: indent))
    }
  }

  /// Place and date at the right; under it the signatures side by side, or one under the other
  /// where they are too many.
  func lines(of signatures: SignatureLines) -> [String] {
    let count = max(1, signatures.signatures.count)
    let columnWidth = (width - (count - 1) * TextColumns.gutter) / count
    let isWide = columnWidth >= Self.signatureWidth
    let room = isWide ? columnWidth : width
    let cells = signatures.signatures.map { signature in
      (form.lines(signature, width: room) + form.lines(signatures.hint, width: room))
        .map { $0.centred(in: room) }
    }
    let date = form.lines(signatures.placeAndDate, width: width)
    let dateWidth = date.map(\.displayWidth).max() ?? 0
    let line = String(repeating: ".", count: Self.signatureWidth - 2).centred(in: room)
    let height = (cells.map(\.count).max() ?? 0) + Self.signatureRoom
    let signed = cells.map { cell in
      cell + [String](repeating: "", count: height - cell.count) + [line]
    }
    let block =
      isWide
      ? TextColumns([Int](repeating: room, count: count)).rows(signed)
      : Array(signed.joined(separator: [""]))
    return date.map { "".padded(to: width - dateWidth) + $0 } + [""] + block
  }

  private static let signatureWidth = 22
  private static let signatureRoom = 4
}
