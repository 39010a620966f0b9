import Deck
import Interface
import PlanModel
import Screen
import Summary
import TestSupport
import Testing

@testable import Dashboard
@testable import Meeting

/// "Target 60% · 75%" beside a figure of 55%: which is what? A percentage says of what it is.
@Suite("A share of a target has its words wherever it stands")
struct ShareTests {
  private static let plan = Fixture.text(
    """
    plenum: 1
    indicators:
      readers: {name: {en: Readers, vi: Bạn đọc}, unit: "%", better: higher}
      members: {name: {en: Members, vi: Hội viên}, unit: "%", better: higher}
    years:
      2025:
        report: final
        objectives:
          - {text: {en: More readers, vi: Thêm bạn đọc}, indicator: readers, target: 60, baseline: 40}
          - {text: {en: More members, vi: Thêm hội viên}, indicator: members, target: 80}
        achievements:
          - {indicator: readers, actual: 55}
          - {indicator: members, actual: 60}

    """)

  private static let shares: [Language: [String]] = [
    .en: ["75% of the way from 40% to 60%", "75% of the target"],
    .vi: ["đạt 75% chặng đường từ 40% đến 60%", "đạt 75% chỉ tiêu"],
  ]

  @Test("on the screen, in details, on the wall and on the page", arguments: Language.allCases)
  func everywhere(_ language: Language) throws {
    let shares = try #require(Self.shares[language])
    var story = try Story(Self.plan, size: "80x24", language: language)
    for share in shares { #expect(Self.says(story.read, share), "the year") }
    for share in shares {
      story.press("Enter")
      #expect(Self.says(story.read, share), "details")
      story.press("Escape Down")
    }
    let deck = try DeckStory(Self.plan, size: "80x24", language: language).meeting.deck
    let slides = deck.deck.steps.indices.map { deck.showing(step: $0).picture.text }
    for share in shares { #expect(slides.contains { Self.says($0, share) }, "the wall") }
    let page = TextPage(
      Document(
        of: try Self.plan.review, PrintOptions(years: [2025], language: .one(language)),
        from: PageOrigin(file: "plan.yaml", checksum: "0", printedOn: .year(2026))),
      columns: 200
    ).text
    for share in shares { #expect(Self.says(page, share), "the page") }
    for text in slides + [story.text, page] { #expect(Self.bare(in: text) == []) }
  }

  /// Whether words can be read, in lines of one column or of two.
  private static func says(_ text: String, _ words: String) -> Bool {
    let lines = text.split(separator: "\n").map { $0.prefix { $0 != "│" } }
    func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    return bare(lines.joined()).contains(bare(words))
  }

  /// The lines that end in the share without its words.
  private static func bare(in text: String) -> [String] {
    text.split(separator: "\n").map { String($0.prefix { $0 != "│" }) }
      .filter { $0.replacing(/\s+$/, with: "").hasSuffix("75%") }
  }
}
