import TestSupport
import Testing

@Suite struct GoldenTests {
  @Test func showsTheLinesThatDiffer() {
    #expect(lineDifference(from: "a\nb\nc\n", to: "a\nB\nc\nd\n") == "-2: b\n+2: B\n+4: d")
    #expect(lineDifference(from: "a\n", to: "a\r\n") == "-1: a\n+1: a\\r")
    #expect(lineDifference(from: "same\n", to: "same\n") == "")
  }
}
