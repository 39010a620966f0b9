internal import Screen
internal import Text

extension Line {
  /// Words for the middle of the screen: in as few lines as the width allows, which are as even in
  /// length as the words are.
  ///
  ///     Line.balanced("Focus: accounts and a branch", width: 27)
  ///     // "Focus: accounts" and "and a branch", not "branch" on a line by itself
  static func balanced(
    _ text: String, width: Int, rows: Int = .max, style: Style = .plain
  ) -> [Line] {
    let count = text.lineCount(to: width)
    // No narrower than the longest word, which is not to be split for the sake of evenness.
    let longest = text.split(separator: " ").map(\.displayWidth).max() ?? 0
    var narrow = width
    while count > 1, count <= rows, narrow > longest, text.lineCount(to: narrow - 1) == count {
      narrow -= 1
    }
    return wrapped(text, width: narrow, rows: rows, style: style)
  }
}
