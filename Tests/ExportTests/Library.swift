import PlanModel
import Testing

/// A small plan in code, with one of everything that an export tells apart.
enum Library {
  static func review() throws -> Review { Review(of: try plan()) }

  static func plan() throws -> Plan {
    var plan = Plan()
    plan.organisation = text("Lotus River Library", "Thư viện Sông Sen")
    plan.short = text("LRL")
    plan.themes = [Theme(id: "rooms", text: text("Rooms", "Phòng đọc"), span: line(5))]
    plan.indicators = indicators
    plan.sources = [
      Source(
        id: "report", title: text("Report", "Báo cáo"), publisher: text("The library"),
        date: PlanDate("2025-01"), url: "https://example.org/report", span: line(20)),
      Source(id: "minutes", title: text("Minutes"), file: "minutes.txt", span: line(22)),
    ]
    plan.years = [try year2023(), try year2024(), try year2025()]
    return plan
  }

  private static var indicators: [Indicator] {
    [
      Indicator(
        id: "visits", name: text("Visits", "Lượt bạn đọc"), short: text("to our rooms"),
        unit: text("visits", "lượt"),
        definition: text("Everyone who passes the gate", "Mỗi người qua cổng"), aggregation: .sum,
        canBeNegative: false, isHeadline: true,
        parts: [.init(id: "children", text: text("children", "thiếu nhi"))],
        notes: text("Only the speaker: count twice."), span: line(8)),
      Indicator(
        id: "grants", name: text("Grants", "Tài trợ"), unit: text("USD"), aggregation: .sum,
        canBeNegative: false,
        span: line(10)),
      Indicator(
        id: "waiting", name: text("Waiting time"), unit: text("days", "ngày"), better: .lower,
        span: line(12)),
      Indicator(id: "mood", name: text("Mood"), span: line(14)),
    ]
  }

  private static func year2023() throws -> YearPlan {
    var year = YearPlan(2023, span: line(30))
    year.report = .final
    year.achievements = [
      achievement("grants", try figure("over 200 million", .over, "200", .million), line: 31),
      achievement("waiting", try figure("about 20", .about, "20"), line: 32),
    ]
    return year
  }

  private static func year2024() throws -> YearPlan {
    var year = YearPlan(2024, span: line(40))
    year.report = .final
    year.conference = .init(date: PlanDate("2025-01-06"), place: text("Ha Noi", "Hà Nội"))
    year.focus = text("More room", "Thêm chỗ")
    year.sources = ["report"]
    year.notes = text("Only the speaker: thank them.")

    var branch = Objective(text("Open a branch", "Mở cơ sở"), spans: .init(item: line(42)))
    branch.id = "branch"
    branch.short = text("Branch")
    branch.theme = "rooms"
    branch.outcome = .postponed(to: 2025)
    branch.reason = text("the lease, and \"more\"", "hợp đồng thuê")
    branch.due = PlanDate("2024-Q3")
    branch.sources = ["report", "minutes"]
    branch.notes = text("Only the speaker: who decided?")

    var visits = Objective(text("250 visits"), spans: .init(item: line(50)))
    visits.indicator = "visits"
    visits.target = try figure("at least 250", .atLeast, "250")
    visits.baseline = try figure("50", .exact, "50")

    var waiting = Objective(text("Shorter waiting"), spans: .init(item: line(54)))
    waiting.id = "waiting"
    waiting.indicator = "waiting"
    waiting.target = try figure("under 4.5", .under, "4.5")
    waiting.outcome = .achieved

    var digital = Objective(text("=Digital"), spans: .init(item: line(58)))
    digital.id = "digital"
    year.objectives = [branch, visits, waiting, digital]

    let children = Figure.Part(name: "children", quantity: Quantity(.exact, try numeral("120")))
    let others = Figure.Part(name: "others", quantity: Quantity(.atLeast, try numeral("30")))
    let counted = Figure(
      stated: "at least 150",
      meaning: .quantity(Quantity(.atLeast, try numeral("150"))),
      composition: .sum([children, others]))
    var database = Achievement(text("Database\r\nbuilt"), spans: .init(item: line(70)))
    database.id = "database"
    database.answers = ["digital"]
    database.date = PlanDate("2024-06-30")
    database.sources = ["minutes"]
    database.notes = text("Only the speaker: show it.")
    year.achievements = [
      achievement("visits", counted, line: 68),
      achievement("grants", Figure(stated: "not reported", meaning: .notReported), line: 69),
      database,
      achievement("waiting", try figure("3.25", .exact, "3.25"), line: 72),
      achievement("mood", Figure(stated: "-good", meaning: .words), line: 73),
    ]
    return year
  }

  private static func year2025() throws -> YearPlan {
    var year = YearPlan(2025, span: line(80))
    var branch = Objective(text("Open a branch"), spans: .init(item: line(82)))
    branch.id = "branch"
    year.objectives = [branch]
    year.achievements = [
      achievement(
        "grants", try figure("1.5 to 2 million", .range, "1.5", .million, to: "2"), line: 90)
    ]
    return year
  }

  static func text(_ english: String, _ vietnamese: String? = nil) -> LocalizedText {
    guard let vietnamese else { return LocalizedText(english, in: .en) }
    return LocalizedText([.init(english, in: .en), .init(vietnamese, in: .vi)])
      ?? LocalizedText(english, in: .en)
  }

  static func numeral(_ digits: String, _ scale: Scale? = nil) throws -> Numeral {
    try #require(Numeral(digits: digits, scale: scale))
  }

  static func figure(
    _ stated: String, _ qualifier: Qualifier, _ first: String, _ scale: Scale? = nil,
    to second: String? = nil
  ) throws -> Figure {
    let quantity = Quantity(
      qualifier, try numeral(first, scale), to: try second.map { try numeral($0, scale) })
    return Figure(stated: stated, meaning: .quantity(quantity))
  }

  static func achievement(_ indicator: String, _ figure: Figure, line: Int = 1) -> Achievement {
    var achievement = Achievement(spans: .init(item: Self.line(line)))
    achievement.measurement = .init(indicator: indicator, figure: figure)
    return achievement
  }

  private static func line(_ line: Int) -> Span { Span(offset: 0, line: line) }
}
