extension MeasuredText {
  /// The ranges of the characters that make up the lines, without the spaces of either sort at their
  /// ends.
  func lines(to width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = skippingSpaces(from: 0)
    while start < leads.count {
      let (end, next) = endOfLine(from: start, width: width)
      lines.append(start..<trimmingSpaces(before: end, from: start))
      start = skippingSpaces(from: next)
    }
    return lines.isEmpty ? [0..<0] : lines
  }

  /// Where the line that begins at `start` ends and where the next one begins.
  private func endOfLine(from start: Int, width: Int) -> (end: Int, next: Int) {
    var column = 0
    var lastBreak: Int?
    for index in start..<leads.count {
      if index > start, allowsBreak(before: index) { lastBreak = index }
      column += widths[index]
      // Spaces may stand over the edge: they vanish there.
      guard column > width, index > start, !leads[index].isBreakingSpace else { continue }
      return lastBreak.map { ($0, $0) } ?? emergencyBreak(from: start, to: index)
    }
    return (leads.count, leads.count)
  }

  /// Where to cut what has no place for a break and is wider than the line: at the last space that
  /// should have bound it, else before a figure that would be cut, else anywhere.
  private func emergencyBreak(from start: Int, to limit: Int) -> (end: Int, next: Int) {
    if let space = leads[(start + 1)...limit].lastIndex(where: \.isBlank) {
      return (space, space + 1)
    }
    var end = limit
    while end > start, splitsFigure(at: end) { end -= 1 }
    return end > start ? (end, end) : (limit, limit)
  }

  /// Whether a line may end before the character at `index`, which is not the first.
  private func allowsBreak(before index: Int) -> Bool {
    let before = leads[index - 1]
    let after = leads[index]
    if after.isBlank { return false }
    if before.isBreakingSpace { return !splitsFigure(at: index) }
    if before.allowsBreakAfter {
      return index > 1 && after.properties.isAlphabetic && leads[index - 2].properties.isAlphabetic
    }
    if before == "\u{200B}" { return true }
    return before.isWide && after.isWide && !before.opensText && !after.closesText
      && !splitsFigure(at: index)
  }

  private func skippingSpaces(from index: Int) -> Int {
    leads[index...].firstIndex { !$0.isBreakingSpace } ?? leads.count
  }

  private func trimmingSpaces(before end: Int, from start: Int) -> Int {
    let last = leads[start..<end].lastIndex { !$0.isBlank }
    return last.map { $0 + 1 } ?? start
  }
}
