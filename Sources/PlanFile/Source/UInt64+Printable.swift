/// Eight bytes of a file, looked at together: most of a plan is printable ASCII, which needs no
/// closer look.
extension UInt64 {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Whether each byte is a printable ASCII character, a blank included.
  var isPrintable: Bool {
    // A top bit comes from a byte beyond ASCII, from DEL by the sum, from a control by the difference.
    (self | (self &+ Self.ones) | (self &- Self.ones &* 0x20)) & Self.tops == 0
  }

  /// The top bit of each byte that is a blank; of printable bytes only.
  var blanks: UInt64 {
    let others = self ^ (Self.ones &* 0x20)
    return ~(others &+ (Self.tops &- Self.ones)) & Self.tops
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The eight bytes from an offset on, the first one lowest; nil where fewer are left.
  func word(at offset: Int) -> UInt64? {
    guard offset + 8 <= count, let start = baseAddress else { return nil }
    return UInt64(
      littleEndian: UnsafeRawPointer(start).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Whether the eight bytes from an offset on are printable ASCII.
  func isPrintable(at offset: Int) -> Bool { word(at: offset)?.isPrintable ?? false }
}
