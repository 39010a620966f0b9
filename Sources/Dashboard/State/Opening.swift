public import PlanModel

/// The outcome of opening a plan file: the plan's review, or what stands in the way.
public struct Opening: Sendable {
  enum Content: Sendable {
    case review(Review)
    case problems([Diagnostic])
  }

  let content: Content
  let file: String
  let isSample: Bool

  /// A plan that was read.
  public static func plan(_ review: Review, file: String, isSample: Bool = false) -> Opening {
    Opening(content: .review(review), file: file, isSample: isSample)
  }

  /// A file that could not be read as a plan.
  public static func problems(_ problems: [Diagnostic], file: String) -> Opening {
    Opening(content: .problems(problems), file: file, isSample: false)
  }

  /// True if there is no plan to show.
  public var isUnreadable: Bool {
    if case .problems = content { true } else { false }
  }

  /// The plan's review; nil where there is no plan to show.
  public var review: Review? {
    if case .review(let review) = content { review } else { nil }
  }

  /// The plan's own language, English where there is no plan.
  public var language: Language {
    if case .review(let review) = content { review.plan.language } else { .en }
  }
}
