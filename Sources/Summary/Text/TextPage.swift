/// The document as plain text: for a printer, a mail or a terminal.
///
/// Pages end with form feeds and are short enough for CUPS' own margins; no line is wider than the
/// columns. 72 columns leave room to bind the sheet at 10 characters to the inch, 86 at 12.
///
///     TextPage(document).text
public struct TextPage: Sendable {
  /// The columns of A4 and Letter at 10 characters to the inch, less what is needed to bind them.
  public static let defaultColumns = 72
  /// The fewest columns that a page can be set in.
  public static let leastColumns = 40

  private let document: Document
  private let form: TextForm

  /// A document in a form.
  ///
  /// - Parameters:
  ///   - document: what is printed.
  ///   - columns: the width of the page; below `leastColumns` that is taken.
  ///   - ascii: whether marks and rules are drawn in ASCII; the plan's own letters stay.
  public init(_ document: Document, columns: Int = defaultColumns, ascii: Bool = false) {
    self.document = document
    form = TextForm(columns: max(columns, Self.leastColumns), isASCII: ascii)
  }

  /// All pages.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Writes the pages one after the other.
  public func write(to stream: inout some TextOutputStream) {
    for (place, sheet) in sheets.enumerated() {
      if place > 0 { stream.write("\u{C}") }
      for line in sheet { stream.write(line + "\n") }
    }
  }

  /// The lines of each sheet.
  public var sheets: [[String]] {
    let pages = document.chapters.flatMap(pages)
    return pages.enumerated().map { place, page in
      page + footer(page: place + 1, of: pages.count)
    }
  }

  /// The lines of each page of a chapter, without the footer.
  private func pages(of chapter: Chapter) -> [[String]] {
    var layout = TextLayout(form)
    for block in chapter.blocks { layout.add(block) }
    let height = document.paper.textLines - footer(page: 99_999, of: 99_999).count
    let running = form.lines(chapter.runningTitle.inline, width: form.columns)
    return TextPager(height: height, runningTitle: running).pages(of: layout.parts)
  }

  /// The foot of a page under a rule; what is too wide for one line stands on two.
  private func footer(page: Int, of count: Int) -> [String] {
    ["", form.rule(form.columns)]
      + document.footer.lines(page: page, of: count).flatMap { line in
        form.spread(line.left, line.right)
      }
  }
}
