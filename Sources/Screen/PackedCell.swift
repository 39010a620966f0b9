/// A cell as a buffer keeps it: plain numbers, so that a screen is made, copied and compared like
/// memory.
@usableFromInline
struct PackedCell: Equatable, Sendable {
  /// A scalar's value; from `firstCluster` on, the place of a cluster among those of its buffer.
  @usableFromInline var code: UInt32
  /// How it is shown.
  @usableFromInline var style: Style
  /// Columns that the character takes: 1 or 2; 0 for the continuation of the cell to the left.
  @usableFromInline var width: UInt8

  init(_ code: UInt32, _ style: Style = .plain, width: UInt8 = 1) {
    self.code = code
    self.style = style
    self.width = width
  }

  /// An empty place.
  static let blank = PackedCell(0x20)
  /// The first number that is beyond Unicode.
  @inlinable static var firstCluster: UInt32 { 0x11_0000 }

  /// Whether the character has several scalars.
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
