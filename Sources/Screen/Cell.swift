/// One place on the screen: a character and how it looks.
///
/// A character two columns wide fills a cell and is followed by a `continuation` of it.
public struct Cell: Hashable, Sendable {
  /// What is shown: never a control character.
  public var grapheme: Grapheme
  /// How it is shown.
  public var style: Style
  /// Columns that the character takes: 1 or 2; 0 for the continuation of the cell to the left.
  public var width: UInt8

  /// A cell.
  @inlinable
  public init(_ grapheme: Grapheme, _ style: Style = .plain, width: UInt8 = 1) {
    self.grapheme = grapheme
    self.style = style
    self.width = width
  }

  /// A cell with a character.
  public init(_ character: Character, _ style: Style = .plain, width: UInt8 = 1) {
    self.init(Grapheme(character), style, width: width)
  }

  /// What is shown, as a character.
  public var character: Character { grapheme.character }

  /// An empty place.
  public static let blank = Cell(.scalar(" "))
}

/// A character as a cell shows it: nearly always one scalar, which is a plain number.
public enum Grapheme: Hashable, Sendable {
  /// A character of one scalar.
  case scalar(Unicode.Scalar)
  /// A character of several: a letter with marks, joined emoji.
  case cluster(Character)

  /// The grapheme that a character is.
  public init(_ character: Character) {
    var scalars = character.unicodeScalars.makeIterator()
    if let first = scalars.next(), scalars.next() == nil {
      self = .scalar(first)
    } else {
      self = .cluster(character)
    }
  }

  /// The grapheme as a character.
  public var character: Character {
    switch self {
    case .scalar(let scalar): Character(scalar)
    case .cluster(let character): character
    }
  }
}
