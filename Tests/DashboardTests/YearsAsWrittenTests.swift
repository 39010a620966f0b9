import Deck
import Interface
import PlanModel
import Screen
import Summary
import TestSupport
import Testing
import Text

@testable import Dashboard
@testable import Meeting

/// A year is shown as the organisation writes it, in every room.
@Suite("Years as they are written")
struct YearsAsWrittenTests {
  /// A plan with an objective that slips, an indicator with a gap, a text told twice; no other
  /// number in it begins with 20.
  private static func plan(_ form: YearForm) -> Fixture {
    let years = (2023...2026).map { YearLabel($0, in: form) }
    return .text(
      """
      plenum: 1
      \(form.isFiscal ? "year-begins: 07" : "")
      indicators:
        visits: {name: Visits, unit: visits, aggregation: sum, better: higher, headline: true}
      years:
        \(years[0]):
          report: final
          objectives:
            - {id: hall, text: Open the hall, outcome: postponed, to: \(years[1]), reason: The roof}
          achievements:
            - {indicator: visits, actual: 12}
            - The roof was ordered
        \(years[1]):
          report: final
          objectives:
            - {id: hall, text: Open the hall}
            - {text: Welcome readers, indicator: visits, target: 15}
          achievements:
            - The roof was ordered
        \(years[2]):
          report: final
          objectives:
            - {id: hall, text: Open the hall}
          achievements:
            - {indicator: visits, actual: 17}
        \(years[3]):
          objectives:
            - {id: hall, text: Open the hall}
      """)
  }

  private static let forms = YearForm.allCases.filter(\.isFiscal)

  /// Expects that no year is told by its number alone.
  private func expectWritten(_ text: String, _ form: YearForm, _ place: String) {
    var rest = text
    for year in 2022...2027 {
      rest = rest.replacing(YearLabel(year, in: form).description, with: "")
    }
    let numbers = rest.matches(of: /20\d\d/).map { String($0.output) }
    #expect(numbers == [], "\(place): \(text)")
  }

  @Test("On every screen", arguments: forms, Language.allCases)
  func screens(_ form: YearForm, _ language: Language) throws {
    let fixture = Self.plan(form)
    for size in ["120x40", "40x12"] {
      for year in 2023...2026 {
        var story = try Story(fixture, size: size, year: year, language: language)
        for keys in ["", "Enter", "Right", "Escape", "Down", "Enter", "Escape", "F6", "Down"] {
          story.press(keys)
          expectWritten(story.text, form, "\(size) \(year) \(keys)")
        }
        story.press("Escape F7")
        expectWritten(story.text, form, "\(size) indicators")
        story.press("Enter")
        expectWritten(story.text, form, "\(size) indicator")
        story.press("Escape Escape / h a l l")
        expectWritten(story.text, form, "\(size) find")
      }
    }
    let story = try Story(fixture, size: "120x40", year: 2024, language: language)
    for year in 2023...2026 {
      #expect(story.text.contains(YearLabel(year, in: form).description), "the strip has it")
    }
  }

  @Test("Typed by its four digits, or by the last", arguments: YearForm.allCases)
  func digits(_ form: YearForm) throws {
    var story = try Story(Self.plan(form), year: 2023)
    story.press("2 0 2 5")
    #expect(story.state.year?.year == 2025)
    story.press("2 4 Enter")
    #expect(story.state.year?.year == 2024)
    story.press("1 9 9 9")
    let ends = [2023, 2026].map { YearLabel($0, in: form).description }
    #expect(ends.allSatisfy(story.text.contains))
  }

  @Test("On every slide and at the console", arguments: forms, Language.allCases)
  func slides(_ form: YearForm, _ language: Language) throws {
    for year in 2023...2026 {
      let story = try DeckStory(
        Self.plan(form), year: year, size: "120x40", language: language)
      for step in story.meeting.deck.deck.steps.indices {
        let slide = story.meeting.deck.showing(step: step).picture
        expectWritten(slide.text, form, "step \(step) of \(year)")
      }
    }
    var wall = try DeckStory(Self.plan(form), year: 2024, size: "120x40", language: language)
    wall.press("2 0 2 5")
    #expect(wall.meeting.deck.deck.label == YearLabel(2025, in: form))
  }

  @Test("On paper, and in the names of prints", arguments: forms, Language.allCases)
  func pages(_ form: YearForm, _ language: Language) throws {
    let review = try Self.plan(form).review
    let years = review.years.map(\.label)
    let options = PrintOptions(years: years, language: .one(language))
    let document = Document(
      of: review, options,
      from: PageOrigin(file: "plan.yaml", checksum: "0", printedOn: .year(1999)))
    for columns in [72, 160] {
      expectWritten(TextPage(document, columns: columns).text, form, "page of \(columns)")
    }
    #expect(
      options.title(plan: "plan.yaml") == "plan-\(years[0].fileName)-\(years[3].fileName)")
    #expect(!options.title(plan: "plan.yaml").contains("/"))
  }
}
