/// A text taken apart into characters with their widths, with the rules for cutting it.
///
/// Truncating and wrapping share it, so that they agree on what a figure is. Both happen for each
/// text of each frame.
struct MeasuredText {
  private let text: String
  /// The text's characters.
  private(set) var characters: [MeasuredCharacter] = []

  /// A text to be laid out in lines of `lineWidth` columns; a grapheme that is wider than a whole
  /// line is taken apart into its cells.
  init(_ text: String, lineWidth: Int) {
    if let width = text.plainWidth {
      self = MeasuredText(plain: text, width: width)
      return
    }
    self.text = text
    var start = 0
    for whole in text {
      for character in whole.displayWidth > lineWidth ? whole.cells : [whole] {
        characters.append(
          MeasuredCharacter(lead: character.lead, width: character.displayWidth, start: start))
        start += character.utf8.count
      }
    }
  }

  /// A text of which each scalar is a character of one column.
  init(plain text: String, width: Int) {
    self.text = text
    characters.reserveCapacity(width)
    var start = 0
    for scalar in text.unicodeScalars {
      characters.append(MeasuredCharacter(lead: scalar, width: 1, start: start))
      start += UTF8.width(scalar)
    }
  }

  /// Number of characters.
  var count: Int { characters.count }

  /// Scalar by which the rules of layout know a character.
  func lead(_ index: Int) -> Unicode.Scalar { characters[index].lead }

  /// The characters of a range as a text again.
  func text(_ range: Range<Int>) -> String {
    String(text[place(of: range.lowerBound)..<place(of: range.upperBound)])
  }

  private func place(of index: Int) -> String.Index {
    guard index < count else { return text.endIndex }
    return text.utf8.index(text.startIndex, offsetBy: characters[index].start)
  }

  /// True if a cut before `index` would leave a part of a figure that reads as another figure.
  ///
  ///     1|234    1|.5    18|–22    50|%    87.5 |%  → true
  ///     2024|,   2024|-report                       → false
  func splitsFigure(at index: Int) -> Bool {
    guard index > 0, index < count else { return false }
    let before = lead(index - 1)
    let after = lead(index)
    if before.isDigit { return after.isDigit || after.closesFigure || joins(index) }
    if after.isDigit { return joins(index - 1) }
    guard before.isBlank, after.closesFigure else { return false }
    return lastUnblank(before: index).map { lead($0).isDigit } ?? false
  }

  /// True if a cut before `index`, and before the blanks there, would leave a part of a figure.
  func partsFigure(before index: Int) -> Bool {
    splitsFigure(at: characters[index...].firstIndex { !$0.lead.isBlank } ?? count)
  }

  /// True if the character at `index` stands between two digits and joins them to one figure.
  private func joins(_ index: Int) -> Bool {
    guard index > 0, index + 1 < count else { return false }
    return lead(index).joinsDigits && lead(index - 1).isDigit && lead(index + 1).isDigit
  }
}

extension MeasuredText {
  /// The last character before `end`, and not before `start`, that is no space of either sort.
  func lastUnblank(before end: Int, from start: Int = 0) -> Int? {
    characters[start..<end].lastIndex { !$0.lead.isBlank }
  }
}

extension Character {
  /// The first scalar; a dotted circle, which is Unicode's letter for a mark without one, for a
  /// blank that carries marks, since that must not vanish.
  fileprivate var lead: Unicode.Scalar {
    guard let first = unicodeScalars.first else { return "◌" }
    return first.isBlank && utf8.count > UTF8.width(first) ? "◌" : first
  }
}

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

  /// Number of lines of at most `width` columns, 1 or more.
  func lineCount(to width: Int) -> Int {
    var count = 0
    var start = 0
    while let (_, next) = nextLine(from: start, width: width) {
      count += 1
      start = next
    }
    return max(1, count)
  }

  /// The characters of the line that begins at `start`, and the index from which the next one is
  /// looked for.
  private func nextLine(from start: Int, width: Int) -> (line: Range<Int>, next: Int)? {
    let start = skippingSpaces(from: start)
    guard start < count else { return nil }
    let (end, next) = endOfLine(from: start, width: width)
    return (start..<(lastUnblank(before: end, from: start).map { $0 + 1 } ?? start), next)
  }

  /// Index at which the line that begins at `start` ends, and index at which the next one begins.
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

  /// Cut through a line that allows no break and is too wide: at the last space that should have
  /// bound it and does not part a figure from its sign, else before a figure that would be cut,
  /// else anywhere.
  private func emergencyBreak(from start: Int, to limit: Int) -> (end: Int, next: Int) {
    let space = ((start + 1)...limit).last { lead($0).isBlank && !partsFigure(before: $0 + 1) }
    if let space { return (space, space + 1) }
    var end = limit
    while end > start, partsFigure(before: end) { end -= 1 }
    return end > start ? (end, end) : (limit, limit)
  }

  /// True if a line may end before the character at `index`, which is not the first.
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

/// A character of a text that is laid out, as far as the rules of layout know it.
struct MeasuredCharacter {
  /// Its first scalar, which compares as a number.
  let lead: Unicode.Scalar
  /// Number of columns that it takes.
  let width: Int
  /// Offset at which it begins in the text, in bytes of UTF-8.
  let start: Int
}
