internal import PlanModel
internal import Summary

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
