extension StringProtocol {
  /// The text in as few lines as `wrapped(to:rows:)` gives it, which are as even in length as its
  /// words are: for the middle of the screen, where a last line of one word looks lost.
  ///
  ///     "Focus: accounts and a branch".balanced(to: 27)  // ["Focus: accounts", "and a branch"]
  public func balanced(to width: Int, rows: Int = .max) -> [String] {
    let lines = wrapped(to: width)
    guard lines.count <= rows else { return wrapped(to: width, rows: rows) }
    guard lines.count > 1 else { return lines }
    // No word is split for the sake of evenness.
    let longestWord = split(separator: " ").reduce(1) { Swift.max($0, $1.displayWidth) }
    let least = Swift.max(longestWord, displayWidth / lines.count)
    guard least < width else { return lines }
    // No grapheme is wider than the longest word, so none is taken apart in a wider line either.
    let measured = String(self).paragraphs.map { MeasuredText($0, lineWidth: least) }
    let narrowest = (least..<width).first { width in
      measured.reduce(0) { $0 + $1.lineCount(to: width) } == lines.count
    }
    return narrowest.map(wrapped(to:)) ?? lines
  }
}
