/// What a program has answered that ran apart from the terminal.
public struct ChildAnswer: Hashable, Sendable {
  /// How it ended.
  public let ending: ChildEnding
  /// What it wrote to standard output.
  public let output: [UInt8]
  /// What it wrote to standard error.
  public let errors: String

  /// The first thing that it complains of, without its name before it; nil where it said nothing.
  ///
  ///     "lp: Error - no default destination\n"  // "Error - no default destination"
  public var complaint: String? {
    guard let line = errors.split(whereSeparator: \.isNewline).first else { return nil }
    let parts = line.split(separator: ": ", maxSplits: 1)
    guard parts.count == 2, !parts[0].contains(" ") else { return String(line) }
    return String(parts[1])
  }
}
