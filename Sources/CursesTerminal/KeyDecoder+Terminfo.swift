internal import Screen

extension KeyDecoder.Exception {
  /// The keys that terminfo describes otherwise than nearly all terminals send them; on a Sun
  /// console, for one, F1 is `ESC [ 224 z`.
  static func all(_ capability: (String) -> [UInt8]?) -> [KeyDecoder.Exception] {
    var exceptions: [KeyDecoder.Exception] = []
    func look(for key: Key, _ name: String) {
      guard let bytes = capability(name), bytes.first == EscapeSequence.escapeByte,
        bytes.count > 1, !isUnderstood(bytes, as: key)
      else { return }
      exceptions.append(KeyDecoder.Exception(bytes: bytes, key: key))
    }
    look(for: .up, "kcuu1")
    look(for: .down, "kcud1")
    look(for: .left, "kcub1")
    look(for: .right, "kcuf1")
    look(for: .home, "khome")
    look(for: .end, "kend")
    look(for: .pageUp, "kpp")
    look(for: .pageDown, "knp")
    look(for: .insert, "kich1")
    look(for: .delete, "kdch1")
    look(for: .backTab, "kcbt")
    for number in 1...12 { look(for: .function(number), "kf\(number)") }
    return exceptions
  }

  /// Whether the bytes mean the key by the common rules.
  private static func isUnderstood(_ bytes: [UInt8], as key: Key) -> Bool {
    guard let (sequence, length) = EscapeSequence.first(in: bytes[...]) else { return false }
    return length == bytes.count && sequence.event == .key(key)
  }
}
