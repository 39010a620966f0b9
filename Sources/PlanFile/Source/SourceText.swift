internal import PlanModel

/// The bytes of a plan file, without a byte order mark.
struct SourceText {
  /// The bytes.
  let bytes: [UInt8]
  /// What there is to be known of all of them.
  let survey: Survey

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A text from a file's bytes; a byte order mark at the start is skipped.
  init(_ bytes: [UInt8]) {
    let hasMark = bytes.starts(with: Self.byteOrderMark)
    let bytes = hasMark ? Array(bytes.dropFirst(Self.byteOrderMark.count)) : bytes
    self.bytes = bytes
    survey = Self.survey(bytes.span.bytes)
  }

  /// The offset of the first byte that no UTF-8 text can have there; nil where all is UTF-8.
  static func firstByteOutsideUTF8(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The byte at an offset, nil behind the end.
  subscript(offset: Int) -> UInt8? {
    bytes.indices.contains(offset) ? bytes[offset] : nil
  }

  /// Where a stretch ends: the offset behind its last byte.
  func end(of place: Place) -> Int {
    offset(behind: Int(place.extent), from: Int(place.offset))
  }

  /// The offset behind so many scalars, the first of which is at an offset; at most the end.
  func offset(behind count: Int, from offset: Int) -> Int {
    let bytes = bytes.span.bytes
    var offset = offset
    var left = count
    // The whole blocks apart from the last ones, of which only the first bytes may count.
    while left >= 8, offset + 8 <= bytes.byteCount {
      left -= EightBytes(bytes, at: offset).scalars(inFirst: 8)
      offset += 8
    }
    while left > 0, offset + 8 <= bytes.byteCount {
      let length = min(8, left)
      left -= EightBytes(bytes, at: offset).scalars(inFirst: length)
      offset += length
    }
    // The last bytes of the file, and those of the last scalar.
    while offset < bytes.byteCount {
      if bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self) & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      offset += 1
    }
    return offset
  }

  /// The first offset at or behind the given one whose byte is no space, tab or line break.
  func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while let byte = self[offset], [0x20, 0x09, 0x0A, 0x0D].contains(byte) { offset += 1 }
    return offset
  }

  /// The text between two offsets.
  func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }
}
