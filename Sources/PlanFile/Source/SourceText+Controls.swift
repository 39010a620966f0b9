extension SourceText {
  /// What must be known of all bytes before the first is read.
  struct Survey {
    /// The offsets of the characters at which libyaml would stop reading altogether: control
    /// characters other than tab and line breaks, and two that are none (U+FFFE, U+FFFF).
    var refused: [Int] = []
    /// Whether all is UTF-8 and every character is Latin, a composed letter of Vietnamese or
    /// punctuation: then each scalar is a character, and each text, unless it has escapes, is NFC
    /// and free of what is forbidden.
    var isPlain = true
  }

  /// Looks at each byte once.
  static func survey(_ bytes: RawSpan) -> Survey {
    var survey = Survey()
    var offset = 0
    while offset < bytes.byteCount {
      if offset + 8 <= bytes.byteCount {
        let simple = EightBytes.count(before: marksOfOthers(in: EightBytes(bytes, at: offset)))
        offset += simple
        if simple == 8 { continue }
      }
      offset += length(at: offset, of: bytes, &survey)
    }
    return survey
  }

  /// Marks all but printable ASCII and ends of lines.
  private static func marksOfOthers(in block: EightBytes) -> UInt64 {
    block.marksBeyondASCII | block.marks(of: 0x7F)
      | (block.marks(below: 0x20) & ~block.marks(of: 0x0A))
  }

  /// How many bytes the character at an offset has; 1 for what is not plain, which is noted.
  private static func length(at offset: Int, of bytes: RawSpan, _ survey: inout Survey) -> Int {
    func byte(_ distance: Int) -> UInt8 {
      offset + distance < bytes.byteCount
        ? bytes.unsafeLoad(fromByteOffset: offset + distance, as: UInt8.self) : 0
    }
    let first = byte(0)
    switch first {
    case 0x20..<0x7F, 0x09, 0x0A, 0x0D: return 1
    case 0xC3...0xCB where isContinuation(byte(1)): return 2
    case 0xC2 where (0xA0...0xBF).contains(byte(1)): return 2
    case 0xE1 where (0xB8...0xBB).contains(byte(1)) && isContinuation(byte(2)): return 3
    // U+2010 to U+2027: dashes, quotation marks, the ellipsis.
    case 0xE2 where byte(1) == 0x80 && (0x90...0xA7).contains(byte(2)): return 3
    default:
      survey.isPlain = false
      if isRefused(first, byte(1), byte(2)) { survey.refused.append(offset) }
      return 1
    }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func isRefused(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0..<0x20, 0x7F: true
    case 0xC2: second < 0xA0 && second != 0x85
    case 0xEF: second == 0xBF && third >= 0xBE
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
