import Deck
import Interface
import PlanModel
import Screen
import Summary
import TestSupport
import Testing
import Wording

@testable import Dashboard
@testable import Meeting

/// Who answers for an objective, and what becomes of each of its targets, wherever it is shown.
@Suite("Owners and measures")
struct GoalTests {
  private static let plan = Fixture.text(GoalPlan.text)

  private static let targets: [Language: [String]] = [
    .en: [
      "1 of 2 targets achieved", "not reported: Literacy, women",
      "Literacy, men: achieved, target 90%, ", "102% of the target",
      "Literacy, women: not reported, target 80%",
    ],
    .vi: [
      "đạt 1/2 chỉ tiêu", "chưa có báo cáo: Biết chữ, nữ",
      "Biết chữ, nam: hoàn thành, chỉ tiêu 90%, ", "đạt 102% chỉ tiêu",
      "Biết chữ, nữ: chưa có báo cáo, chỉ tiêu 80%",
    ],
  ]
  private static let owners: [Language: [String]] = [
    .en: ["Responsible unit", "Archive", "Together with", "Readers"],
    .vi: ["Đơn vị chủ trì", "Lưu trữ", "Đơn vị phối hợp", "Bạn đọc"],
  ]

  @Test("on the screen, in details, on the wall and on the page", arguments: Language.allCases)
  func everywhere(_ language: Language) throws {
    let targets = try #require(Self.targets[language])
    let owners = try #require(Self.owners[language])
    var story = try Story(Self.plan, size: "120x40", language: language)
    for words in targets + owners.prefix(2).map({ $0.lowercased() }) {
      #expect(Self.says(story.read.lowercased(), words.lowercased()), "the year: \(words)")
    }
    story.press("Enter")
    for words in targets.filter({ !$0.hasSuffix(", ") }) + owners {
      #expect(Self.says(story.read, words), "details: \(words) \(story.text)")
    }
    let deck = try DeckStory(Self.plan, size: "80x24", language: language).meeting.deck
    let slides = deck.deck.steps.indices.map { deck.showing(step: $0).picture.text }
    for words in targets {
      #expect(slides.contains { Self.says($0, words) }, "the wall: \(words)")
    }
    let page = TextPage(
      Document(
        of: try Self.plan.review, PrintOptions(years: [2025], language: .one(language)),
        from: PageOrigin(file: "plan.yaml", checksum: "0", printedOn: .year(2026))),
      columns: 200
    ).text
    for words in targets + owners { #expect(Self.says(page, words), "the page: \(words)") }
  }

  @Test("Who answers for what was done is said where there is room", arguments: Language.allCases)
  func ownerOfAnAchievement(_ language: Language) throws {
    let plan = Fixture.text(
      """
      plenum: 1
      units: {archive: {en: Archive, vi: Lưu trữ}}
      sources: {s: {title: S}}
      years: {2025: {report: final, achievements: [{text: Done, owner: archive, sources: s}]}}

      """)
    let rooms = try Rooms(plan, year: 2025, language)
    let said = language == .en ? "Archive" : "Lưu trữ"
    #expect(rooms.rooms(that: said) == ["details", "page", "web", "aloud"])
    // The source is of what was done.
    #expect(rooms.rooms(that: "Done [1]").isSuperset(of: ["page", "web"]))
  }

  private static let termPlan = Fixture.text(
    """
    plenum: 1
    indicators:
      pages:
        name: {en: Pages, vi: Trang}
        unit: {en: pages, vi: trang}
        better: higher
        aggregation: sum
        negative: false
    years:
      2024:
        report: final
        objectives:
          - {id: archive, text: {en: Digitise all, vi: Số hóa tất cả}, until: 2026, indicator: pages,
             target: 1000, milestones: {2025: 500}}
          - {text: {en: Open the hall, vi: Mở phòng đọc}}
      2025:
        report: final
        objectives: [{text: {en: Close the hall, vi: Đóng phòng đọc}}]
        achievements: [{indicator: pages, actual: 310}]
      2026:

    """)

  private static let term: [Language: [String]] = [
    .en: [
      "Objectives of a term", "at least 310 pages in 1 of 3 years; 2024 not reported",
      "1,000 pages by 2026", "500 by 2025: undetermined", "in progress",
    ],
    .vi: [
      "Mục tiêu nhiệm kỳ", "ít nhất 310 trang trong 1/3 năm; năm 2024 chưa có báo cáo",
      "1.000 trang vào năm 2026", "500 vào năm 2025: chưa xác định được", "đang thực hiện",
    ],
  ]

  @Test(
    "An objective of a term has its heading, its figure so far and its milestones everywhere",
    arguments: Language.allCases)
  func term(_ language: Language) throws {
    let term = try #require(Self.term[language])
    var story = try Story(Self.termPlan, size: "120x40", language: language)
    for words in term {
      #expect(
        Self.says(story.read.lowercased(), words.lowercased()), "the year: \(words) \(story.text)")
    }
    story.press("Down Enter")
    for words in term.dropFirst() { #expect(Self.says(story.read, words), "details: \(words)") }
    let deck = try DeckStory(Self.termPlan, size: "80x24", language: language).meeting.deck
    let slides = deck.deck.steps.indices.map { deck.showing(step: $0).picture.text }
    for words in term { #expect(slides.contains { Self.says($0, words) }, "the wall: \(words)") }
    let page = TextPage(
      Document(
        of: try Self.termPlan.review, PrintOptions(years: [2025], language: .one(language)),
        from: PageOrigin(file: "plan.yaml", checksum: "0", printedOn: .year(2026))),
      columns: 200
    ).text
    for words in term {
      #expect(Self.says(page.lowercased(), words.lowercased()), "the page: \(words)")
    }
    #expect(Self.says(page, language.words.meaning(of: .inProgress)), "the legend")
  }

  @Test("A filter shows what a unit answers for or takes part in, and find finds its name")
  func filterAndFind() throws {
    let review = try Self.plan.review
    for unit in ["archive", "service"] {
      var filter = Filter()
      filter.toggle(.unit(unit))
      #expect(!filter.isEmpty)
      #expect(
        review.years[0].rows.map { filter.admits($0, of: review.years[0], in: review.plan) } == [
          true, false,
        ])
      #expect(filter.kept(in: review.plan) == filter)
      #expect(filter.kept(in: Plan()).isEmpty)
    }
    let index = FindIndex(of: review)
    for words in ["archive", "luu tru", "readers", "women", "nu"] {
      let found = index.matches(Array(words.utf8)).map { index.items[$0] }
      #expect(found.contains(.objective(yearIndex: 0, index: 0)), "\(words)")
    }
  }

  /// Whether words can be read, in lines of one column or of two.
  private static func says(_ text: String, _ words: String) -> Bool {
    func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    let lines = text.split(separator: "\n").map { $0.prefix { $0 != "│" } }
    return bare(lines.joined()).contains(bare(words)) || bare(text).contains(bare(words))
  }
}
