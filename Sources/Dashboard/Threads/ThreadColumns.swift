internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The columns of the table of threads: a cell for each year, joined to the next one, the slips at the
/// right. The years scroll round the chosen one where they do not all fit.
struct ThreadColumns {
  /// The columns from the border to the text: for the choice, and for the sign of a change.
  private static let margin = 2

  /// The columns of a year's cell.
  let cellWidth: Int
  /// The columns between two cells.
  let joinWidth: Int
  /// True if a cell has the status in words beside its mark.
  let hasWords: Bool
  /// The columns of the text.
  let textWidth: Int
  /// The years that are shown, by their indices.
  let years: Range<Int>
  /// The columns of the slips, at the right end; 0 where there is no room for them.
  let slipWidth: Int

  private let start: Int

  /// The columns of a table.
  ///
  /// - Parameters:
  ///   - labels: the years of the plan.
  ///   - chosen: the index of the year that is always shown.
  ///   - area: the rows and columns inside the border.
  ///   - look: the look of the screen.
  init(years labels: [YearLabel], chosen: Int, in area: Rect, _ look: Look) {
    let count = labels.count
    let label = labels.map { $0.description.utf8.count }.max() ?? 0
    slipWidth = area.width >= 56 ? look.words.slips.displayWidth + 2 : 0
    joinWidth = area.width >= 56 ? 3 : 2
    let room = area.width - slipWidth
    let worded =
      3 + look.glyphs.markWidth
      + (Status.allCases.map { look.words.name(of: $0).displayWidth }.max() ?? 0)
    hasWords =
      area.width >= 148 && room - count * (max(label, worded) + joinWidth) >= area.width / 5
    cellWidth =
      hasWords ? max(label, worded) : max(label, area.width >= 98 ? 6 : 4)
    let width = cellWidth + joinWidth
    let leastText = hasWords ? area.width / 5 : area.width * 3 / 8
    let fitting = max(1, min(count, (room - leastText) / width))
    let first = min(max(0, chosen - fitting / 2), max(0, count - fitting))
    years = first..<min(count, first + fitting)
    start = area.x + room - fitting * width
    textWidth = max(1, start - 2 - area.x - Self.margin)
  }

  /// The column at which the cell of a shown year begins.
  func x(ofYear index: Int) -> Int { start + (index - years.lowerBound) * (cellWidth + joinWidth) }

  /// The shown year that has a column of the screen.
  func year(atX x: Int) -> Int? {
    years.first { (self.x(ofYear: $0)..<(self.x(ofYear: $0) + cellWidth + joinWidth)).contains(x) }
  }
}
