public import PlanModel

/// The counts of objectives in words, of a year or of a part of it.
public struct CountsSaying {
  private let counts: Counts
  private let words: any Words

  /// Counts in a language.
  public init(_ counts: Counts, in words: any Words) {
    self.counts = counts
    self.words = words
  }

  /// Number of objectives with each status: "8 reported", "1 postponed"; last of those that have no
  /// target, whatever their status.
  public var statuses: [String] {
    counts.byStatus.map { words.count($0) } + [withoutTarget].compactMap { $0 }
  }

  /// Number of objectives of which the plan says that no target was set; nil where it says it of
  /// none.
  public var withoutTarget: String? {
    counts.withoutTarget > 0 ? words.withoutTarget(counts.withoutTarget) : nil
  }

  /// The objectives and their statuses: "20 objectives: 8 reported", "12 not reported".
  public var pieces: [String] { statuses.led(by: words.objectives(counts.objectives)) }
}

extension [String] {
  /// These pieces, the first one behind what all of them are about.
  func led(by subject: String) -> [String] {
    guard let first else { return [subject] }
    return ["\(subject): \(first)"] + dropFirst()
  }
}
