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

extension StyledText {
  /// How long it is, in bytes.
  var utf8Count: Int { pieces.reduce(0) { $0 + $1.text.utf8.count } }

  /// Some of its bytes; a scalar that would come apart at the end is left out.
  ///
  ///     StyledText("Đại", style, in: .vi).part(0..<3)  // "Đ", of two bytes: the next has three
  func part(_ bytes: Range<Int>) -> StyledText {
    var part = self
    part.pieces = []
    var start = 0
    for piece in pieces {
      let count = piece.text.utf8.count
      let inside = bytes.clamped(to: start..<start + count)
      part.append(
        piece.text.part(inside.lowerBound - start..<inside.upperBound - start),
        piece.style, in: piece.language, link: piece.link)
      start += count
    }
    return part
  }
}

extension String {
  fileprivate func part(_ bytes: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: max(0, bytes.lowerBound))
    var end = utf8.index(start, offsetBy: bytes.count)
    while end > start, end.samePosition(in: unicodeScalars) == nil { end = utf8.index(before: end) }
    return String(self[start..<end])
  }
}
