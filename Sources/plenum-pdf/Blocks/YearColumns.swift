/// A column of names, and columns of years of one width beside it.
struct YearColumns {
  let nameWidth: Points
  /// How wide each year's column is.
  let width: Points
  /// What each has behind it for the numbers of sources.
  let room: Points
  private let gap: Points

  /// Columns for `count` years.
  ///
  /// - Parameters:
  ///   - count: how many years there are.
  ///   - width: the width of all columns together.
  ///   - nameShare: the part of it that names take, 0 to 1.
  ///   - gap: what is free before each year.
  ///   - room: what each year has behind it.
  init(count: Int, width: Points, nameShare: Double, gap: Points, room: Points = 0) {
    self.gap = gap
    self.room = room
    nameWidth = width * nameShare
    self.width = (width - nameWidth) / Double(max(1, count)) - gap - room
  }

  /// Where the column at a place begins, from the left end of the text.
  func start(of place: Int) -> Points {
    nameWidth + gap + Double(place) * (width + gap + room)
  }
}
