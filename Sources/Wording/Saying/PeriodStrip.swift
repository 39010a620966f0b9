public import PlanModel

/// Periods of a year side by side as small bars, one column each.
///
///     PeriodStrip([9800, 12100, nil])?.text(isASCII: false)  // "▇█·"
public struct PeriodStrip: Codable, Hashable, Sendable {
  /// What stands for a period.
  public enum Column: Codable, Hashable, Sendable {
    /// Nothing is reported.
    case silent
    /// What is only known from above, or not at all, and anything below 0: nothing is drawn.
    case open
    /// A height, from 0 to `highest`.
    case bar(Int)
  }

  /// The height of the highest bar; it can be cut into any number of steps up to ten.
  public static let highest = 2_520

  /// The columns in the order of the periods.
  public let columns: [Column]

  /// The bars of quantities, nil for a silent one; nil where there is nothing to draw.
  public init?(_ quantities: [Quantity?]) {
    let most = quantities.compactMap { $0?.interval.low?.value }.max() ?? .zero
    guard most > .zero else { return nil }
    columns = quantities.map { quantity in
      guard let quantity else { return .silent }
      guard let low = quantity.interval.low?.value, low >= .zero else { return .open }
      return .bar(low.steps(of: most, in: Self.highest))
    }
  }

  /// The bars as a row of characters.
  public func text(isASCII: Bool) -> String {
    let signs = isASCII ? Self.ascii : Self.blocks
    return String(
      columns.map { column -> Character in
        switch column {
        case .silent: isASCII ? "?" : "·"
        case .open: " "
        case .bar(let height):
          signs[min(signs.count - 1, height * signs.count / Self.highest)]
        }
      })
  }

  private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let ascii: [Character] = ["_", ".", ":", "|", "#"]
}

extension IndicatorSaying {
  /// The periods of a figure as small bars; nil where it has none, or nothing can be drawn.
  public func strip(of figure: Figure?) -> PeriodStrip? {
    PeriodStrip(periods(inOrderOf: figure).map(\.quantity))
  }
}
