/// Where Esc leads from the year screen: the screens that were left for it, and the place below them.
struct WayBack: Sendable {
  /// The screens on top of the year, the last one visible.
  var overlays: [Overlay]
  /// The year below them: its place in the review.
  var yearPlace: Int
  /// Where one was in that year.
  var cursor: Cursor
  /// What of the plan was shown.
  var filter: Filter
}
