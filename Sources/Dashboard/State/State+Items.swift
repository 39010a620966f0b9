internal import Interface
internal import PlanModel
internal import Wording

extension State {
  /// An item in one line: its text, its figure, or both.
  func text(of item: ItemID, in review: Review) -> String {
    let saying = saying(of: review)
    let year = review.years[item.yearIndex]
    switch item {
    case .objective(_, let row): return saying.item(year.rows[row], of: year).line
    case .achievement(_, let place): return saying.item(achievement: place, of: year).line
    }
  }

  /// What is said of a review on this screen.
  func saying(of review: Review) -> Saying {
    Saying(of: review, in: words, arrow: glyphs.arrow)
  }

  /// The sources of an item.
  func sources(of item: ItemID) -> [String] {
    guard let review else { return [] }
    let year = review.years[item.yearIndex]
    switch item {
    case .objective(_, let row):
      let answers = year.rows[row].answers.flatMap { year.plan.achievements[$0].sources }
      let own = year.objective(of: year.rows[row]).sources
      return own + answers.filter { !own.contains($0) }.uniqued
    case .achievement(_, let place): return year.plan.achievements[place].sources
    }
  }

  /// The line of the plan file in which an item stands.
  func line(of item: ItemID) -> Int? {
    guard let review else { return nil }
    let year = review.years[item.yearIndex]
    switch item {
    case .objective(_, let row): return year.objective(of: year.rows[row]).spans.item.line
    case .achievement(_, let place): return year.plan.achievements[place].spans.item.line
    }
  }

  /// The item that the visible screen is about.
  var chosenItem: ItemID? {
    switch overlays.last {
    case .details(let item, _): item
    case nil: YearList(self)?.item(at: cursor)
    default: nil
    }
  }

  /// The objective that the visible screen is about: the chosen one, or the first that the chosen
  /// achievement answers.
  var chosenObjective: ItemID? {
    switch chosenItem {
    case .objective: return chosenItem
    case .achievement(let yearIndex, let index):
      let row = review?.years[yearIndex].rows.firstIndex { $0.answers.contains(index) }
      return row.map { .objective(yearIndex: yearIndex, index: $0) }
    case nil: return nil
    }
  }

  /// The indicator that the visible screen is about: that of the chosen item.
  var chosenIndicator: String? {
    guard let review else { return nil }
    switch chosenItem {
    case .objective(let year, let row): return review.years[year].plan.objectives[row].indicator
    case .achievement(let year, let place):
      return review.years[year].plan.achievements[place].measurement?.indicator
    case nil: return nil
    }
  }

  /// Goes to an item's year and chooses it there; a filter that hides it is cleared.
  mutating func go(to item: ItemID) {
    yearPlace = item.yearIndex
    refreshListing()
    if entry(of: item) == nil, !filter.isEmpty {
      filter = Filter()
      refreshListing()
      cursors = [:]
      say { $0.filterCleared }
    }
    guard let found = entry(of: item) else { return }
    cursor.entry = found.entry
    cursor.answer = found.answer
  }

  /// The entry that shows an item of the chosen year, and which of its achievements it is.
  func entry(of item: ItemID) -> (entry: Int, answer: Int?)? {
    guard let listing, let year else { return nil }
    switch item {
    case .objective(_, let row):
      return listing.entry(ofRow: row).map { ($0, nil) }
    case .achievement(_, let place):
      if let outside = year.outside.firstIndex(of: place) {
        return listing.entry(ofOutside: outside).map { ($0, nil) }
      }
      let row = year.rows.firstIndex { $0.answers.contains(place) }
      guard let row, let entry = listing.entry(ofRow: row) else { return nil }
      return (entry, year.rows[row].answers.firstIndex(of: place))
    }
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, each where it first stood.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
