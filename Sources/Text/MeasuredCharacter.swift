/// A character of a text that is laid out: what the rules of layout know it by.
struct MeasuredCharacter {
  /// Its first scalar, which compares as a number.
  let lead: Unicode.Scalar
  /// Its columns.
  let width: Int
  /// Where it begins in the text, in bytes of UTF-8.
  let start: Int
}
