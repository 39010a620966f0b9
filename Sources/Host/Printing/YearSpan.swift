/// Calendar years from one to another, as a command line names them.
///
///     YearSpan("2022-2026")?.years  // 2022...2026
public struct YearSpan: Hashable, Sendable {
  /// The years.
  public let years: ClosedRange<Int>

  public init(_ year: Int) {
    years = year...year
  }

  /// Reads `2022-2026`, and a single year.
  public init?(_ text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      first <= last
    else { return nil }
    years = first...last
  }

  /// The span as it is written: `2022-2026`, or `2022`.
  public var text: String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)-\(years.upperBound)"
  }
}
