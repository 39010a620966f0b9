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

/// The headings of themes: on the wall and on paper; on screen where there are levels.
@Suite("Headings of themes")
struct ThemeHeadingTests {
  private static let plan = Fixture.text(
    """
    plenum: 1
    themes:
      service: {en: Service, vi: Phục vụ}
      reading: {text: {en: Reading rooms, vi: Phòng đọc}, under: service}
      archive: {en: Archive, vi: Kho lưu trữ}
    years:
      2025:
        report: final
        objectives:
          - Improve coordination
          - {text: Digitise, theme: archive, id: digitise}
          - {text: Open the hall, theme: reading, id: hall}
        achievements:
          - {text: It is open, answers: hall}
          - {text: It is scanned, answers: digitise}
    """)

  private static func headings(_ language: Language) -> [String] {
    (language == .en
      ? ["Service", "Reading rooms", "Archive"] : ["Phục vụ", "Phòng đọc", "Kho lưu trữ"])
      + [language.words.deckOtherObjectives]
  }

  /// Whether the pieces stand in a text in this order.
  private static func has(_ text: String, inOrder pieces: [String]) -> Bool {
    var rest = text[...]
    for piece in pieces {
      guard let range = rest.firstRange(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }

  @Test("On screen, each above its objectives", arguments: Language.allCases)
  func screen(_ language: Language) throws {
    let names = Self.headings(language)
    let pieces = [names[0], names[1], "Open the hall", names[2], "Digitise", names[3], "Improve"]
    for size in ["80x24", "120x40"] {
      let story = try Story(Self.plan, size: size, language: language)
      #expect(Self.has(story.text, inOrder: pieces), "\(story.text)")
    }
    var story = try Story(Self.plan, size: "40x12", language: language)
    story.press("End")
    #expect(story.text.contains("Improve"))
    story.press("Home")
    #expect(Self.has(story.text, inOrder: Array(pieces[0...2])), "\(story.text)")
  }

  @Test("A flat list without levels stays as the plan has it")
  func flat() throws {
    let plan = Fixture.text(
      """
      plenum: 1
      themes: {b: Beta, a: Alpha}
      years:
        2025:
          objectives: [{text: First, theme: a}, {text: Second, theme: b}]
      """)
    let text = try Story(plan).text
    #expect(Self.has(text, inOrder: ["First", "Second"]) && !text.contains("Alpha"))
  }

  @Test("Over thirty objectives stand under their themes, once these are opened")
  func long() throws {
    let items = (1...31).map {
      "      - {text: Number \($0), theme: \($0.isMultiple(of: 2) ? "a" : "b")}\n"
    }
    let plan = Fixture.text(
      "plenum: 1\nthemes: {a: Alpha, b: Beta}\nyears:\n  2025:\n    objectives:\n"
        + items.joined())
    var story = try Story(plan, size: "80x24")
    story.press("Enter")
    #expect(Self.has(story.text, inOrder: ["Alpha", "Number 2", "Number 4"]))
  }

  @Test("Details name all levels")
  func details() throws {
    var story = try Story(Self.plan, size: "80x24")
    story.press("Home Enter")
    #expect(story.text.contains("Service · Reading rooms"))
  }

  @Test("A filter by a theme shows those under it too")
  func filter() throws {
    let review = try Self.plan.review
    var filter = Filter()
    filter.toggle(.theme("service"))
    let admitted = review.years[0].rows.map {
      filter.admits($0, of: review.years[0], in: review.plan)
    }
    #expect(admitted == [false, false, true])
  }

  @Test("On the wall and on paper", arguments: Language.allCases)
  func wallAndPaper(_ language: Language) throws {
    let review = try Self.plan.review
    let names = Self.headings(language)
    let deck = DeckState(review, year: 0, look: Look(Size(columns: 80, rows: 24))).deck
    let titles = deck.slides.map { $0.title[language] }.joined(separator: "|")
    #expect(Self.has(titles, inOrder: ["\(names[0]) · \(names[1])", names[2]]))
    let document = Document(
      of: review, PrintOptions(years: review.years.map(\.label), language: .one(language)),
      from: PageOrigin(file: "plan.yaml", checksum: "0", printedOn: .year(1999)))
    let pieces = [
      names[0].uppercased(), names[1], "Open the hall", names[2].uppercased(), "Digitise",
      names[3].uppercased(), "Improve",
    ]
    for columns in [72, 50] {
      let page = TextPage(document, columns: columns).text
      #expect(Self.has(page, inOrder: pieces), "\(page)")
    }
    let html = HTMLPage(document).text
    #expect(Self.has(html, inOrder: [names[0], names[1], "Open the hall"]), "\(html)")
  }
}
