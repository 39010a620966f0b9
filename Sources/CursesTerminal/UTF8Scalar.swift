/// One scalar at the beginning of bytes in UTF-8.
enum UTF8Scalar {
  /// The scalar and its length; without a scalar where the bytes are not UTF-8; nil if it may go
  /// on beyond them.
  ///
  ///     E1 BB 87 71  →  "ệ", 3
  ///     E1 BB        →  nil
  ///     E1 71        →  none, 1
  static func first(in bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar?, length: Int)? {
    guard let lead = bytes.first else { return nil }
    let expected =
      switch lead {
      case 0x00...0x7F: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    let continuation = bytes.dropFirst().prefix(max(0, expected - 1))
      .prefix { $0 & 0xC0 == 0x80 }
    let length = 1 + continuation.count
    guard length == expected else {
      return length < expected && length == bytes.count ? nil : (nil, length)
    }
    var decoder = UTF8()
    var iterator = bytes.prefix(length).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return (nil, length) }
    return (scalar, length)
  }
}
