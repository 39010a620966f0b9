extension String {
  /// The text as HTML, between tags and in quoted attributes.
  ///
  ///     "<b> & \"c\"".escaped  // "&lt;b&gt; &amp; &quot;c&quot;"
  var escaped: String {
    guard utf8.contains(where: Self.isSpecial) else { return self }
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Whether any letter runs from right to left: Hebrew, Arabic and the scripts beside them.
  var hasRightToLeft: Bool {
    unicodeScalars.contains {
      switch $0.value {
      case 0x590..<0x900, 0xFB1D..<0xFE00, 0xFE70..<0xFF00, 0x10800..<0x11000, 0x1E800..<0x1F000:
        true
      default: false
      }
    }
  }
}
