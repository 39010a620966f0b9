internal import PlanModel
internal import Text
internal import Wording

/// Sets the blocks of a chapter as parts: words become lines, nothing is divided into pages yet.
struct TextLayout: Sendable {
  let form: TextForm
  private(set) var parts: [TextPart] = []
  /// The heading over the blocks that follow, as it is repeated where they go on.
  private var continuedHeading: [String] = []

  var width: Int { form.columns }

  init(_ form: TextForm) {
    self.form = form
  }

  mutating func add(_ block: Block) {
    switch block {
    case .organisation(let text):
      add(centred(text), space: 0)
    case .title(let text):
      add(centred(text.uppercased), space: 1)
    case .particulars(let texts):
      add(texts.flatMap { form.brief($0, width: width) }.map { $0.centred(in: width) }, space: 1)
    case .paragraph(let text):
      add(form.lines(text, width: width), space: 1)
    case .notice(let text):
      let isUnderHeading = parts.last?.keepsWithNext == true
      add(
        form.lines(text, width: width), space: isUnderHeading ? 1 : 2,
        keepsWithNext: isUnderHeading)
    case .heading(let text):
      continuedHeading = form.brief(text.continued, width: width)
      add(form.brief(text.uppercased, width: width), space: 2, keepsWithNext: true)
    case .comparison(let table):
      add(table)
    case .results(let entries):
      add(entries.map { lines(of: $0, width: width) })
    case .figures(let table):
      add(table)
    case .carriedOver(let entries):
      add(entries.map(lines), space: 1)
    case .threads(let table):
      add(table)
    case .legend(let entries):
      // Few lines, and of use only together.
      add([entries.flatMap(lines)])
    case .sources(let notes):
      add(lines(of: notes))
    case .signatures(let lines):
      add(self.lines(of: lines), space: 3)
    }
  }

  /// A part by itself.
  private mutating func add(_ lines: [String], space: Int, keepsWithNext: Bool = false) {
    guard !lines.isEmpty else { return }
    parts.append(TextPart(lines: lines, space: space, keepsWithNext: keepsWithNext))
  }

  /// The entries of a list under the last heading.
  private mutating func add(_ entries: [[String]], space: Int = 0) {
    let head = continuedHeading.isEmpty ? [] : continuedHeading + [""]
    for (index, lines) in entries.enumerated() {
      parts.append(TextPart(lines: lines, space: index == 0 ? 1 : space, head: head))
    }
  }

  /// Rows under columns whose heads are repeated; a short table is kept together.
  ///
  /// Rows of one line each stand close, others with a blank line between them.
  mutating func addTable(heads: [String], rows: [[String]], keepsShort: Bool = false) {
    let isUnderHeading = parts.last?.keepsWithNext == true
    let head = (isUnderHeading ? continuedHeading + [""] : []) + heads
    let space = rows.contains { $0.count > 1 } ? 1 : 0
    let height = rows.reduce(heads.count) { $0 + $1.count + space }
    let isKept = keepsShort && height <= Self.shortTable
    parts.append(TextPart(lines: heads, space: isUnderHeading ? 1 : 2, keepsWithNext: true))
    for (index, lines) in rows.enumerated() {
      parts.append(
        TextPart(
          lines: lines, space: index == 0 ? 0 : space,
          keepsWithNext: isKept && index < rows.count - 1, head: head))
    }
  }

  /// The lines up to which a table is kept together: less than half of any page.
  private static let shortTable = 22

  private func centred(_ text: PageText) -> [String] {
    form.lines(text, width: width).map { $0.centred(in: width) }
  }
}

extension PageText {
  /// The heading of what began on an earlier page: "CARRIED OVER (continued)".
  fileprivate var continued: PageText {
    PageText(
      wordings.map {
        Wording(
          "\($0.text.uppercased()) (\($0.language.words.continued))", in: $0.language)
      })
  }

  /// The text in capitals, for titles.
  var uppercased: PageText {
    PageText(wordings.map { Wording($0.text.uppercased(), in: $0.language) })
  }
}

extension TextLayout {
  /// An objective that goes on: where it goes, why, and its way through the years.
  private func lines(of entry: CarriedOverEntry) -> [String] {
    let room = width - form.markWidth
    let facts = [entry.statusText, entry.reason, entry.course].compactMap { $0 }
    return
      (form.lines(entry.text, notes: entry.notes, width: room)
      + facts.flatMap { form.brief($0, width: room) })
      .hanging(from: form.mark(of: entry.status))
  }

  /// A mark and what it means.
  private func lines(of entry: LegendEntry) -> [String] {
    let mark =
      switch entry.mark {
      case .status(let status): form.mark(of: status)
      case .silence: form.silence.padded(to: form.markWidth)
      }
    return form.lines(entry.text, width: width - mark.displayWidth).hanging(from: mark)
  }

  /// The sources behind their numbers, with their addresses on lines of their own.
  private func lines(of notes: [SourceNote]) -> [[String]] {
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
  private func lines(of signatures: SignatureLines) -> [String] {
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
