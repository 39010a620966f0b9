internal import PlanModel

/// A stretch of the source.
typealias Place = Span
