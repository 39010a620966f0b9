internal import Screen

extension State {
  /// The sign of what the last reload changed, if any of these items is among it.
  func changeSign(of items: [Item]) -> Line {
    guard !changes.isEmpty, items.contains(where: changes.contains) else { return Line() }
    return Line("*", Style(.orange, .bold))
  }
}
