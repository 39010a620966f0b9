extension StringProtocol {
  /// The text in as few lines as `wrapped(to:rows:)` gives it, which are as even in length as its
  /// words are: for the middle of the screen, where a last line of one word looks lost.
  ///
  ///     "Focus: accounts and a branch".balanced(to: 27)  // ["Focus: accounts", "and a branch"]
  public func balanced(to width: Int, rows: Int = .max) -> [String] {
    let lines = wrapped(to: width)
    guard lines.count > 1, lines.count <= rows else { return wrapped(to: width, rows: rows) }
    // No word is split for the sake of evenness.
    let longestWord = split(separator: " ").map(\.displayWidth).max() ?? 0
    let least = Swift.max(longestWord, displayWidth / lines.count)
    guard least < width else { return lines }
    let narrowest = (least..<width).first { lineCount(to: $0) == lines.count }
    return narrowest.map(wrapped(to:)) ?? lines
  }
}
