internal import PlanModel

extension State {
  /// A screen of an older text of the plan at the same place of the new one; nil where what it was
  /// about is gone.
  func carried(
    _ overlay: Overlay, from old: State, counterpart: (ItemID) -> ItemID?
  ) -> Overlay? {
    switch overlay {
    case .help, .problem, .print: return overlay
    case .details(let item, let scroll):
      return counterpart(item).map { .details($0, scroll: scroll) }
    case .threads(var place):
      let item = ThreadsPanel(place, state: old).item.flatMap(counterpart)
      if let row = item.flatMap({ threadTable?.row(of: $0) }) {
        place.first += row - place.row
        place.row = row
      }
      place.year = self.place(ofYear: place.year, in: old)
      return .threads(place)
    case .indicators(var place):
      let series = old.review?.series ?? []
      let id = series.indices.contains(place.series) ? series[place.series].indicator.id : nil
      place.series = id.flatMap { review?.place(ofIndicator: $0) } ?? place.series
      place.year = self.place(ofYear: place.year, in: old)
      return .indicators(place)
    case .filter(let row):
      let choice = FilterPanel(row: row, state: old).chosen
      return .filter(row: choice.flatMap(FilterChoice.all(in: self).firstIndex) ?? row)
    case .find(let row):
      let hits = old.search?.hits ?? []
      let item = hits.indices.contains(row) ? counterpart(hits[row]) : nil
      return .find(row: item.flatMap { search?.hits.firstIndex(of: $0) } ?? row)
    case .sources(let ids, let row):
      let kept = ids.filter { review?.source($0) != nil }
      let chosen = ids.indices.contains(row) ? kept.firstIndex(of: ids[row]) : nil
      return kept.isEmpty ? nil : .sources(kept, row: chosen ?? row)
    }
  }

  /// The way back in the new text of the plan; its place in the list of the year is forgotten.
  func carried(
    _ way: WayBack, from old: State, counterpart: (ItemID) -> ItemID?
  ) -> WayBack? {
    guard let plan = review?.plan else { return nil }
    return WayBack(
      overlays: way.overlays.compactMap { carried($0, from: old, counterpart: counterpart) },
      yearPlace: place(ofYear: way.yearPlace, in: old), cursor: Cursor(),
      filter: way.filter.kept(in: plan))
  }

  /// The place of the calendar year that has a place in an older text of the plan.
  private func place(ofYear place: Int, in old: State) -> Int {
    let years = old.review?.years.map(\.year) ?? []
    guard years.indices.contains(place) else { return place }
    return review?.years.firstIndex { $0.year == years[place] } ?? yearPlace
  }
}

extension Review {
  /// The place of an indicator in the plan's list.
  func place(ofIndicator id: String) -> Int? {
    series.firstIndex { $0.indicator.id == id }
  }
}
