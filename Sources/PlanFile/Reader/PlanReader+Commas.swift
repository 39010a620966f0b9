internal import PlanModel

extension PlanReader {
  /// What the author wrote, where a comma inside `{ }` cut a value: YAML takes what follows the
  /// comma for keys without values.
  ///
  ///     {actual: over 1,000}    → "over 1,000"
  ///     {text: a, b, theme: c}  → "a, b"
  ///
  /// `scalar` is the value that was just read; the pieces of the whole one are taken here. `isKey`
  /// tells whether a word can be a key of the map that the value stands in. nil: nothing is cut.
  mutating func textCutByComma(
    _ scalar: Scalar, isKey: (String) -> Bool
  ) throws(ReadingStop) -> String? {
    guard scalar.style == .plain else { return nil }
    let start = Int(scalar.place.offset)
    var end: Int?
    while true {
      let comma = source.skippingBlanks(from: end ?? Int(scalar.end))
      guard source[comma] == UInt8(ascii: ","),
        case .scalar(let piece) = try stream.peek(),
        piece.style == .plain, !piece.text.isEmpty, !isKey(piece.text),
        Int(piece.place.offset) == source.skippingBlanks(from: comma + 1)
      else { break }
      let endOfPiece = Int(piece.end)
      let next = source[source.skippingBlanks(from: endOfPiece)]
      guard next == UInt8(ascii: ",") || next == UInt8(ascii: "}") else { break }
      // The piece, and the nothing that YAML gives it for a value.
      _ = try stream.next()
      _ = try stream.next()
      end = endOfPiece
    }
    return end.map { source.text(in: start..<$0) }
  }
}
