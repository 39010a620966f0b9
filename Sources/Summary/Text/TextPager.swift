/// Divides parts into pages.
struct TextPager: Sendable {
  /// The lines of a page.
  let height: Int
  /// What stands above on each page but the first.
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
    for place in parts.indices { pager.add(parts, at: place) }
    return pager.pages + (pager.page.isEmpty ? [] : [pager.page])
  }

  private mutating func add(_ parts: [TextPart], at place: Int) {
    let part = parts[place]
    let needed = part.lines.count + linesKept(with: place, in: parts)
    if page.isEmpty || page.count + part.space + needed <= height {
      append(blanks: part.space)
    } else if isFollowing(place, in: parts) {
      // The page was turned, if need be, for the heading before.
      append(blanks: part.space)
    } else {
      turn(part.head)
    }
    append(part)
  }

  private func isFollowing(_ place: Int, in parts: [TextPart]) -> Bool {
    place > 0 && parts[place - 1].keepsWithNext
  }

  /// The lines that must stand on the page below a part, less where the parts would be longer than
  /// a page.
  private func linesKept(with place: Int, in parts: [TextPart]) -> Int {
    var count = 0
    var next = place
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
