import PlanModel
import Testing

@Suite("Change between years")
struct ChangeTests {
  @Test(
    "Higher or lower is said only where the figures cannot overlap",
    arguments: [
      ("24", "37", Change.higher), ("37", "24", .lower), ("24", "24", .unchanged),
      ("1.0", "1", .unchanged), ("0.5 million", "500 thousand", .unchanged), ("0", "0", .unchanged),
      ("over 200", "over 200", nil), ("over 200", "over 300", nil), ("over 200", "150", .lower),
      ("200", "over 200", .higher), ("200", "at least 200", nil), ("at least 200", "200", nil),
      ("nearly 20", "20", .higher), ("20", "nearly 20", .lower), ("nearly 20", "nearly 20", nil),
      ("at most 20", "20", nil), ("at most 20", "over 20", .higher), ("about 20", "500", nil),
      ("500", "about 20", nil), ("18 to 22", "22 to 25", nil), ("18 to 22", "23 to 25", .higher),
      ("18 to 22", "18 to 22", nil), ("5 to 5", "5", .unchanged), ("-8", "-3.5", .higher),
      ("over 200 million", "over 200 million", nil),
    ])
  func change(_ earlier: String, _ later: String, change: Change?) {
    #expect(Change(from: quantity(earlier).interval, to: quantity(later).interval) == change)
  }

  @Test("Every change is what trying out each pair of values says")
  func bruteForce() {
    for earlier in Possible.figures {
      let before = Possible.values.filter { Possible.holds($0, earlier) }
      for later in Possible.figures {
        let after = Possible.values.filter { Possible.holds($0, later) }
        let expected: Change? =
          if before.allSatisfy({ first in after.allSatisfy { $0 > first } }) {
            .higher
          } else if before.allSatisfy({ first in after.allSatisfy { $0 < first } }) {
            .lower
          } else if before.count == 1, before == after {
            .unchanged
          } else {
            nil
          }
        let change = Change(
          from: quantity(earlier.words).interval, to: quantity(later.words).interval)
        #expect(change == expected, "\(earlier.words), then \(later.words)")
      }
    }
  }
}
