extension SourceText {
  /// The offsets of the characters at which libyaml would stop reading altogether: control
  /// characters other than tab and line breaks, and two that are none (U+FFFE, U+FFFF).
  func refusedCharacters() -> [Int] {
    // Each byte of a file passes here: without the buffer that takes twice as long.
    bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.filter { offset in
        switch bytes[offset] {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F: true
        case 0xC2: self[offset + 1].map { $0 < 0xA0 && $0 != 0x85 } ?? false
        case 0xEF: self[offset + 1] == 0xBF && self[offset + 2].map { $0 >= 0xBE } ?? false
        default: false
        }
      }
    }
  }

  /// The bytes for libyaml: a scalar that it lets through stands for each refused one, so that one
  /// stray character does not hide what else is wrong with a file. The number of scalars, by which
  /// libyaml counts, stays the same.
  func replacing(_ refused: [Int]) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    for offset in refused {
      result += bytes[start..<offset]
      result += Self.standIn
      start = offset + 1
      while let byte = self[start], byte & 0xC0 == 0x80 { start += 1 }
    }
    return result + bytes[start...]
  }

  /// RIGHT-TO-LEFT OVERRIDE: forbidden in texts too, so that whatever it lands in is refused.
  private static let standIn: [UInt8] = Array("\u{202E}".utf8)
}
