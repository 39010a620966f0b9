internal import PlanModel
internal import Wording

extension State {
  /// Moves on the visible screen.
  mutating func move(_ command: Command) {
    guard let overlay = overlays.last else {
      moveInYear(command)
      return
    }
    switch (overlay, command) {
    case (.details, .nextYear): followThread(forward: true)
    case (.details, .previousYear): followThread(forward: false)
    default: overlays[overlays.count - 1] = overlay.panel(of: self).moved(by: command)
    }
  }

  /// Moves between years and entries of the year screen.
  private mutating func moveInYear(_ command: Command) {
    guard let review else { return }
    switch command {
    case .nextYear: goToYear(min(yearPlace + 1, review.years.count - 1))
    case .previousYear: goToYear(max(yearPlace - 1, 0))
    default:
      if let list = YearList(self) { cursor = list.moved(cursor, by: command) }
    }
  }

  /// Goes to a year, by its place in the review.
  mutating func goToYear(_ place: Int) {
    yearPlace = place
    refreshListing()
  }

  /// Opens the details of what is chosen.
  mutating func openDetails() {
    guard let item = chosenItem else { return }
    overlays.append(.details(item, scroll: 0))
  }

  /// Shows the same objective in the next or previous year that sets it.
  private mutating func followThread(forward: Bool) {
    guard case .details(.objective(let yearIndex, let index), _) = overlays.last, let review,
      let id = review.years[yearIndex].plan.objectives[index].id,
      let steps = review.thread(id)?.steps,
      let current = steps.firstIndex(where: { $0.item.yearIndex == yearIndex }),
      steps.indices.contains(forward ? current + 1 : current - 1)
    else {
      say { $0.notSetInOtherYears() }
      return
    }
    let item = steps[forward ? current + 1 : current - 1].item
    go(to: item)
    overlays[overlays.count - 1] = .details(item, scroll: 0)
  }
}
