@testable internal import Dashboard
@testable internal import Interface
internal import PlanModel
internal import Screen

/// The year screen as one text, all entries of it, as tall as it takes.
enum YearPicture {
  /// The left column from above, then the right one; where there is one column, that.
  static func text(
    _ review: Review, _ place: Int, _ language: Language, _ columns: Int
  ) -> String {
    let opening = Opening.plan(review, file: "plan.yaml")
    let year = review.years[place].year
    func state(rows: Int) -> State {
      State(
        opening, look: Look(Size(columns: columns, rows: rows), language: language), year: year)
    }
    guard let list = state(rows: 60).yearList else { return "" }
    let rows = (0..<list.count).reduce(40) { $0 + list.rows(of: list.entry($1)) }
    let tall = state(rows: rows)
    let buffer = tall.picture
    // Without the borders: a text goes on below them.
    guard let layout = tall.yearList?.layout else { return buffer.text }
    let left = layout.left
    let places =
      layout.isTwoPanel
      ? [left, layout.right]
      : (0..<layout.columns).map {
        Rect(x: left.x + $0 * left.width, y: left.y, width: left.width, height: left.height)
      }
    let sides = places.map { $0.x..<$0.maxX }
    return sides.map { side in
      (0..<rows).map { y in
        String(
          buffer.row(y).enumerated().filter { side.contains($0.offset) && $0.element.width > 0 }
            .map(\.element.character))
      }.joined(separator: "\n")
    }.joined(separator: "\n")
      // What stands above the panels, across both.
      + "\n" + (0...layout.panels[0].y).map(buffer.line).joined(separator: "\n")
  }
}
