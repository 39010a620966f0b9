/// A length on paper: a point, 1/72 inch.
typealias Points = Double

/// How letters look; the page knows few of these.
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
  /// What became of an objective.
  static let status = TextStyle(face: .italic, size: 10)
  /// What carries less: footnote numbers, addresses, the footer. No letter is smaller.
  static let small = TextStyle(face: .regular, size: 9)

  /// How the second of two languages looks under the first: smaller, or where that is not to be, in
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
