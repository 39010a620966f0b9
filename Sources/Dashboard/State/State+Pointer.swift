internal import Interface
internal import Screen

extension State {
  /// A click chooses a year, an entry or a panel; the wheel scrolls by rows.
  mutating func point(_ pointer: Event.Pointer) {
    hush()
    changes = []
    typedDigits.clear()
    switch pointer.action {
    case .wheelDown: _ = carryOut(.rowDown)
    case .wheelUp: _ = carryOut(.rowUp)
    case .press where context == .year:
      let layout = YearLayout(self)
      if let place = layout.yearStrip.year(x: pointer.x, y: pointer.y) {
        goToYear(place)
      } else if let list = YearList(self), let hit = list.hit(x: pointer.x, y: pointer.y, cursor) {
        cursor = hit
      }
      settle()
    case .press:
      guard let overlay = overlays.last?.panel(of: self).hit(x: pointer.x, y: pointer.y)
      else { return }
      overlays[overlays.count - 1] = overlay
      settle()
    }
  }
}
