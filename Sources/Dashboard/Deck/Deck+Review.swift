public import Deck
internal import Interface
public import PlanModel
internal import Screen

extension Deck {
  /// The deck of a year, its slides broken for the wall.
  ///
  /// - Parameters:
  ///   - review: the plan.
  ///   - place: the place of the year in the review.
  public init(of review: Review, year place: Int) {
    self.init(of: review, year: place) { entry, language in
      EntryText(entry, in: language, width: DeckLayout.reference.body.width).lines.count
    }
  }
}
