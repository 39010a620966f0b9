/// Eight bytes looked at together, as one number: all bytes of a file are looked at several times,
/// and one by one that takes most of the time in which a plan is read.
///
///     EightBytes(bytes, at: 0).marks(of: 0x20)  // of "a b  c d" → 80 at the places of the blanks
///
/// In marks each byte for which something is true has its highest bit set, and no other bit is; the
/// first byte is the lowest.
struct EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  private let bits: UInt64

  /// The bytes from an offset on; there must be eight.
  @inline(__always)
  init(_ bytes: borrowing RawSpan, at offset: Int) {
    bits = UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Marks the bytes that are not ASCII.
  var marksBeyondASCII: UInt64 { bits & Self.highs }

  /// True if all of them are ASCII.
  var isASCII: Bool { marksBeyondASCII == 0 }

  /// Marks the bytes that equal this one.
  @inline(__always)
  func marks(of byte: UInt8) -> UInt64 {
    let difference = bits ^ (Self.ones &* UInt64(byte))
    return ~(((difference & ~Self.highs) &+ ~Self.highs) | difference) & Self.highs
  }

  /// Marks the bytes below a limit of at most 0x80.
  @inline(__always)
  func marks(below limit: UInt8) -> UInt64 {
    let raised = (bits & ~Self.highs) &+ Self.ones &* UInt64(0x80 - limit)
    return ~(raised | bits) & Self.highs
  }

  /// Number of the first `count` bytes, one to eight, that begin a Unicode scalar in UTF-8.
  @inline(__always)
  func scalars(inFirst count: Int) -> Int {
    let continuations = bits & ~(bits &<< 1) & Self.highs
    let counted = continuations & (~0 &>> UInt64(truncatingIfNeeded: 64 - 8 * count))
    return count - Int(((counted >> 7) &* Self.ones) >> 56)
  }

  /// Number of bytes before the first one that is marked: eight where none is.
  static func count(before marks: UInt64) -> Int { marks.trailingZeroBitCount / 8 }
}
