extension StringProtocol {
  /// The text without the blanks and line breaks at its ends.
  package var trimmingBlanks: SubSequence {
    let head = drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return head }
    return head[...last]
  }

  /// The text on one line: each run of spaces, tabs and line breaks is one space, none at the ends.
  ///
  /// NO-BREAK SPACE stays: it binds the words beside it.
  package var onOneLine: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      default: bytes.append(byte)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text as part of a diagnostic: of a bearable length, nothing in it that a terminal obeys.
  package var quotable: String {
    let head = prefix(300)
    let isWhole = head.endIndex == endIndex
    return Sanitizer.visible(head.onOneLine) + (isWhole ? "" : "…")
  }
}
