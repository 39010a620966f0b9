/// One cell of the screen: a character with its style.
///
/// A character two columns wide fills a cell and is followed by a `continuation` of it.
public struct Cell: Hashable, Sendable {
  /// The character that is shown: never a control character.
  public var grapheme: Grapheme
  /// Style in which it is shown.
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

  /// The grapheme as a character.
  public var character: Character { grapheme.character }

  /// An empty cell.
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

/// A cell as a buffer keeps it: plain numbers, so that a screen is made, copied and compared like
/// memory.
@usableFromInline
struct PackedCell: Equatable, Sendable {
  /// A scalar's value; from `firstCluster` on, a number that stands for a cluster of its buffer.
  @usableFromInline var code: UInt32
  /// Style in which it is shown.
  @usableFromInline var style: Style
  /// Columns that the character takes: 1 or 2; 0 for the continuation of the cell to the left.
  @usableFromInline var width: UInt8

  init(_ code: UInt32, _ style: Style = .plain, width: UInt8 = 1) {
    self.code = code
    self.style = style
    self.width = width
  }

  /// An empty cell.
  static let blank = PackedCell(0x20)
  /// The first number that is beyond Unicode.
  @inlinable static var firstCluster: UInt32 { 0x11_0000 }

  /// True if the character has several scalars.
  var isCluster: Bool { code >= Self.firstCluster }
}

extension PackedCell {
  /// The cell, given the clusters of its buffer.
  ///
  /// Inlined where all the cells of a screen are read, of which nearly all hold a scalar.
  @inlinable
  func cell(_ clusters: [Character]) -> Cell {
    let grapheme =
      Unicode.Scalar(code).map(Grapheme.scalar)
      ?? .cluster(clusters[Int(code - Self.firstCluster)])
    return Cell(grapheme, style, width: width)
  }
}
