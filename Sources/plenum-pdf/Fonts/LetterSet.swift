/// The different characters of a document, cheap to add to a million times.
struct LetterSet: Equatable {
  /// A bit for each of the first 65,536 characters of Unicode.
  private var plane = [UInt64](repeating: 0, count: 1024)
  private var beyond: Set<Unicode.Scalar> = []

  /// Adds all of a text but what has no shape of its own: blanks, line breaks, joiners.
  mutating func insert(_ text: String) {
    for scalar in text.unicodeScalars { insert(scalar) }
  }

  /// Adds a character.
  mutating func insert(_ scalar: Unicode.Scalar) {
    guard !Self.isShapeless(scalar) else { return }
    if scalar.value < 0x10000 {
      plane[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    } else {
      beyond.insert(scalar)
    }
  }

  /// Whether there is none.
  var isEmpty: Bool { beyond.isEmpty && plane.allSatisfy { $0 == 0 } }

  /// The characters, in the order of Unicode.
  var scalars: [Unicode.Scalar] {
    let near = plane.indices.lazy.filter { plane[$0] != 0 }.flatMap { word in
      (0..<64).lazy.filter { bit in plane[word] >> UInt64(bit) & 1 == 1 }
        .compactMap { bit in Unicode.Scalar(UInt32(word << 6 | bit)) }
    }
    return Array(near) + beyond.sorted()
  }

  /// Those of them that fit.
  func filter(_ fits: (Unicode.Scalar) -> Bool) -> LetterSet {
    var kept = LetterSet()
    for scalar in scalars where fits(scalar) { kept.insert(scalar) }
    return kept
  }

  private static func isShapeless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0, 0xAD: true
    case 0..<0x2000: false
    // Pango draws narrow and wide blanks itself where a font has none.
    case 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }
}
