internal import Deck
public import PlanModel

extension DeckState {
  /// Takes a newer text of the plan, at the same slide and row by id, else the nearest earlier.
  ///
  /// Only when somebody asks for it: nothing that happens to the file reaches the audience unasked.
  public mutating func reload(_ newer: Review) {
    let place = newer.years.firstIndex { $0.year == deck.year }
    let renewed = Deck(of: newer, year: place ?? newer.firstShown)
    let step = place == nil ? 0 : renewed.step(like: self.step, of: deck)
    review = newer
    deck = renewed
    self.step = step
    overview = overview.map { min($0, deck.slides.count - 1) }
    if lastEntry == nil || (focus == .figure && lastEntry?.figure == nil) { focus = nil }
  }
}
