internal import Text
internal import Wording

/// Where the columns of the table of threads stand: the text keeps two fifths of the width, the years
/// scroll round the chosen one where they do not all fit, the slips stand at the right.
struct ThreadColumns {
  /// The columns that a year takes.
  static let yearWidth = 6

  /// The columns of the text.
  let textWidth: Int
  /// The years that are shown, and the column of each.
  let years: [(place: Int, x: Int)]
  /// The column of the slips; nil where there is no room for it.
  let slips: Int?

  init(years count: Int, chosen: Int, width: Int, words: any Words) {
    let slipWidth = width >= 60 ? words.slips.displayWidth + 2 : 0
    let room = width - slipWidth - width * 2 / 5
    let fitting = max(1, min(count, room / Self.yearWidth))
    let first = min(max(0, chosen - fitting / 2), max(0, count - fitting))
    let start = width - slipWidth - fitting * Self.yearWidth
    textWidth = max(1, start - 3)
    years = (first..<min(count, first + fitting)).map { place in
      (place, start + (place - first) * Self.yearWidth)
    }
    slips = slipWidth > 0 ? width - slipWidth + 1 : nil
  }
}
