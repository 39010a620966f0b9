/// A stretch of a file, small enough to be kept with everything that was read.
///
///     Span(offset: 26, extent: 4, line: 3)  // four bytes of the third line
///
/// Which column that is can be told from the file alone, and is worked out when it is shown.
public struct Span: Hashable, Sendable {
  /// Way in which a value is written.
  public enum Style: UInt8, Hashable, Sendable {
    /// Without quotes; lists and maps are too.
    case plain
    case singleQuoted, doubleQuoted
    /// As a block of text, behind `|` or `>`.
    case literal, folded
  }

  // A file has at most 64 MiB, so none of these is too large.
  private let packedOffset: Int32
  private let packedExtent: Int32
  private let packedLine: Int32
  private let packedFile: UInt16
  /// Way in which the value is written.
  public let style: Style

  /// A stretch that begins at a byte of a line.
  public init(offset: Int, extent: Int = 1, line: Int, style: Style = .plain, file: Int = 0) {
    packedOffset = Int32(truncatingIfNeeded: offset)
    packedExtent = Int32(truncatingIfNeeded: extent)
    packedLine = Int32(truncatingIfNeeded: line)
    packedFile = UInt16(truncatingIfNeeded: file)
    self.style = style
  }

  /// The first byte of a file.
  public static let start = Span(offset: 0, line: 1)

  /// The byte that it begins with, from 0; a byte order mark is not counted.
  public var offset: Int { Int(packedOffset) }
  /// Number of bytes that it covers, line breaks included; 0 where there is nothing.
  public var extent: Int { Int(packedExtent) }
  /// The line that it begins in, from 1.
  public var line: Int { Int(packedLine) }
  /// The number of its file among those that were read together, from 0.
  public var file: Int { Int(packedFile) }
  /// The byte behind the last one, from 0.
  public var end: Int { offset + extent }

  /// A stretch with the same beginning that goes on up to a byte, unless it is longer already.
  public func reaching(to end: Int) -> Span {
    Span(offset: offset, extent: max(extent, end - offset), line: line, style: style, file: file)
  }
}
