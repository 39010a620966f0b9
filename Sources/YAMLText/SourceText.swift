package import PlanModel

/// The bytes of a file without a byte order mark, with a table of its lines.
package struct SourceText: Sendable {
  /// The bytes.
  package let bytes: [UInt8]
  /// Table of the lines.
  package let lines: LineTable

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A text from a file's bytes; a byte order mark at the start is skipped.
  package init(_ bytes: [UInt8]) {
    let hasMark = bytes.starts(with: Self.byteOrderMark)
    let bytes = hasMark ? Array(bytes.dropFirst(Self.byteOrderMark.count)) : bytes
    self.bytes = bytes
    lines = LineTable(of: bytes.span.bytes)
  }

  /// The offset of the first byte that no UTF-8 text can have there; nil where all is UTF-8.
  package static func firstByteOutsideUTF8(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The byte at an offset, nil behind the end.
  package subscript(offset: Int) -> UInt8? {
    bytes.indices.contains(offset) ? bytes[offset] : nil
  }

  /// The text between two offsets.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// The rest of a line from an offset on.
  package func restOfLine(from offset: Int) -> String {
    var end = offset
    while let byte = self[end], byte != 0x0A, byte != 0x0D { end += 1 }
    return text(in: offset..<end)
  }

  /// The first offset at or behind the given one whose byte is no space, tab or line break.
  package func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while let byte = self[offset], Self.isBlank(byte) { offset += 1 }
    return offset
  }

  // MARK: - Places

  /// The stretch of so many bytes from an offset on.
  package func span(at offset: Int, extent: Int = 1) -> Span {
    Span(offset: offset, extent: extent, line: lines.line(at: offset))
  }

  /// The offset behind a stretch and behind the character that it ends with: at least one.
  package func end(of span: Span) -> Int {
    let end = span.offset + max(1, span.extent)
    return endOfScalar(end)
  }

  /// The offset behind the last byte between two offsets that is no blank and no line break.
  func endOfText(from start: Int, to end: Int) -> Int {
    let text = bytes[start..<end]
    return text.lastIndex { !Self.isBlank($0) }.map { $0 + 1 } ?? start
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// The offset behind so many Unicode scalars, the first of which is at an offset; at most the
  /// end.
  func offset(behind count: Int, from offset: Int) -> Int {
    let bytes = bytes.span.bytes
    var (offset, left) = (offset, count)
    // Each has one byte or more: so many bytes as scalars are wanted are never too many.
    while left > 0, offset + 8 <= bytes.byteCount {
      let length = min(8, left)
      left -= EightBytes(bytes, at: offset).scalars(inFirst: length)
      offset += length
    }
    while left > 0, offset < bytes.byteCount {
      if bytes.byte(at: offset) & 0xC0 != 0x80 { left -= 1 }
      offset += 1
    }
    return endOfScalar(offset)
  }

  private func endOfScalar(_ offset: Int) -> Int {
    let bytes = bytes.span.bytes
    var offset = offset
    while offset < bytes.byteCount, bytes.byte(at: offset) & 0xC0 == 0x80 { offset += 1 }
    return min(offset, bytes.byteCount)
  }
}
