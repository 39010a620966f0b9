internal import PlanModel

/// What Cairo is told of a link.
///
///     LinkAttributes("https://a.b/it's").text  // "uri='https://a.b/it%27s'"
///     LinkAttributes("#source-3").text         // "dest='source-3'"
struct LinkAttributes {
  /// In the words of `cairo_tag_begin`.
  let text: String

  /// The attributes for an address; one that begins with # is a place in the document.
  init(_ address: String) {
    text =
      address.hasPrefix("#")
      ? "dest='\(address.dropFirst())'" : "uri='\(Self.escaped(address))'"
  }

  /// What is not ASCII or would end the string goes by its bytes, as RFC 3986 has it.
  private static func escaped(_ address: String) -> String {
    var escaped = ""
    for byte in address.utf8 {
      if byte > 0x20, byte < 0x7F, !#"'\()<>""#.utf8.contains(byte) {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        escaped += "%" + String(byte, digits: 2, radix: 16, uppercase: true)
      }
    }
    return escaped
  }
}
