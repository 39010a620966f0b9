internal import PlanModel

/// The mark of a status as it is drawn: the same whatever the font has, and legible on a copy.
struct Mark {
  /// Whose mark it is.
  let status: Status
  /// The words or the sign that stand for it where the page is read, copied or searched.
  let sign: GlyphRun
  /// How wide and high it is.
  static let size: Points = 7
}
