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
