import PlanModel
import Testing

@Suite("Decimal")
struct DecimalTests {
  @Test(
    "A number is written back as it was read, without needless zeros",
    arguments: [
      ("0", "0"), ("-0", "0"), ("7.09", "7.09"), ("007", "7"), ("1.50", "1.5"), ("-0.5", "-0.5"),
      ("0.05", "0.05"), ("-12.034", "-12.034"), ("100", "100"), ("0.000", "0"),
      ("999999999999999999", "999999999999999999"), ("0.000000000001", "0.000000000001"),
      ("999999999999999999.999999999999", "999999999999999999.999999999999"),
    ])
  func roundTrip(_ text: String, description: String) throws {
    let number = try #require(Decimal(text))
    #expect(number.description == description)
    #expect(Decimal(number.description) == number)
  }

  @Test(
    "Anything but a sign, digits, a point and digits is no number",
    arguments: [
      "", "-", ".", "5.", ".5", "-.5", "+5", "1,000", "1_000", "1e3", "--1", "1-", "1.2.3", " 1",
      "NaN", "inf", "٣", "１", "1\u{301}", "0x10", "1234567890123456789012345678901",
    ])
  func refused(_ text: String) { #expect(Decimal(text) == nil) }

  @Test(
    "Numbers compare by value, however they are written",
    arguments: [
      ("7.085", "7.09"), ("-1", "0"), ("-2", "-1"), ("0.1", "0.11"), ("199.999999999999", "200"),
      ("-0.000000000001", "0"), ("999999999999999998.9", "999999999999999999"),
    ])
  func order(_ smaller: String, _ larger: String) throws {
    let (left, right) = (try #require(Decimal(smaller)), try #require(Decimal(larger)))
    #expect(left < right)
    #expect(!(right < left))
    #expect(left != right)
  }

  @Test("1.0 is 1, also as a key")
  func equality() {
    #expect(Decimal("1.0") == Decimal(1))
    #expect(Set([Decimal("1.0"), Decimal("1.00"), Decimal(1)]).count == 1)
  }

  @Test(
    "Sums and differences are exact where binary numbers are not",
    arguments: [
      ("0.1", "0.2", "0.3", "-0.1"), ("1.5", "1.5", "3", "0"), ("-0.5", "0.4", "-0.1", "-0.9"),
      (
        "999999999999999999", "0.000000000001", "999999999999999999.000000000001",
        "999999999999999998.999999999999"
      ),
    ])
  func arithmetic(_ left: String, _ right: String, sum: String, difference: String) throws {
    let (left, right) = (try #require(Decimal(left)), try #require(Decimal(right)))
    #expect((left + right).description == sum)
    #expect((left - right).description == difference)
  }

  @Test(
    "Whole steps of a share are rounded down, also below 0",
    arguments: [
      ("199", "200", 100, 99), ("200", "200", 100, 100), ("1", "3", 100, 33), ("2", "3", 100, 66),
      ("0", "5", 100, 0), ("-1", "3", 100, -34), ("-1", "1", 100, -100), ("0.1", "0.3", 100, 33),
      ("7.09", "6", 100, 118), ("199.999999999999", "200", 100, 99), ("199", "200", 8, 7),
      ("0.000000000001", "999999999999999999", 10_000, 0), ("1", "3", 1, 0), ("3", "3", 1, 1),
      ("200", "200", 10_000, 10_000), ("1", "3", 10_000, 3333),
    ])
  func steps(_ part: String, of whole: String, in steps: Int, count: Int) throws {
    let (part, whole) = (try #require(Decimal(part)), try #require(Decimal(whole)))
    #expect(part.steps(of: whole, in: steps) == count)
  }

  @Test("The largest share that there is does not overflow")
  func hugeShare() throws {
    let part = try #require(Decimal("999999999999999999.999999999999"))
    let whole = try #require(Decimal("0.000000000001"))
    #expect(part.steps(of: whole, in: 10_000) == Int.max)
    #expect((Decimal.zero - part).steps(of: whole, in: 10_000) == Int.min)
  }

  @Test(
    "Scaling is exact in both directions",
    arguments: [
      ("1.5", 9, "1500000000"), ("18.5", 3, "18500"), ("-3.5", 6, "-3500000"), ("0", 9, "0"),
      ("0.000000000001", 9, "0.001"),
    ])
  func scaling(_ text: String, exponent: Int, scaled: String) throws {
    let number = try #require(Decimal(text))
    #expect(number.scaled(by: exponent).description == scaled)
    #expect(number.scaled(by: exponent).descaled(by: exponent) == number)
  }

  @Test(
    "A number is in range below 10 to the 18 and with at most 12 decimals",
    arguments: [
      ("999999999999999999.999999999999", true), ("-999999999999999999", true),
      ("1000000000000000000", false), ("-1000000000000000000", false),
      ("0.0000000000001", false), ("0.0000000000010", true),
    ])
  func range(_ text: String, isInRange: Bool) throws {
    #expect(try #require(Decimal(text)).isInRange == isInRange)
  }

  @Test(
    "No digits that can be read are too many to scale: the result is out of range",
    arguments: [
      String(repeating: "9", count: 30), "-" + String(repeating: "9", count: 30),
      "999999999999999999.999999999999", "99999999999999999999999999999.9",
    ])
  func hugeScale(_ digits: String) throws {
    let numeral = try #require(Numeral(digits: digits, scale: .billion))
    #expect(!numeral.value.isInRange)
  }
}
