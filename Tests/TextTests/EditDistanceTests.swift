import Testing
import Text

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("target", "target", 0), ("tagret", "target", 1),
    ("targt", "target", 1), ("targett", "target", 1), ("tarjet", "target", 1), ("ca", "abc", 3),
    ("kitten", "sitting", 3), ("nguồn", "nguon", 1), ("e\u{302}", "ê", 0), ("ab", "ba", 1),
  ])
  func distance(_ a: String, _ b: String, is distance: Int) {
    #expect(editDistance(a, b) == distance)
    #expect(editDistance(b, a) == distance)
  }

  @Test func distanceIsBoundedByLengths() {
    let texts = RandomText.texts(40, seed: 8)
    for a in texts {
      for b in texts {
        let distance = editDistance(a, b)
        #expect((distance == 0) == (a == b))
        #expect(distance >= abs(a.count - b.count) && distance <= max(a.count, b.count))
        #expect(distance == editDistance(b, a))
      }
    }
  }

  static let keys = ["id", "text", "to", "theme", "indicator", "target", "outcome", "of which"]

  @Test(
    arguments: [
      ("target", "target"), ("tagret", "target"), ("Target", "target"), ("targets", "target"),
      ("indcator", "indicator"), ("inidcators", "indicator"), ("them", "theme"),
      ("of-which", "of which"),
      ("ofwhich", "of which"), ("di", "id"), ("tet", "text"), ("budget", nil), ("x", nil),
      ("", nil),
      ("outlook", nil), ("wholly different", nil),
    ] as [(String, String?)])
  func nearest(to word: String, is nearest: String?) {
    #expect(Self.keys.nearest(to: word) == nearest)
  }

  @Test(
    "Of several words each must be near its counterpart",
    arguments: [
      ("not acheived", "not achieved"), ("notachieved", "not achieved"),
      ("in-progress", "in progress"), ("mostly achieved", nil), ("partly achieved", nil),
      ("nor received", nil),
    ] as [(String, String?)])
  func severalWords(_ words: String, _ nearest: String?) {
    #expect(["partly", "not achieved", "in progress"].nearest(to: words) == nearest)
  }

  @Test func ofTwoEquallyNearTheFirstWins() {
    #expect(["cat", "car"].nearest(to: "cax") == "cat")
    #expect(["car", "cat"].nearest(to: "cax") == "car")
    #expect([String]().nearest(to: "cat") == nil)
  }
}
