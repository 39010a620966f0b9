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
