extension SourceText {
  /// What must be known of all bytes before the first is read.
  struct Survey {
    /// The offsets of the characters at which libyaml would stop reading altogether: control
    /// characters other than tab and line breaks, and two that are none (U+FFFE, U+FFFF).
    var refused: [Int] = []
    /// Whether every character is Latin, a composed letter of Vietnamese or punctuation: then each
    /// text, unless it has escapes, is NFC and free of what is forbidden.
    var isPlain = true
  }

  /// Looks at each byte once.
  func survey() -> Survey {
    bytes.withUnsafeBufferPointer { bytes in
      // Each byte of a file passes here: without the buffer that takes twice as long.
      var survey = Survey()
      var offset = 0
      while offset < bytes.count {
        let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        var length = 1
        switch bytes[offset] {
        case 0x20..<0x7F, 0x09, 0x0A, 0x0D: break
        case 0xC3...0xCB: length = 2
        case 0xC2 where next >= 0xA0: length = 2
        case 0xE1 where (0xB8...0xBB).contains(next): length = 3
        // U+2010 to U+2027: dashes, quotation marks, the ellipsis.
        case 0xE2 where next == 0x80 && (0x90...0xA7).contains(self[offset + 2] ?? 0): length = 3
        case let byte:
          survey.isPlain = false
          if isRefused(byte, at: offset) { survey.refused.append(offset) }
        }
        offset += length
      }
      return survey
    }
  }

  private func isRefused(_ byte: UInt8, at offset: Int) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F: true
    case 0xC2: self[offset + 1].map { $0 < 0xA0 && $0 != 0x85 } ?? false
    case 0xEF: self[offset + 1] == 0xBF && self[offset + 2].map { $0 >= 0xBE } ?? false
    default: false
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
