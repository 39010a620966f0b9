extension MeasuredText {
  /// The lines of at most `width` columns, without the spaces of either sort at their ends; one
  /// empty line where there is nothing else.
  func lines(to width: Int) -> [String] {
    var lines: [String] = []
    var start = 0
    while let (line, next) = nextLine(from: start, width: width) {
      lines.append(text(line))
      start = next
    }
    return lines.isEmpty ? [""] : lines
  }

  /// How many lines there are.
  func lineCount(to width: Int) -> Int {
    var count = 0
    var start = 0
    while let (_, next) = nextLine(from: start, width: width) {
      count += 1
      start = next
    }
    return max(1, count)
  }

  /// The characters of the line that begins at `start`, and where to look for the next one.
  private func nextLine(from start: Int, width: Int) -> (line: Range<Int>, next: Int)? {
    let start = skippingSpaces(from: start)
    guard start < count else { return nil }
    let (end, next) = endOfLine(from: start, width: width)
    return (start..<(lastUnblank(before: end, from: start).map { $0 + 1 } ?? start), next)
  }

  /// Where the line that begins at `start` ends and where the next one begins.
  private func endOfLine(from start: Int, width: Int) -> (end: Int, next: Int) {
    var column = 0
    for index in start..<count {
      column += characters[index].width
      // Spaces may stand over the edge: they vanish there.
      guard column > width, index > start, !lead(index).isBreakingSpace else { continue }
      let lastBreak = ((start + 1)...index).last(where: allowsBreak)
      return lastBreak.map { ($0, $0) } ?? emergencyBreak(from: start, to: index)
    }
    return (count, count)
  }

  /// Where to cut what has no place for a break and is wider than the line: at the last space that
  /// should have bound it, else before a figure that would be cut, else anywhere.
  private func emergencyBreak(from start: Int, to limit: Int) -> (end: Int, next: Int) {
    if let space = characters[(start + 1)...limit].lastIndex(where: { $0.lead.isBlank }) {
      return (space, space + 1)
    }
    var end = limit
    while end > start, splitsFigure(at: end) { end -= 1 }
    return end > start ? (end, end) : (limit, limit)
  }

  /// Whether a line may end before the character at `index`, which is not the first.
  private func allowsBreak(before index: Int) -> Bool {
    let before = lead(index - 1)
    let after = lead(index)
    if after.isBlank { return false }
    if before.isBreakingSpace { return !splitsFigure(at: index) }
    if before.allowsBreakAfter {
      return index > 1 && after.properties.isAlphabetic && lead(index - 2).properties.isAlphabetic
    }
    if before == "\u{200B}" { return true }
    return before.isWide && after.isWide && !before.opensText && !after.closesText
      && !splitsFigure(at: index)
  }

  private func skippingSpaces(from start: Int) -> Int {
    var index = start
    while index < count, lead(index).isBreakingSpace { index += 1 }
    return index
  }
}
