import PlanFile
import Screen

extension RoomsBenchmarks {
  /// The screens, and the keys that lead to each.
  private static let screens = [
    "year": "", "details": "Enter", "threads": "t", "indicators": "i", "filter": "f",
    "find": "/ d a i", "help": "F1", "page preview": "p",
  ]

  /// Drawing of each screen; then keys, with the frame that follows them.
  static func registerScreens() {
    for (screen, keys) in screens.sorted(by: { $0.key < $1.key }) {
      for entries in [500, 50_000] {
        measure("draw \(screen) \(entries)", of: { try Wall(entries: entries, keys: keys) }) {
          $0.screen
        }
      }
    }
    measure("draw problems", of: { Wall(problems: GeneratedPlan.broken.diagnostics) }, \.screen)
    for entries in [500, 50_000] {
      let keys: [(String, Key)] = [
        ("year", .left), ("row", .down), ("last row", .end), ("first threads", .character("t")),
      ]
      for (name, key) in keys {
        measure("key \(name) \(entries)", of: { try Wall(entries: entries) }) {
          $0.pressing(key).screen
        }
      }
    }
  }
}
