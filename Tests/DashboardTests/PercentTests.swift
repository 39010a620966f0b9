import Deck
import Interface
import PlanModel
import Screen
import Testing
import Wording

@testable import Dashboard
@testable import Meeting

/// A plan with percent signs wherever one can stand, on every screen and slide and at every width.
@Suite("No percent sign is parted from its figure on a screen")
struct PercentTests {
  private static let plan = Fixture.text(
    """
    plenum: 1
    language: en
    indicators:
      growth:
        name: {en: Growth in loans, vi: Mức tăng lượt cho mượn}
        short: {en: growth, vi: mức tăng}
        unit: "%"
        headline: true
        parts: {young: {en: young readers, vi: bạn đọc trẻ}}
      turnout: {name: {en: Turnout, vi: Tỷ lệ dự họp}, unit: "%", headline: true}
    sources: {report: {title: A rise of 12.5 % in 2023}}
    years:
      2023:
        report: final
        achievements:
          - {indicator: growth, actual: at least 1_234_567.89}
          - {indicator: turnout, actual: 12.5}
      2024:
        report: final
        focus: {en: Reach 87.5 % of all members of the city, vi: Đến với 87.5 % hội viên của thành phố}
        sources: report
        objectives:
          - text:
              en: Raise the share of members who answer to 87.5 % of all that are asked
              vi: Nâng tỷ lệ hội viên trả lời lên 87.5 % tổng số hội viên được hỏi
            reason: {en: it was 55.5 % before and 33.3% once, vi: trước là 55.5 % và từng là 33.3%}
            indicator: growth
            target: at least 1_234_567.89
            baseline: over 12_345.5
            due: 2024-12
        achievements:
          - {indicator: growth, actual: at least 1_234_567.89, of which: {young: over 99.25}}
          - {indicator: turnout, actual: 1_234_567 to 1_234_589.5}
          - text: {en: More than 66.6 % of the members came, vi: Hơn 66.6 % hội viên đã đến dự}

    """)

  /// The lines with a percent sign that no figure stands before. The unit by itself is named where
  /// an indicator is described.
  private static func parted(_ buffer: Buffer) -> [String] {
    (0..<buffer.size.rows).map { buffer.line($0) }.filter { line in
      guard line.filter({ $0 != " " }) != "%" else { return false }
      return line.split(separator: "%", omittingEmptySubsequences: false).dropLast()
        .contains { $0.last { $0 != " " }?.isNumber != true }
    }
  }

  @Test("on the year, the details and the indicators", arguments: Language.allCases)
  func screens(_ language: Language) throws {
    for columns in stride(from: 40, through: 132, by: 1) {
      for rows in columns.isMultiple(of: 4) ? [12, 24, 40] : [40] {
        let size = "\(columns)x\(rows)"
        for keys in ["", "Enter", "i", "i Enter", "i Enter Right"] {
          var story = try Story(Self.plan, size: size, language: language)
          story.press(keys)
          let screen = story.state.picture
          #expect(Self.parted(screen) == [], "\(size) \(keys)")
        }
      }
    }
  }

  @Test("on the wall", arguments: Language.allCases)
  func wall(_ language: Language) throws {
    for columns in stride(from: 40, through: 132, by: 4) {
      for rows in [12, 24, 40] {
        let size = "\(columns)x\(rows)"
        let story = try DeckStory(Self.plan, year: 2024, size: size, language: language)
        for step in story.meeting.deck.deck.steps.indices {
          let screen = story.meeting.deck.showing(step: step).picture
          #expect(Self.parted(screen) == [], "\(size) step \(step)")
        }
      }
    }
  }

  @Test("in big letters: the sign stands on the line of its number", arguments: Language.allCases)
  func bigLetters(_ language: Language) throws {
    let deck = try DeckStory(Self.plan, year: 2024, language: language).meeting.deck.deck
    let figures = deck.slides.compactMap { slide in
      if case .figure(let figure) = slide.content { figure.lines[language] } else { nil }
    }
    #expect(figures.count == 2)
    for figure in figures {
      #expect(figure.block.last?.last == "%")
      #expect(figure.block.last?.dropLast().last?.isNumber == true)
      #expect(figure.unit == nil)
    }
  }
}
