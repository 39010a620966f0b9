public import PlanModel

/// The table of the page: each objective level with what was reported on it.
///
/// On a further page both headings are repeated. A row stays on one page if it fits on one, else it
/// is parted between two lines, never within one.
public struct ComparisonTable: Codable, Hashable, Sendable {
  /// The content, for those who cannot see it: "Objectives and achievements of 2024".
  public let caption: PageText
  /// Over the left column: "Objectives set for 2024".
  public let objectives: PageText
  /// Over the right column: "Achievements reported for 2024".
  public let results: PageText
  /// The objectives by theme, in the plan's order.
  public let rows: [ObjectiveRow]
}

/// The heading of a theme, above the first of its objectives.
public struct ThemeHeading: Codable, Hashable, Sendable {
  /// The theme.
  public let text: PageText
  /// The level, from 0.
  public let level: Int
}

/// An objective level with what was reported on it.
///
///     ▪ Train 200 officials [3]             199 officials trained [3]
///       partly achieved
///       target 200 officials · 99%
public struct ObjectiveRow: Codable, Hashable, Sendable {
  /// The themes that begin with this row, the highest level first; mostly none.
  public let headings: [ThemeHeading]
  /// The status; its mark stands before the text: `status.mark`.
  public let status: Status
  /// The objective.
  public let text: PageText
  /// The numbers of its sources, behind the text; may be empty.
  public let notes: [Int]
  /// The status in words, on a line of its own under the text: "postponed → 2025".
  public let statusText: PageText
  /// Further lines under that: target and percentage; when it is due.
  public let facts: [PageText]
  /// The figure against its target; nil where they allow none. It says nothing that the words do
  /// not, and is drawn under the facts.
  public let bar: TargetBar?
  /// The right column, from above: the reason first if there is one, then what was reported. Where
  /// it is empty, `silence` stands there.
  public let results: [ResultEntry]

  /// The sign beside an objective on which nothing was reported.
  public static let silence = "…"
}

/// A figure against its target as a bar, in parts of the bar's whole length, 0 to `length`.
///
/// From its left end to `low` the bar is full: so much is known. From `low`, or from the left end
/// where there is none, to `high` it is shaded: so much may be. With `isOpen` it ends in an arrow at
/// `low`: more than that. Ticks stand at the target's ends.
///
///     150 of 200       low 7500, high 7500, target 10000...10000
///     over 150 of 200  low 7500, no high, open, target 10000...10000
///     under 20 of 40   no low, high 5000, target 10000...10000
public struct TargetBar: Codable, Hashable, Sendable {
  /// The length that all places are parts of.
  public static let length = 10_000

  /// The place up to which the figure is known; nil where it is only bounded above.
  public let low: Int?
  /// The place up to which the figure may reach; equal to `low` for an exact figure, nil where
  /// nothing is known above.
  public let high: Int?
  /// True for a figure that goes on beyond `low` without a known end: "over", "at least".
  public let isOpen: Bool
  /// The target: both ends are the same for a single number.
  public let target: ClosedRange<Int>
}

extension TargetBar {
  /// A figure against its target; nil where nothing is known of the figure ("about"), where all
  /// numbers are 0, and where any of them is below: the length between a loss and 0 is no share of a
  /// target, and drawn as one it looks like much achieved.
  init?(_ actual: Quantity, target: Quantity) {
    let interval = actual.interval
    let span = max(actual.highValue, target.highValue)
    guard interval.low != nil || interval.high != nil, span > .zero,
      min(actual.lowValue, target.lowValue) >= .zero
    else { return nil }
    func place(_ value: Decimal) -> Int { value.steps(of: span, in: Self.length) }

    self.low = interval.low.map { place($0.value) }
    high = interval.high.map { place($0.value) }
    isOpen = interval.high == nil
    self.target = place(target.lowValue)...place(target.highValue)
  }
}
