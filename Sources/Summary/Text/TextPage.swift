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
    for (index, sheet) in sheets.enumerated() {
      if index > 0 { stream.write("\u{C}") }
      for line in sheet { stream.write(line + "\n") }
    }
  }

  /// The lines of each sheet.
  public var sheets: [[String]] {
    let pages = document.chapters.flatMap(pages)
    return pages.enumerated().map { index, page in
      page + footer(page: index + 1, of: pages.count)
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

/// Divides parts into pages.
struct TextPager: Sendable {
  /// The lines of a page.
  let height: Int
  /// The lines above on each page but the first.
  let runningTitle: [String]

  private var pages: [[String]] = []
  private var page: [String] = []

  init(height: Int, runningTitle: [String]) {
    self.height = height
    self.runningTitle = runningTitle
  }

  /// The pages, each a list of at most `height` lines.
  func pages(of parts: [TextPart]) -> [[String]] {
    var pager = self
    for index in parts.indices { pager.add(parts, at: index) }
    return pager.pages + (pager.page.isEmpty ? [] : [pager.page])
  }

  private mutating func add(_ parts: [TextPart], at index: Int) {
    let part = parts[index]
    let needed = part.lines.count + linesKept(with: index, in: parts)
    if page.isEmpty || page.count + part.space + needed <= height {
      append(blanks: part.space)
    } else if isFollowing(index, in: parts) {
      // The page was turned, if need be, for the heading before.
      append(blanks: part.space)
    } else {
      turn(part.head)
    }
    append(part)
  }

  private func isFollowing(_ index: Int, in parts: [TextPart]) -> Bool {
    index > 0 && parts[index - 1].keepsWithNext
  }

  /// The lines that must stand on the page below a part, less where the parts would be longer than
  /// a page.
  private func linesKept(with index: Int, in parts: [TextPart]) -> Int {
    var count = 0
    var next = index
    while parts[next].keepsWithNext, next + 1 < parts.count {
      next += 1
      count += parts[next].space + parts[next].lines.count
    }
    return min(count, height / 2)
  }

  private mutating func append(blanks: Int) {
    guard !page.isEmpty, page.count + blanks < height else { return }
    page += [String](repeating: "", count: blanks)
  }

  /// The lines of a part; one that is longer than what is left of the page goes on at the next.
  private mutating func append(_ part: TextPart) {
    for line in part.lines {
      if page.count >= height { turn(part.head) }
      page.append(line)
    }
  }

  /// Begins a page, with the running title and the headings.
  private mutating func turn(_ head: [String]) {
    while page.last?.isEmpty == true { page.removeLast() }
    pages.append(page)
    page = runningTitle.isEmpty ? [] : runningTitle + [""]
    page += head
    // Headings that leave no room for anything else are not repeated.
    if page.count > height / 2 { page = [] }
  }
}

/// Lines that stay together on a page if they fit on one.
struct TextPart: Hashable, Sendable {
  /// The lines.
  var lines: [String]
  /// The blank lines before it; none at the head of a page.
  var space = 0
  /// True for a part that must stand on the page of the next: a heading.
  var keepsWithNext = false
  /// The lines repeated above it where it begins a page: the headings of its table or list.
  var head: [String] = []
}
