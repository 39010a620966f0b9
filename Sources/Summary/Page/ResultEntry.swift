/// Something that was reported, or a reason that was given.
public struct ResultEntry: Hashable, Sendable {
  /// What an entry is.
  public enum Kind: Hashable, Sendable {
    /// Why an objective came to what it did; stands first, without a bullet.
    case reason
    /// What was reported.
    case achievement
  }

  /// What the entry is.
  public let kind: Kind
  /// One or two: what was done, and the figure; each begins on a line of its own.
  public let lines: [PageText]
  /// The numbers of its sources, behind the last line; may be empty.
  public let notes: [Int]

  init(_ kind: Kind, lines: [PageText], notes: [Int]) {
    self.kind = kind
    self.lines = lines
    self.notes = notes
  }
}
