import Screen
import Testing

@Suite struct RectTests {
  @Test func negativeExtentsAreEmpty() {
    let rect = Rect(x: 3, y: 4, width: -1, height: -2)
    #expect(rect.width == 0 && rect.height == 0 && rect.isEmpty)
    #expect(rect.maxX == 3 && rect.maxY == 4)
    #expect(Size(columns: -1, rows: -1) == Size(columns: 0, rows: 0))
  }

  @Test func containsItsCellsOnly() {
    let rect = Rect(x: 1, y: 2, width: 3, height: 2)
    let inside = (0..<6).flatMap { x in (0..<6).map { (x, $0) } }.filter {
      rect.contains(x: $0.0, y: $0.1)
    }
    #expect(inside.count == 6)
    #expect(rect.contains(x: 1, y: 2) && rect.contains(x: 3, y: 3))
    #expect(!rect.contains(x: 4, y: 2) && !rect.contains(x: 1, y: 4) && !rect.contains(x: 0, y: 2))
  }

  @Test func intersection() {
    let a = Rect(x: 0, y: 0, width: 10, height: 5)
    #expect(
      a.intersection(Rect(x: 8, y: 3, width: 9, height: 9)) == Rect(x: 8, y: 3, width: 2, height: 2)
    )
    #expect(
      a.intersection(Rect(x: -2, y: -2, width: 4, height: 4))
        == Rect(x: 0, y: 0, width: 2, height: 2))
    #expect(a.intersection(Rect(x: 20, y: 20, width: 4, height: 4)).isEmpty)
    #expect(a.intersection(a) == a)
  }

  @Test(arguments: [(-1, 0), (0, 0), (2, 2), (5, 5), (9, 5)])
  func takesRowsAndColumns(_ wanted: Int, taken: Int) {
    let whole = Rect(x: 2, y: 3, width: 5, height: 5)
    var rest = whole
    #expect(rest.takeTop(wanted) == Rect(x: 2, y: 3, width: 5, height: taken))
    #expect(rest == Rect(x: 2, y: 3 + taken, width: 5, height: 5 - taken))
    rest = whole
    #expect(rest.takeBottom(wanted) == Rect(x: 2, y: 8 - taken, width: 5, height: taken))
    #expect(rest == Rect(x: 2, y: 3, width: 5, height: 5 - taken))
    rest = whole
    #expect(rest.takeLeft(wanted) == Rect(x: 2, y: 3, width: taken, height: 5))
    #expect(rest == Rect(x: 2 + taken, y: 3, width: 5 - taken, height: 5))
  }
}
