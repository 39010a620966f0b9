internal import FoundationEssentials

extension Encodable {
  /// Writes the value as JSON: indented, keys in alphabetical order, a newline at the end.
  ///
  /// The encoder's keyed containers have no order of their own; the alphabet is one that stays.
  func writeJSON(into stream: inout some TextOutputStream) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    stream.write(String(decoding: try encoder.encode(self), as: UTF8.self))
    stream.write("\n")
  }
}
