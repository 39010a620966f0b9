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
  /// The length in bytes.
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

/// A length on paper: a point, 1/72 inch.
typealias Points = Double

/// The look of letters; the page knows few of these.
struct TextStyle: Hashable {
  /// A face of the family.
  enum Face: CaseIterable, Hashable {
    case regular, bold, italic
  }

  let face: Face
  let size: Points

  static let title = TextStyle(face: .bold, size: 16)
  static let heading = TextStyle(face: .bold, size: 12)
  static let columnHeading = TextStyle(face: .bold, size: 10.5)
  static let body = TextStyle(face: .regular, size: 10.5)
  /// The status of an objective.
  static let status = TextStyle(face: .italic, size: 10)
  /// Things that carry less: footnote numbers, addresses, the footer. No letter is smaller.
  static let small = TextStyle(face: .regular, size: 9)

  /// The look of the second of two languages under the first: smaller, or where that is not to be, in
  /// italics.
  var second: TextStyle {
    guard size > Self.small.size else { return italic }
    return TextStyle(face: face, size: max(Self.small.size, (size * 1.72).rounded() / 2))
  }

  /// The same in italics.
  var italic: TextStyle { TextStyle(face: .italic, size: size) }
  /// The same in bold.
  var bold: TextStyle { TextStyle(face: .bold, size: size) }
}

/// The beginnings of a text's pieces in its bytes, for those who meet them again as glyphs.
struct PieceStarts {
  private let pieces: [StyledText.Piece]
  private let starts: [Int]
  private var last = 0

  init(_ text: StyledText) {
    pieces = text.pieces
    var start = 0
    starts = text.pieces.map { piece in
      defer { start += piece.text.utf8.count }
      return start
    }
  }

  /// The index of the piece that a byte belongs to.
  mutating func index(at byte: Int) -> Int {
    if byte < starts[last] { last = 0 }
    while last + 1 < starts.count, starts[last + 1] <= byte { last += 1 }
    return last
  }

  /// The style at a byte.
  mutating func style(at byte: Int) -> TextStyle { pieces[index(at: byte)].style }

  /// The address behind a byte.
  mutating func link(at byte: Int) -> String? { pieces[index(at: byte)].link }
}
