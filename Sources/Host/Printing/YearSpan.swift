public import PlanModel

/// Years from one to another, as a command line names them: what they are depends on the plan.
///
///     YearSpan("2022-2026").places(in: review)        // 0..<5
///     YearSpan("2022/23-2024/25").places(in: review)
public struct YearSpan: Hashable, Sendable {
  /// The span as it is written: `2022-2026`, or `2022`.
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  /// The indices of the years of a plan that lie in the span; nil where there are none.
  public func places(in review: Review) -> Range<Int>? {
    // 2024-2025 is one year to those who write it 2024/25, and two to those who write FY2025.
    let one = review.yearIndex(named: text).map { $0..<($0 + 1) }
    let isOneFirst = review.plan.yearForm != .fiscal
    return isOneFirst ? one ?? several(in: review) : several(in: review) ?? one
  }

  private func several(in review: Review) -> Range<Int>? {
    for place in text.indices where text[place] == "-" {
      let ends = [text[..<place], text[text.index(after: place)...]]
        .compactMap { review.plan.yearNumber(named: String($0)) }
      guard ends.count == 2, ends[0] <= ends[1] else { continue }
      let inside = review.years.indices.filter {
        (ends[0]...ends[1]).contains(review.years[$0].year)
      }
      return inside.first.map { $0..<($0 + inside.count) }
    }
    return nil
  }
}
