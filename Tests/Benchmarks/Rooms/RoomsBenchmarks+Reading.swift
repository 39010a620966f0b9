import PlanCheck
import PlanFile
import PlanModel

extension RoomsBenchmarks {
  /// The sizes of a plan, in entries.
  static let sizes = [50, 500, 5_000, 50_000]

  /// A plan's text becomes a plan, and a plan its review.
  static func registerReading() {
    for entries in sizes {
      measure("read \(entries)", of: { GeneratedPlan(entries: entries).bytes }) { bytes in
        PlanFile.read(bytes)
      }
    }
    for entries in sizes {
      measure("check \(entries)", of: { GeneratedPlan(entries: entries).bytes }) { bytes in
        PlanFile.read(bytes).checked(by: PlanCheck.findings)
      }
    }
    for entries in sizes {
      measure("review \(entries)", of: { try GeneratedPlan(entries: entries).review().plan }) {
        Review(of: $0)
      }
    }
  }
}
