internal import PlanModel

/// Walks along a source and knows line and column at each step.
///
/// libyaml counts in Unicode scalars, people count characters, and a file may be a single line of
/// megabytes: so places are asked for in ascending order and each byte is looked at once. In a plain
/// source, where a scalar is a character, libyaml's own lines and columns are right.
struct PlaceCursor {
  private let source: SourceText
  private var line = 1
  /// Characters before the cursor on its line.
  private var column = 0
  private var offset = 0
  /// Scalars before the cursor.
  private var index = 0
  /// A Unicode scalar of which the offset is known, further on perhaps.
  private var known = (index: 0, offset: 0)

  /// A cursor at the start of a source.
  init(_ source: SourceText) {
    self.source = source
  }

  /// The place that libyaml has marked; for a mark that lies behind the cursor, that of the cursor.
  mutating func place(of mark: Mark, extent: Int = 1) -> Place {
    advance(to: mark)
    return place(extent: extent)
  }

  /// Remembers where a Unicode scalar of the source stands: in a plain one nobody has to count up to
  /// it then.
  mutating func note(scalar index: Int, at offset: Int) {
    known = (index, offset)
  }

  /// The place of the character at an offset.
  mutating func place(ofOffset target: Int) -> Place {
    walk(toScalar: .max, orOffset: target)
    return place(extent: 1)
  }

  // A file has at most 64 MiB, so none of these is too large.
  private func place(extent: Int) -> Place {
    Place(
      line: Int32(truncatingIfNeeded: line), column: Int32(truncatingIfNeeded: column + 1),
      offset: Int32(truncatingIfNeeded: offset), extent: Int32(truncatingIfNeeded: max(1, extent)))
  }

  private mutating func advance(to mark: Mark) {
    guard mark.index > index else { return }
    if source.survey.isPlain {
      let isKnown = known.index > index && known.index <= mark.index
      let start = isKnown ? known : (index: index, offset: offset)
      let ahead = source.offset(behind: mark.index - start.index, from: start.offset)
      // At the end of the file libyaml may have begun a line that is not there.
      if ahead < source.bytes.count {
        (offset, index) = (ahead, mark.index)
        (line, column) = (mark.line + 1, mark.column)
        return
      }
    }
    walk(toScalar: mark.index, orOffset: .max)
  }

  private mutating func walk(toScalar target: Int, orOffset limit: Int) {
    let source = self.source
    let bytes = source.bytes.span.bytes
    let limit = min(limit, bytes.byteCount)
    // The characters of the line from here on: counted as scalars where each is one.
    var start = (offset: offset, index: index)
    var isASCII = true
    while index < target, offset < limit {
      if offset + 8 <= bytes.byteCount {
        let block = EightBytes(bytes, at: offset)
        let breaks = block.marks(of: 0x0A) | block.marks(of: 0x0D)
        let count = min(EightBytes.count(before: breaks), target - index, limit - offset)
        if count > 0 {
          offset += count
          index += block.scalars(inFirst: count)
          isASCII = isASCII && block.isASCII
          continue
        }
      }
      let byte = self.byte(bytes)
      offset += 1
      if byte & 0xC0 != 0x80 { index += 1 }
      if byte >= 0x80 { isASCII = false }
      if byte == 0x0A || (byte == 0x0D && self.byte(bytes) != 0x0A) {
        line += 1
        column = 0
        (start, isASCII) = ((offset, index), true)
      }
    }
    // The last scalar as a whole.
    while self.byte(bytes) & 0xC0 == 0x80 { offset += 1 }
    let isSimple = isASCII || source.survey.isPlain
    column += isSimple ? index - start.index : source.text(in: start.offset..<offset).count
  }

  /// The byte at the cursor; 0 behind the last one.
  private func byte(_ bytes: borrowing RawSpan) -> UInt8 {
    offset < bytes.byteCount ? bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self) : 0
  }
}
