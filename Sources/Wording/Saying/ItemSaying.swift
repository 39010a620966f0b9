/// An objective or an achievement in words: what it says first, its figure, where both are from.
///
///     ItemSaying(text: "Officials trained", figure: "199 officials trained", sources: [3])
///
/// What else is said of it are `Fact`s; see `Saying.facts`.
public struct ItemSaying: Hashable, Sendable {
  /// Its text; nil where the figure says it all.
  public let text: String?
  /// The same in fewer words, where the plan gives them.
  public let short: String?
  /// Its figure as a line of its own, "37 delegations sent"; nil for an objective.
  public let figure: String?
  /// The numbers of the documents that say so.
  public let sources: SourceNumbers

  /// What it says, in full: text and figure, as far as it has them.
  public var pieces: [String] { [text, figure].compactMap { $0 } }

  /// What it says in few words.
  public var briefPieces: [String] { [short ?? text, figure].compactMap { $0 } }

  /// Text and figure in one line: "Trained all officials: 199 officials trained".
  public var line: String { pieces.joined(separator: ": ") }

  /// The same in few words.
  public var briefLine: String { briefPieces.joined(separator: ": ") }
}
