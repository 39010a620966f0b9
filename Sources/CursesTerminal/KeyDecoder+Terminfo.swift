internal import Screen

extension KeyDecoder.Exception {
  private static let capabilities: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  /// The keys that terminfo describes otherwise than nearly all terminals send them; on a Sun
  /// console, for one, F1 is `ESC [ 224 z`.
  static func all(_ capability: (String) -> [UInt8]?) -> [KeyDecoder.Exception] {
    var decoder = KeyDecoder()
    return capabilities.compactMap { name, key in
      guard let bytes = capability(name), bytes.first == EscapeSequence.escapeByte,
        bytes.count > 1, decoder.decode(bytes) + decoder.finish() != [.key(key)]
      else { return nil }
      return KeyDecoder.Exception(bytes: bytes, key: key)
    }
  }
}
