internal import PlanModel

extension State {
  /// Shows a screen on top, or goes back from it where it is shown already.
  mutating func show(_ command: Command) {
    let overlay: Overlay
    switch command {
    case .threads:
      if threadTable == nil { threadTable = review.map(ThreadTable.init(of:)) }
      overlay = .threads(ThreadsPlace(year: yearPlace))
    case .indicators:
      overlay = .indicators(IndicatorsPlace(year: yearPlace))
    case .find:
      beginSearch()
      overlay = .find(row: 0)
    case .filter:
      overlay = .filter(row: 0)
    default:
      overlay = .help(scroll: 0)
    }
    if overlays.last?.context == overlay.context {
      overlays.removeLast()
    } else if let place = overlays.firstIndex(where: { $0.context == overlay.context }) {
      // What lies deeper in the pile comes up as it was left.
      overlays.append(overlays.remove(at: place))
    } else {
      overlays.append(overlay)
    }
  }

  /// Away with what lies on top; on the year screen, with what is looked for.
  mutating func goBack() {
    if case .find = overlays.last { search = nil }
    if overlays.isEmpty {
      search = nil
    } else {
      overlays.removeLast()
    }
  }

  /// Takes the chosen one of a list.
  mutating func choose() -> Effect? {
    switch overlays.last {
    case .threads(let place):
      leave(for: ThreadsPanel(place, state: self).item)
    case .indicators(let place):
      if let item = IndicatorsPanel(place, state: self).item {
        leave(for: item)
      } else {
        overlays.removeAll()
        goToYear(place.year)
      }
    case .find(let row):
      search?.current = row
      leave(for: search?.item)
    case .filter(let row):
      let choice = FilterPanel(row: row, state: self).chosen
      changeFilter { choice?.toggle(in: &$0) }
    case .sources(let ids, let row):
      let source = SourcesPanel(ids: ids, row: row, state: self).chosen
      overlays.removeLast()
      return open(source)
    default: break
    }
    return nil
  }

  /// Goes to an item on the year screen; stays where nothing is chosen.
  private mutating func leave(for item: Item?) {
    guard let item else { return }
    overlays.removeAll()
    go(to: item)
  }

  /// Changes the filter; what was chosen stays chosen if it is still shown.
  mutating func changeFilter(_ change: (inout Filter) -> Void) {
    let chosen = YearList(self)?.item(at: cursor)
    change(&filter)
    refreshListing()
    cursors = [:]
    if let chosen, let found = entry(of: chosen) {
      cursor.entry = found.entry
      cursor.answer = found.answer
    }
  }
}
