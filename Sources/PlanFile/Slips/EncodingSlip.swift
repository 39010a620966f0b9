internal import PlanModel
internal import Text
internal import YAMLText

/// The reason why a file is refused as a whole: its bytes are no text in UTF-8.
struct EncodingSlip {
  /// What is to be said: one thing for the whole file.
  let problem: Problem

  /// The slip of a file; nil where all of it is UTF-8.
  init?(_ bytes: [UInt8]) {
    if let order = Self.sixteenBits(bytes) {
      problem = .fileNotUTF8(order, line: 1, word: "")
      return
    }
    let blanks = Self.emptyBlock(bytes)
    guard let offset = blanks ?? SourceText.firstByteOutsideUTF8(in: bytes) else { return nil }
    let before = bytes[..<offset]
    let line = before.suffix(while: { $0 != 0x0A && $0 != 0x0D })
    let word = String(decoding: line.suffix(while: { $0 != 0x20 }), as: UTF8.self)
    problem = .fileNotUTF8(
      blanks == nil ? Self.eightBits(bytes) : .emptyBlocks,
      line: SourceText(Array(before)).lines.count, word: word.quotable)
  }

  /// UTF-16, told by its mark, or by every second byte that is 0.
  private static func sixteenBits(_ bytes: [UInt8]) -> Problem.Encoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let head = bytes.prefix(4_096)
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    // Letters of Vietnamese have no 0, and blanks and keys have one each.
    if zeros[1] > head.count / 4, zeros[0] == 0 { return .utf16LittleEndian }
    if zeros[0] > head.count / 4, zeros[1] == 0 { return .utf16BigEndian }
    return nil
  }

  /// The offset of the first sixteen bytes in a row that are 0, as a computer that lost its power
  /// leaves them.
  private static func emptyBlock(_ bytes: [UInt8]) -> Int? {
    var run = 0
    for (offset, byte) in bytes.enumerated() {
      run = byte == 0 ? run + 1 : 0
      if run == 16 { return offset - 15 }
    }
    return nil
  }

  /// The most likely of the encodings in which Vietnamese was written before Unicode.
  ///
  /// Windows-1258 has the tones as letters of their own, each behind a vowel; TCVN 3 has ă, â, ê, ô,
  /// ơ, ư and đ where others have signs that no text needs.
  private static func eightBits(_ bytes: [UInt8]) -> Problem.Encoding {
    var windows = 0
    var tcvn = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0xCC, 0xD2, 0xDE, 0xEC,
        0xF2 where index > 0 && isVowel(bytes[index - 1]):
        windows += 1
      case 0xA8...0xAE: tcvn += 1
      default: continue
      }
    }
    if windows == 0 && tcvn == 0 { return .unknown }
    return windows >= tcvn ? .windows1258 : .tcvn3
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    "aeiouyAEIOUY".utf8.contains(byte)
      || [0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD, 0xC2, 0xC3, 0xCA, 0xD4, 0xD5, 0xDD].contains(byte)
  }
}

extension ArraySlice<UInt8> {
  /// The bytes at its end of which something is true.
  fileprivate func suffix(while isMeant: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = lastIndex { !isMeant($0) }.map { $0 + 1 } ?? startIndex
    return self[start...]
  }
}
