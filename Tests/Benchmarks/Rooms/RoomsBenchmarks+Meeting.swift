import Dashboard
import Interface
import Meeting
import PlanModel
import Screen

extension RoomsBenchmarks {
  /// The meeting: its deck, and a step with the frame that follows.
  static func registerMeeting() {
    for entries in [500, 5_000, 50_000] {
      measure("deck \(entries)", of: { try GeneratedPlan(entries: entries).review() }) { review in
        DeckState(review, year: review.years.count / 2, look: Look(Size(columns: 120, rows: 40)))
      }
      measure("deck step \(entries)", of: { try Wall(entries: entries, keys: "F5 PageDown") }) {
        $0.pressing(.pageDown).screen
      }
    }
  }
}
