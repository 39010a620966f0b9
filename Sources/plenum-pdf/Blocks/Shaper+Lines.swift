internal import PlanModel
internal import Summary

extension Shaper {
  /// The lines of a text of the page, its languages one under the other: the second in a style of its
  /// own, so that the eye finds its language.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - style: how its first language looks.
  ///   - indent: how far all lines are moved to the right.
  ///   - width: how far they reach, from the left end of the column.
  ///   - alignment: where they stand between indent and width.
  ///   - notes: what stands behind the last of them.
  /// - Returns: the lines; none for an empty text.
  mutating func lines(
    of text: PageText, _ style: TextStyle, indent: Points = 0, width: Points,
    _ alignment: Alignment = .leading, notes: FootnoteLinks? = nil
  ) -> [Line] {
    text.wordings.enumerated().flatMap { index, wording in
      let style = index == 0 ? style : style.second
      var styled = StyledText(wording.text, style, in: wording.language)
      if index == text.wordings.count - 1 { notes?.append(to: &styled, wording.language) }
      return lines(styled, indent: indent, width: width, alignment)
    }
  }

  /// The lines of a styled text.
  mutating func lines(
    _ text: StyledText, indent: Points = 0, width: Points, _ alignment: Alignment = .leading
  ) -> [Line] {
    let room = width - indent
    return shape(text, width: room).map { line in
      let slack = room - line.width
      let x: Points =
        switch alignment {
        case .leading: line.isRightToLeft ? slack : 0
        case .centre: slack / 2
        case .trailing: slack
        }
      return Line(height: line.height, inks: [Placed(x: indent + x, y: 0, ink: .text(line))])
    }
  }

  /// The lines of something that was reported.
  mutating func lines(
    of entry: ResultEntry, width: Points, in chapter: Int
  ) -> [Line] {
    let text = entry.lines.enumerated().flatMap { index, text in
      let isLast = index == entry.lines.count - 1
      return lines(
        of: text, .body, width: width,
        notes: isLast ? FootnoteLinks(entry.notes, in: chapter) : nil)
    }
    let strip = entry.periods.map { strip in
      Line(
        height: StripShape.height + 4,
        inks: [Placed(x: 0, y: 3, ink: .strip(StripShape(strip)))])
    }
    let facts = entry.facts.flatMap { lines(of: $0, .small, width: width) }
    return text + facts + [strip].compactMap { $0 }
  }

  /// A mark in the middle of a line of body text, which says these words where it is read out.
  mutating func mark(_ status: Status, saying words: String) -> Placed? {
    let line = shape(StyledText(" ", .body, in: .en), width: 100).first
    guard let line, let sign = line.runs.first?.saying(words) else { return nil }
    return Placed(
      x: 0, y: line.baseline - Mark.size, ink: .mark(Mark(status: status, sign: sign)))
  }
}

/// The place of lines in their column.
enum Alignment {
  case leading, centre, trailing
}

/// The numbers of sources behind a text, each a link to its source.
struct FootnoteLinks {
  private let numbers: [Int]
  private let chapter: Int

  /// - Parameters:
  ///   - numbers: the numbers; none where there are no sources.
  ///   - chapter: the chapter that lists them.
  init?(_ numbers: [Int], in chapter: Int) {
    guard !numbers.isEmpty else { return nil }
    self.numbers = numbers
    self.chapter = chapter
  }

  /// Adds the numbers to a text, with a blank that no line ends at.
  func append(to text: inout StyledText, _ language: Language) {
    text.append("\u{A0}", .small, in: language)
    for (number, piece) in zip(numbers, Self.pieces(of: Footnote.text(numbers))) {
      text.append(
        piece, .small, in: language, link: "#" + Self.target(number, in: chapter))
    }
  }

  /// The text in pieces that each end behind a number: `[2`, `,4]`.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in text {
      if !character.isWholeNumber, piece.last?.isWholeNumber == true {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    if !pieces.isEmpty { pieces[pieces.count - 1] += piece }
    return pieces
  }

  /// The name of the place that a number leads to; names go in the order of the pages.
  ///
  ///     FootnoteLinks.target(3, in: 2)  // "source-00002-00003"
  static func target(_ number: Int, in chapter: Int) -> String {
    "source-\(String(chapter, digits: 5))-\(String(number, digits: 5))"
  }
}
