/// Voice in which something is put into words: written, or read aloud, where signs are said.
///
///     written  // "20 = 15 local unions + 5 central", "-8 million", "postponed → 2025"
///     aloud    // "20, that is 15 local unions and 5 central", "minus 8 million", "postponed to 2025"
public enum Voice: Hashable, Sendable {
  case written, aloud
}
