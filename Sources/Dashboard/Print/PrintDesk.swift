internal import PlanModel
internal import Screen
internal import Summary
internal import Text

/// The desk of the print screen: the printers, the page, and the origin that its foot tells.
struct PrintDesk: Sendable {
  /// The printers that there are, once that is known.
  private(set) var printers: [String]?
  /// The page, once its origin is known.
  private(set) var preview: PagePreview?
  private var origin: PageOrigin?
  private var hasAskedForPrinters = false
  private var hasAskedForOrigin = false

  /// Asks for what is lacking and only the world can give, each asked for once as long as the
  /// screen is visible.
  mutating func askForNeeds(isVisible: Bool) -> [Effect] {
    guard isVisible else {
      clear()
      return []
    }
    defer { (hasAskedForOrigin, hasAskedForPrinters) = (true, true) }
    return (hasAskedForOrigin ? [] : [.identifyPlan])
      + (hasAskedForPrinters ? [] : [.listPrinters])
  }

  /// Takes the printers that there are.
  mutating func take(_ printers: [String]) { self.printers = printers }

  /// Takes the origin of pages that are made from now on.
  mutating func take(_ origin: PageOrigin) { self.origin = origin }

  /// Lays a page out, unless it lies there already; nothing as long as its origin is unknown.
  mutating func lay(_ options: PrintOptions, of review: Review, columns: Int, isASCII: Bool) {
    guard let origin else { return }
    let isThere =
      preview.map { ($0.options, $0.columns, $0.isASCII) == (options, columns, isASCII) }
    guard isThere != true else { return }
    preview = PagePreview(
      Document(of: review, options, from: origin), options, columns: columns, isASCII: isASCII)
  }

  /// Forgets the page and its origin: there is another plan, or nobody looks at the page.
  mutating func clear() {
    preview = nil
    origin = nil
    hasAskedForOrigin = false
  }
}

/// A page as it is shown on the print screen: in its text form, as wide as the screen lets it be.
struct PagePreview: Sendable {
  /// A row of it.
  enum Row: Hashable, Sendable {
    case line(String)
    /// The end of a sheet, where another begins.
    case pageEnd
  }

  /// The page itself: what is shown is what is printed.
  let page: Document
  /// The choices that it was made by.
  let options: PrintOptions
  let columns: Int
  let isASCII: Bool
  let rows: [Row]

  init(_ page: Document, _ options: PrintOptions, columns: Int, isASCII: Bool) {
    self.page = page
    self.options = options
    self.columns = columns
    self.isASCII = isASCII
    let sheets = TextPage(page, columns: columns, ascii: isASCII).sheets
    rows = Array(sheets.map { $0.map(Row.line) }.joined(separator: [.pageEnd]))
  }

  /// The columns of the text form on paper, if there are as many on a screen: two are free at its
  /// left, as beside the options, and one at its right.
  static func columns(on size: Size) -> Int {
    min(TextPage.defaultColumns, max(TextPage.leastColumns, size.columns - 3))
  }
}

extension String {
  /// A line that is a little too wide for the screen, made to fit where it is emptiest: between the
  /// columns of a table, or the two ends of a footer.
  func squeezed(to width: Int) -> String {
    let excess = displayWidth - width
    guard excess > 0 else { return self }
    // A rule is as good when it is shorter.
    if Set(self).count == 1 { return String(prefix(width)) }
    let letters = Array(self)
    var best = 0..<0
    var start = 0
    for index in letters.indices {
      if letters[index] != " " { start = index + 1 }
      if index + 1 - start > best.count, start > 0 { best = start..<(index + 1) }
    }
    // What stands at the right alone keeps its end rather than its place.
    if best.count <= excess { best = 0..<(letters.firstIndex { $0 != " " } ?? 0) }
    guard best.count > excess else { return truncated(to: width) }
    return String(letters[..<best.lowerBound] + letters[(best.lowerBound + excess)...])
  }
}
