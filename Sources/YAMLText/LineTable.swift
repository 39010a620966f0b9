/// A table of the offsets at which the lines of a file start; `\n`, `\r\n` and `\r` end a line.
///
///     LineTable(of: Array("plenum: 1\nyears:".utf8).span.bytes).line(at: 12)  // 2
package struct LineTable: Sendable {
  /// The offset of the first byte of each line; a file has at most 64 MiB.
  private var starts: [Int32] = [0]

  /// A table of the lines of some bytes, each of which is looked at once.
  package init(of bytes: RawSpan) {
    // Most lines of a plan are longer.
    starts.reserveCapacity(bytes.byteCount / 28)
    var offset = 0
    while offset < bytes.byteCount {
      if offset + 8 <= bytes.byteCount {
        let others = EightBytes.count(before: EightBytes(bytes, at: offset).marks(below: 0x0E))
        offset += others
        if others == 8 { continue }
      }
      let byte = bytes.byte(at: offset)
      offset += 1
      if byte == 0x0A || (byte == 0x0D && bytes.byte(at: offset) != 0x0A) {
        starts.append(Int32(truncatingIfNeeded: offset))
      }
    }
  }

  /// Number of lines, one or more; a line break at the end begins one more.
  package var count: Int { starts.count }

  /// The line, from 1, of the byte at an offset.
  package func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line of the byte at an offset that stands in a line from 1 or in one soon after it.
  package func line(at offset: Int, near line: Int) -> Int {
    var line = line
    while line < starts.count, Int(starts[line]) <= offset { line += 1 }
    return line
  }

  /// The offset of the first byte of a line, from 1.
  package func start(of line: Int) -> Int { Int(starts[line - 1]) }
}

extension RawSpan {
  /// The byte at an offset; 0 behind the end.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    offset < byteCount ? unsafeLoad(fromByteOffset: offset, as: UInt8.self) : 0
  }
}
