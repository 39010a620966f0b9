internal import PlanModel

/// The passage from one text of a plan to a newer one: what is the same there, and what has
/// changed.
///
/// Year, choice, filter and screens stay as far as the newer text has them.
struct Renewal {
  /// Browsing in the newer text.
  let browsing: Browsing
  /// The items that are new or different in it.
  let changes: Changes

  private let old: Browsing
  private let register: ItemRegister

  /// A passage; nil where the newer text has no years.
  init?(of old: Browsing, to review: Review) {
    let register = ItemRegister(review)
    let browsing = old.carried(to: review) { register.counterpart(of: $0, in: old.review) }
    guard let browsing else { return nil }
    self.browsing = browsing
    self.old = old
    self.register = register
    changes = Changes(of: register, since: ItemRegister(old.review))
  }

  private func counterpart(of item: ItemID) -> ItemID? {
    register.counterpart(of: item, in: old.review)
  }

  /// A screen with the same things chosen; nil where what it was about is gone.
  func carried(_ overlay: Overlay) -> Overlay? {
    switch overlay {
    case .help, .problem, .print: return overlay
    case .details(let item, let scroll):
      return counterpart(of: item).map { .details($0, scroll: scroll) }
    case .threads(let cursor): return .threads(carried(cursor))
    case .indicators(let cursor): return .indicators(carried(cursor))
    case .filter(let index):
      let choice = FilterChoice.all(in: old.review.plan)[existing: index]
      return .filter(
        choice.flatMap(FilterChoice.all(in: browsing.review.plan).firstIndex) ?? index)
    case .find(let index):
      let item = old.search?.hits[existing: index].flatMap(counterpart)
      return .find(item.flatMap { browsing.search?.hits.firstIndex(of: $0) } ?? index)
    case .sources(let ids, let index):
      let kept = ids.filter { browsing.review.source($0) != nil }
      let chosen = ids[existing: index].flatMap(kept.firstIndex)
      return kept.isEmpty ? nil : .sources(kept, chosen ?? index)
    }
  }

  private func carried(_ cursor: ThreadsPanel.Cursor) -> ThreadsPanel.Cursor {
    var cursor = cursor
    let item = old.threads.flatMap(cursor.item).flatMap(counterpart)
    if let row = item.flatMap({ browsing.threads?.row(of: $0) }) {
      cursor.first += row - cursor.row
      cursor.row = row
    }
    cursor.year = carried(year: cursor.year)
    return cursor
  }

  private func carried(_ cursor: IndicatorsPanel.Cursor) -> IndicatorsPanel.Cursor {
    var cursor = cursor
    let id = old.review.series[existing: cursor.series]?.indicator.id
    cursor.series = id.flatMap(browsing.review.series(ofIndicator:)) ?? cursor.series
    cursor.year = carried(year: cursor.year)
    return cursor
  }

  /// A leave with the same screens left; the choice in the list of the year is forgotten.
  func carried(_ departure: Departure) -> Departure {
    let position = departure.position
    return Departure(
      overlays: departure.overlays.compactMap(carried),
      position: Browsing.Position(
        yearIndex: carried(year: position.yearIndex), cursor: YearList.Cursor(),
        filter: position.filter.kept(in: browsing.review.plan), folds: position.folds))
  }

  /// The index of the same calendar year; that of the chosen one where it is gone.
  private func carried(year index: Int) -> Int {
    guard let year = old.review.years[existing: index]?.year else { return index }
    return browsing.review.years.firstIndex { $0.year == year } ?? browsing.yearIndex
  }
}

extension Review {
  /// The index of an indicator among those of the plan.
  func series(ofIndicator id: String) -> Int? { series.firstIndex { $0.indicator.id == id } }
}

extension Array {
  /// The element at an index; nil where there is none.
  subscript(existing index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
