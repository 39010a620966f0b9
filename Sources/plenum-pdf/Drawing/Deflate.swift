internal import CPangoCairo

/// How the streams of a PDF are packed. Source: ISO 32000-1, 7.4.4.
enum Deflate {
  /// The bytes that were packed; nil where they are broken. What stands behind them does no harm.
  static func unpacked(_ packed: ArraySlice<UInt8>) -> [UInt8]? {
    // No byte stands for more than 1,032. Source: zlib's technical details.
    let most = max(1 << 10, packed.count * 1032)
    var room = min(most, max(1 << 10, packed.count * 4))
    while true {
      var length = UInt(room)
      var count = UInt(packed.count)
      var status = Z_DATA_ERROR
      let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        status = packed.withUnsafeBufferPointer {
          uncompress2(buffer.baseAddress, &length, $0.baseAddress, &count)
        }
        filled = Int(length)
      }
      if status == Z_OK { return bytes }
      guard status == Z_BUF_ERROR, room < most else { return nil }
      room = min(most, room * 4)
    }
  }

  /// The bytes packed.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    let room = Int(compressBound(UInt(bytes.count)))
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      var length = UInt(room)
      compress(buffer.baseAddress, &length, bytes, UInt(bytes.count))
      filled = Int(length)
    }
  }
}
