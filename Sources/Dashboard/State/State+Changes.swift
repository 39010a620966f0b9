internal import Interface
internal import PlanModel
internal import Screen

extension State {
  /// The sign of what the last reload changed, if this item is among it.
  func changeSign(of item: ItemID) -> Line { changeSign(isShown: changes.contains(item)) }

  /// The sign of what the last reload changed, if any of these items is among it.
  func changeSign(of items: [ItemID]) -> Line {
    changeSign(isShown: !changes.isEmpty && items.contains(where: changes.contains))
  }

  private func changeSign(isShown: Bool) -> Line {
    isShown ? Line("*", Style(.orange, .bold)) : Line()
  }
}
