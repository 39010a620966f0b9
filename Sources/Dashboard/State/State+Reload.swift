internal import PlanModel
internal import Wording

extension State {
  /// Takes what came of reading the file again: the new plan, or the reasons to keep the old one.
  ///
  /// Year, row, filter and screen stay as far as the new plan has them; what changed is marked until
  /// the next key.
  mutating func reload(_ opening: Opening) {
    switch opening.content {
    case .problems(let problems):
      self.problems = problems
      if review != nil {
        hush()
        if let first = problems.first(where: { $0.severity == .error }) { sayWhatRemains(first) }
      }
    case .review(let new):
      problems = []
      overlays.removeAll { $0.context == .problem }
      if let old = review {
        replace(old, by: new)
      } else {
        review = new
        yearPlace = new.firstShown
        refreshListing()
      }
    }
    settle()
  }

  private mutating func replace(_ old: Review, by new: Review) {
    let before = self
    let year = year?.year
    let chosen = YearList(self)?.item(at: cursor)
    let register = ItemRegister(new)
    func counterpart(_ item: ItemID) -> ItemID? { register.counterpart(of: item, in: old) }

    let query = search?.query
    review = new
    findIndex = nil
    threadTable = threadTable.map { _ in ThreadTable(of: new) }
    filter = filter.kept(in: new.plan)
    if let query { lookAgain(for: query) }
    if let hit = before.search?.item.flatMap(counterpart) { search?.choose(hit) }
    overlays = overlays.compactMap { carried($0, from: before, counterpart: counterpart) }
    wayBack = wayBack.flatMap { carried($0, from: before, counterpart: counterpart) }

    cursors = cursors.filter { $0.key == yearPlace }
    let cursor = cursors.removeValue(forKey: yearPlace)
    goToYear(new.years.firstIndex { $0.year == year } ?? new.firstShown)
    if new.years.indices.contains(yearPlace), self.year?.year == year {
      self.cursor = cursor ?? Cursor()
    }
    if let item = chosen.flatMap(counterpart), item.yearIndex == yearPlace,
      let found = entry(of: item)
    {
      self.cursor.entry = found.entry
      self.cursor.answer = found.answer
    }
    changes = register.changes(since: ItemRegister(old))
    let count = changes.count
    say { $0.reloaded(changes: count) }
  }

  /// Looks for the same words in the new plan.
  private mutating func lookAgain(for query: String) {
    beginSearch()
    for letter in query { search?.type(letter) }
  }
}
