/// A stretch of a plan file, small enough to be kept with everything that was read.
public struct Span: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int32
  /// The column in characters, from 1.
  public let column: Int32
  /// The byte that it begins with, from 0.
  public let offset: Int32
  /// How many Unicode scalars it covers, line breaks included.
  public var extent: Int32

  /// A stretch that begins at a line, column and byte.
  public init(line: Int32, column: Int32, offset: Int32, extent: Int32 = 1) {
    self.line = line
    self.column = column
    self.offset = offset
    self.extent = extent
  }

  /// The first character of a file.
  public static let start = Span(line: 1, column: 1, offset: 0)

  /// A stretch with the same beginning that covers this text.
  public func spanning(_ text: String) -> Span {
    var span = self
    span.extent = Int32(clamping: max(1, text.unicodeScalars.count))
    return span
  }

  /// Where it begins, for people.
  public var position: Position { Position(line: Int(line), column: Int(column)) }
}
