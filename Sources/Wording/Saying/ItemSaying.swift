internal import PlanModel

/// An objective or an achievement in words: its text, its figure, and the sources of both.
///
///     ItemSaying(text: "Officials trained", figure: "199 officials trained", sources: [3])
///
/// Anything else that is said of it is a `Fact`; see `Saying.facts`.
public struct ItemSaying: Hashable, Sendable {
  /// Its text; nil where the figure says it all.
  public let text: String?
  /// The text in fewer words, where the plan gives them.
  public let short: String?
  /// Its figure as a line of its own, "37 delegations sent"; nil for an objective.
  public let figure: String?
  /// The numbers of the documents that say so.
  public let sources: SourceNumbers

  /// Text and figure in full, as far as it has them.
  public var pieces: [String] { [text, figure].compactMap { $0 } }

  /// Text in few words, and figure, as far as it has them.
  public var briefPieces: [String] { [short ?? text, figure].compactMap { $0 } }

  /// Text and figure in one line: "Trained all officials: 199 officials trained".
  public var line: String { pieces.joined(separator: ": ") }

  /// Text in few words and figure in one line.
  public var briefLine: String { briefPieces.joined(separator: ": ") }
}

/// Fact that is said of an item or a year: a label, and what stands behind it, in pieces.
///
/// A place chooses by name which facts it shows, and what stands between label and pieces.
///
///     Fact(.target, label: "Target", "200 officials").phrase()         // "target 200 officials"
///     Fact(.reason, label: "Reason", "no quorum").sentence()           // "Reason: no quorum"
///     Fact(.status, ["not reported", "again in 2026"])  // two pieces, for a dot or a comma
public struct Fact: Hashable, Sendable {
  /// Name by which a place asks for a fact.
  public enum Name: Hashable, Sendable {
    /// Status of an objective, and its return where it has no report.
    case status
    /// Status of an objective, and its return where it has no report or was not achieved.
    case statusAndReturn
    /// Statement that the status is recorded, not judged by figures.
    case declared
    /// Meaning of the status, for whoever has not met it.
    case meaning
    case reason, indicator, target, baseline
    /// What the indicator counts and what not.
    case definition
    /// The sort of figures that are good, where there is a target.
    case better
    /// Share of the target, or of the way to it, that is reached, where that can be stated.
    case share
    /// Number of an objective's measures that are achieved, and which of them are silent.
    case measures
    /// One of the figures that an objective is judged by; see `Saying.measures`.
    case measure
    /// The years of an objective's term, its figure so far, and its milestones.
    case term, soFar, milestones
    /// The figure that was reported, with its parts.
    case reported
    /// That figure by the periods of its year, and the target by them.
    case periods, targetPeriods
    /// What was stated besides the figure that was reported.
    case otherStatements
    case due, date, theme
    /// The units that answer for it, and those that take part in it.
    case owner, partners
    /// Statement that an earlier year has an item in the same words.
    case sameWords
    /// An objective's way through the years, its slips counted up to the year.
    case course
    /// A year's main concern.
    case focus
    /// A year's review conference: date and place.
    case conference
  }

  /// Name of the fact.
  public let name: Name
  /// Label as it begins a line: "Target"; nil where the pieces say it all.
  public let label: String?
  /// Words of the fact, in one piece or several.
  public let pieces: [String]

  /// A fact of pieces; at least one.
  public init(_ name: Name, label: String? = nil, _ pieces: [String]) {
    self.name = name
    self.label = label
    self.pieces = pieces
  }

  /// A fact of one piece.
  public init(_ name: Name, label: String? = nil, _ piece: String) {
    self.init(name, label: label, [piece])
  }

  /// The pieces with a sign between them.
  public func value(joinedBy separator: String = ", ") -> String {
    pieces.count == 1 ? pieces[0] : pieces.joined(separator: separator)
  }

  /// Label and pieces within a line: "target 200 officials"; `bond` stands between them.
  public func phrase(bond: String = " ") -> String {
    label.map { $0.lowercased() + bond + value() } ?? value()
  }

  /// Label and pieces as a line: "Target: 200 officials".
  public func sentence(joinedBy separator: String = ", ") -> String {
    label.map { "\($0): \(value(joinedBy: separator))" } ?? value(joinedBy: separator)
  }
}
