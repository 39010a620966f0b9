public import PlanModel

/// An objective that goes on to a later year: postponed, or set again because nothing came of it.
public struct CarriedOverEntry: Hashable, Sendable {
  /// What became of it; its mark stands before the text.
  public let status: Status
  /// The objective.
  public let text: PageText
  /// The numbers of its sources, behind the text; may be empty.
  public let notes: [Int]
  /// Where it goes: "postponed → 2025", "not reported · again in 2026".
  public let statusText: PageText
  /// Why: "Reason: …"; nil where the plan does not say.
  public let reason: PageText?
  /// Its way through the years: "first planned 2024, 2 slips (1 stated, 1 inferred)"; nil where it
  /// is set in one year only.
  public let course: PageText?
}
