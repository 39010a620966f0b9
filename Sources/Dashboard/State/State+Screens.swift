internal import PlanModel

extension State {
  /// Shows a screen on top, or goes back from it where it is shown already.
  mutating func show(_ command: Command) {
    let overlay: Overlay
    switch command {
    case .threads:
      if threadTable == nil { threadTable = review.map(ThreadTable.init(of:)) }
      var place = ThreadsPlace(year: yearPlace)
      if let chosen = chosenObjective {
        place.year = chosen.yearIndex
        place.row = threadTable?.row(of: chosen) ?? 0
      }
      overlay = .threads(place)
    case .indicators:
      var place = IndicatorsPlace(year: chosenItem?.yearIndex ?? yearPlace)
      place.series = chosenIndicator.flatMap { review?.place(ofIndicator: $0) } ?? 0
      overlay = .indicators(place)
    case .find:
      beginSearch()
      overlay = .find(row: 0)
    case .filter:
      overlay = .filter(row: 0)
    case .print:
      guard let job = newPrintJob else { return }
      overlay = .print(PrintPlace(job))
    default:
      overlay = .help(scroll: 0)
    }
    if [.threads, .indicators].contains(overlay.context) { wayBack = nil }
    if overlays.last?.context == overlay.context {
      overlays.removeLast()
    } else if let place = overlays.firstIndex(where: { $0.context == overlay.context }) {
      // What lies deeper in the pile comes up as it was left.
      overlays.append(overlays.remove(at: place))
    } else {
      overlays.append(overlay)
    }
  }

  /// Away with what lies on top; on the year screen, with what is looked for, then back to the table
  /// that one came from.
  mutating func goBack() {
    if case .find = overlays.last { search = nil }
    if !overlays.isEmpty {
      overlays.removeLast()
    } else if search != nil {
      search = nil
    } else if let way = wayBack {
      take(way)
    }
  }

  private mutating func take(_ way: WayBack) {
    wayBack = nil
    overlays = way.overlays
    if filter != way.filter {
      filter = way.filter
      cursors = [:]
    }
    goToYear(way.yearPlace)
    cursor = way.cursor
  }

  /// Takes the chosen one of a list.
  mutating func choose() -> Effect? {
    switch overlays.last {
    case .threads(let place):
      if let item = ThreadsPanel(place, state: self).item { leave { $0.go(to: item) } }
    case .indicators(let place):
      let item = IndicatorsPanel(place, state: self).item
      leave { state in
        if let item { state.go(to: item) } else { state.goToYear(place.year) }
      }
    case .find(let row):
      search?.current = row
      guard search?.item != nil else { return nil }
      wayBack = nil
      overlays.removeAll()
      goToCurrentHit()
    case .filter(let row):
      let choice = FilterPanel(row: row, state: self).chosen
      changeFilter { choice?.toggle(in: &$0) }
    case .print(let place): return print(place.job, replacing: false)
    case .sources(let ids, let row):
      let source = SourcesPanel(ids: ids, row: row, state: self).chosen
      overlays.removeLast()
      return open(source)
    default: break
    }
    return nil
  }

  /// Goes somewhere on the year screen; Esc leads back to the screens that are left for it.
  private mutating func leave(for place: (inout State) -> Void) {
    wayBack = WayBack(
      overlays: overlays, yearPlace: yearPlace, cursor: cursor, filter: filter)
    overlays.removeAll()
    place(&self)
  }

  /// Changes the filter; what was chosen stays chosen if it is still shown.
  mutating func changeFilter(_ change: (inout Filter) -> Void) {
    let chosen = YearList(self)?.item(at: cursor)
    wayBack = nil
    change(&filter)
    refreshListing()
    cursors = [:]
    if let chosen, let found = entry(of: chosen) {
      cursor.entry = found.entry
      cursor.answer = found.answer
    }
  }
}
