@_spi(_Unicode) internal import Swift

extension StringProtocol {
  /// The text as it is compared when a reader finds something: in lower case, without accents.
  ///
  ///     "Đại hội".folded         // "dai hoi"
  ///     "Straße, 18–22".folded   // "strasse, 18-22"
  ///
  /// Composed and decomposed letters come out alike; so do the sorts of hyphens, quotation marks,
  /// spaces and fullwidth signs. Folding twice gives the same as folding once.
  public var folded: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    String(self).appendFolded(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// Appends the folded text as UTF-8: what `folded` says, for whoever looks through many texts.
  public func appendFolded(to bytes: inout [UInt8]) {
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
      case 0..<0x80: bytes.append(UInt8(scalar.value))
      case 0x300..<0x334, 0x339..<0x370: continue
      default:
        guard var packed = LatinFolding.packed(scalar) else {
          bytes += LatinFolding.fold(scalar)
          continue
        }
        while packed != 0 {
          bytes.append(UInt8(truncatingIfNeeded: packed))
          packed >>= 8
        }
      }
    }
  }
}

/// Scalars without case and accents, as UTF-8.
///
/// Finding folds every text of a plan, so the answers for Latin letters, those of Vietnamese among
/// them, are kept in a table that is made when the first text is folded.
enum LatinFolding {
  /// The folded scalar, up to four bytes packed with the first lowest; nil outside the table.
  static func packed(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x80..<0x250: table[Int(scalar.value) - 0x80]
    case 0x1E00..<0x1F00: table[Int(scalar.value) - 0x1E00 + 0x1D0]
    default: nil
    }
  }

  /// The folded scalar by Unicode's rules: decomposed, without marks, in lower case.
  ///
  /// Marks of combining class 10 and above are accents, tones and points; below stand those that
  /// make another letter or sign (nukta, virama, the dots of kana, the stroke of ≠), which stay.
  static func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
    if (0xFF01...0xFF5E).contains(scalar.value), let plain = Unicode.Scalar(scalar.value - 0xFEE0) {
      return Array(String(plain).lowercased().utf8)
    }
    var bytes: [UInt8] = []
    for part in String(scalar)._nfd where part.properties.canonicalCombiningClass.rawValue < 10 {
      let lower = part.properties.lowercaseMapping
      bytes += (lower.unicodeScalars.first.flatMap(replacement) ?? lower).utf8
    }
    return bytes
  }

  /// The folded scalars of U+0080–024F (Latin-1 to Latin Extended-B) and U+1E00–1EFF (Extended
  /// Additional).
  private static let table: [UInt32] = (Array(0x80..<0x250) + Array(0x1E00..<0x1F00)).map { value in
    let bytes = Unicode.Scalar(UInt32(value)).map(fold) ?? []
    return bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Text that a reader types for a letter or sign that has no decomposition.
  private static func replacement(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "đ", "ð": "d"
    case "ħ": "h"
    case "ı": "i"
    case "ł": "l"
    case "ø": "o"
    case "ſ": "s"
    case "ß": "ss"
    case "ŧ": "t"
    case "þ": "th"
    case "æ": "ae"
    case "œ": "oe"
    case "ς": "σ"
    case "\u{AD}", "\u{200B}": ""
    case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{3000}": " "
    case "\u{2010}"..."\u{2015}", "−": "-"
    case "‘", "’", "ʼ": "'"
    case "“", "”": "\""
    default: nil
    }
  }
}
