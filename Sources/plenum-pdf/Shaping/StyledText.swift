internal import PlanModel

/// A text before it is set: pieces, each in one style and one language.
struct StyledText {
  /// A piece of it.
  struct Piece {
    let text: String
    let style: TextStyle
    let language: Language
    /// The address that a click on it opens.
    var link: String?
  }

  /// The pieces, in reading order.
  private(set) var pieces: [Piece] = []

  /// A text of one piece.
  init(_ text: String, _ style: TextStyle, in language: Language, link: String? = nil) {
    append(text, style, in: language, link: link)
  }

  /// Adds a piece at the end.
  mutating func append(
    _ text: String, _ style: TextStyle, in language: Language, link: String? = nil
  ) {
    guard !text.isEmpty else { return }
    pieces.append(Piece(text: text, style: style, language: language, link: link))
  }
}
