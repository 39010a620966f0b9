extension SourceText {
  /// The offsets of the characters at which libyaml stops reading altogether: control characters
  /// other than tab and line breaks, and two that are none (U+FFFE, U+FFFF).
  package var refused: [Int] {
    let bytes = bytes.span.bytes
    return (0..<bytes.byteCount).filter { offset in
      switch bytes.byte(at: offset) {
      case 0x09, 0x0A, 0x0D: return false
      case 0..<0x20, 0x7F: return true
      case 0xC2:
        let second = bytes.byte(at: offset + 1)
        return second < 0xA0 && second != 0x85
      case 0xEF: return bytes.byte(at: offset + 1) == 0xBF && bytes.byte(at: offset + 2) >= 0xBE
      default: return false
      }
    }
  }

  /// The bytes for libyaml: a scalar that it lets through stands for each refused one, so that one
  /// stray character does not hide what else is wrong with a file. The number of scalars, by which
  /// libyaml counts, stays the same.
  package func replacing(_ refused: [Int]) -> [UInt8] {
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
