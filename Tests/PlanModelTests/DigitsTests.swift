import PlanModel
import Testing

/// Numbers of a width.
@Suite struct DigitsTests {
  @Test func zerosFillUpAndNothingIsCut() {
    #expect(String(7, digits: 2) == "07")
    #expect(String(2024, digits: 2) == "2024")
    #expect(String(0, digits: 0) == "0")
    #expect(String(0xED, digits: 4, radix: 16, uppercase: true) == "00ED")
    #expect(String(UInt32.max, digits: 8, radix: 16) == "ffffffff")
  }
}
