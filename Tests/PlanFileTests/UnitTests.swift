import PlanFile
import PlanModel
import Testing

/// Units beside figures.
@Suite struct UnitTests {
  @Test(arguments: [
    ("37 delegations", "{en: delegations, vi: đoàn}"), ("37 đoàn", "{en: delegations, vi: đoàn}"),
    ("37 Delegations", "delegations"), ("37  Đoàn", "đoàn"), ("over 200 million USD", "USD"),
    ("USD 200 million", "USD"), ("usd200", "USD"), ("over USD 200 million", "USD"),
    ("USD 18 to 22 million", "USD"), ("USD 18 to USD 22", "USD"), ("18 USD to 22 USD", "USD"),
    ("5 %", "percent"), ("5%", "phần trăm"), ("5 percent", "'%'"), ("5 phần trăm", "'%'"),
    ("18–22 °C", "°C"), ("18%-22%", "'%'"), ("7 t CO2", "t CO2"), ("2 m²", "m²"),
    ("từ 5 nghìn lượt trở lên", "lượt"), ("80 to 85 percent", "'%'"),
    ("5 million–USD 6 million", "USD"), ("5–USD 6", "USD"), ("≥USD 5", "USD"), ("5", "USD"),
    ("1 day", "days"), ("5 days", "day"), ("1 city", "cities"), ("5 or more days", "days"),
    ("5 days or more", "days"), ("5+ days", "days"), ("20 days or fewer", "days"),
    ("5 per cent", "'%'"), ("45 of 60 days", "days"), ("45 days of 60 days", "days"),
    ("14.5 doctors/10_000 people", "doctors/10_000 people"), ("5 trđ/năm", "trđ/năm"),
  ])
  func fits(words: String, unit: String) {
    #expect(Sample.figure(words, unit: unit)?.quantity != nil, "\(words)")
  }

  @Test func mismatch() {
    #expect(
      Sample.problem("37 people", unit: "visits") == .unitMismatch("people", unit: ["visits"]))
    #expect(
      Sample.problem("37 people", unit: "{en: visits, vi: lượt}")
        == .unitMismatch("people", unit: ["visits", "lượt"]))
    #expect(Sample.problem("EUR 5", unit: "USD") == .unitMismatch("EUR", unit: ["USD"]))
    #expect(Sample.problem("5 EUR", unit: "USD") == .unitMismatch("EUR", unit: ["USD"]))
    #expect(Sample.problem("5 %", unit: "USD") == .unitMismatch("%", unit: ["USD"]))
    #expect(Sample.problem("37 people") == .unitMissing("people", indicator: "visits"))
  }

  @Test(arguments: ["million USD", "triệu đồng", "{en: people, vi: nghìn người}"])
  func beginsWithScale(unit: String) {
    let reading = Sample.read(Sample.plan(actual: "200 million USD", unit: unit))
    #expect(reading.findings == ["5:11 unit-begins-with-scale"])
  }
}
