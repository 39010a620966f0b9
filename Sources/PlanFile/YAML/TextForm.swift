/// What can be told of a text by its bytes alone.
struct TextForm {
  /// Whether there is neither a control character nor a blank at an end or beside another.
  private(set) var isOnOneLine = true
  /// Whether all of it is ASCII, and nothing of it DELETE.
  private(set) var isASCII = true

  /// The form of a text.
  init(of bytes: RawSpan) {
    // As if a blank stood before the first byte and behind the last: one there is then a second.
    var isBehindBlank = true
    var offset = 0
    while offset + 8 <= bytes.byteCount {
      let block = EightBytes(bytes, at: offset)
      let blanks = block.marks(of: 0x20)
      let behindBlanks = blanks << 8 | (isBehindBlank ? 0x80 : 0)
      if blanks & behindBlanks != 0 || block.marks(below: 0x20) != 0 { isOnOneLine = false }
      if !block.isASCII || block.marks(of: 0x7F) != 0 { isASCII = false }
      isBehindBlank = blanks >> 63 != 0
      offset += 8
    }
    while offset < bytes.byteCount {
      let byte = bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      if byte < 0x20 || (byte == 0x20 && isBehindBlank) { isOnOneLine = false }
      if byte >= 0x7F { isASCII = false }
      isBehindBlank = byte == 0x20
      offset += 1
    }
    if isBehindBlank, bytes.byteCount > 0 { isOnOneLine = false }
  }
}
