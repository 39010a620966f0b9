@_spi(_Unicode) internal import Swift

extension String {
  /// The text in Normalization Form C (UAX #15): letters composed with their marks where Unicode
  /// has the composed letter.
  ///
  ///     "e\u{302}\u{323}".nfc  // "ệ", one scalar
  public var nfc: String {
    // Swift 6.3 parts the vowels U+0F73, U+0F75 and U+0F81, but leaves the parts behind marks that
    // belong behind them; the second time they are sorted.
    hasOnlyComposed ? self : composed.composed
  }

  private var composed: String {
    var scalars = UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }

  /// True if the text is in Normalization Form C, scalar by scalar; `==` cannot tell.
  ///
  ///     "ệ".isNFC                // true
  ///     "e\u{302}\u{323}".isNFC  // false
  public var isNFC: Bool {
    hasOnlyComposed || unicodeScalars.elementsEqual(_nfc)
  }

  /// True if each scalar is a plain one, or a control: none of them is a mark and none decomposes
  /// for good, which makes any sequence of them NFC.
  private var hasOnlyComposed: Bool {
    unicodeScalars.allSatisfy { $0.value < 0x300 || $0.isPlain }
  }
}
