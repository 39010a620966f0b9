/// Walks along a source and knows line and column at each step.
///
/// libyaml counts in Unicode scalars, people count characters, and a file may be a single line of
/// megabytes: so places are asked for in ascending order and each byte is looked at once.
struct PlaceCursor {
  private let source: SourceText
  private var line = 1
  /// Characters before the cursor on its line.
  private var column = 0
  private var offset = 0
  /// Scalars before the cursor.
  private var index = 0

  /// A cursor at the start of a source.
  init(_ source: SourceText) {
    self.source = source
  }

  /// The place of the scalar with this number, counted from 0; a number that lies behind the
  /// cursor gives the place of the cursor.
  mutating func place(ofScalar target: Int, extent: Int) -> Place {
    advance(toScalar: target, orOffset: .max)
    return place(extent: extent)
  }

  /// The place of the character at an offset.
  mutating func place(ofOffset target: Int) -> Place {
    advance(toScalar: .max, orOffset: target)
    return place(extent: 1)
  }

  /// The offset of the scalar with this number, or of the cursor if that is behind it.
  mutating func offset(ofScalar target: Int) -> Int {
    advance(toScalar: target, orOffset: .max)
    return offset
  }

  private func place(extent: Int) -> Place {
    Place(
      line: Int32(clamping: line), column: Int32(clamping: column + 1),
      offset: Int32(clamping: offset), extent: Int32(clamping: max(1, extent)))
  }

  private mutating func advance(toScalar target: Int, orOffset limit: Int) {
    // The characters of the line from here on: counted as scalars while each is one, else in the end.
    var start = (offset: offset, index: index)
    var isSimple = true
    (offset, index) = source.bytes.withUnsafeBufferPointer { bytes in
      let limit = min(limit, bytes.count)
      // All bytes of a file pass here: what is counted with them is best kept at hand.
      var (offset, index) = start
      while index < target, offset < limit {
        let byte = bytes[offset]
        offset += 1
        index += 1
        if byte >= 0x80 {
          let next = offset < bytes.count ? bytes[offset] : 0
          isSimple = isSimple && Self.isCharacterByItself(byte, next)
          while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        } else if byte == 0x0A || (byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A))
        {
          line += 1
          column = 0
          (start, isSimple) = ((offset, index), true)
        }
      }
      return (offset, index)
    }
    column += isSimple ? index - start.index : source.text(in: start.offset..<offset).count
  }

  /// Whether a scalar, told by its first two bytes, never joins its neighbours to one character:
  /// Latin letters, those of Vietnamese among them.
  private static func isCharacterByItself(_ first: UInt8, _ second: UInt8) -> Bool {
    (0xC2...0xCB).contains(first) || (first == 0xE1 && (0xB8...0xBB).contains(second))
  }
}
