import Deck
import PlanModel
import Testing

/// On the wall sources that differ are shown together, each with its name.
@Suite struct DifferTests {
  private static let plan = """
    plenum: 1
    indicators: {sent: {name: {en: Sent, vi: Đoàn ra}, unit: {en: delegations, vi: đoàn}, headline: true}}
    sources: {press: {title: Gazette}, review: {title: Report, publisher: FHL}}
    years:
      2024:
        report: final
        achievements:
          - {indicator: sent, actual: [{figure: 37, sources: press}, {figure: 43, sources: review}]}
    """

  @Test(arguments: [
    (
      Language.en, ["37", "or 43"],
      ["sources differ", "37 delegations: Gazette [1]", "43 delegations: FHL [2]"]
    ),
    (
      .vi, ["37", "hoặc 43"],
      ["các nguồn khác nhau", "37 đoàn: Gazette [1]", "43 đoàn: FHL [2]"]
    ),
  ])
  func bigFigure(_ language: Language, block: [String], notes: [String]) throws {
    let deck = try Fixture(text: Self.plan).deck(2024)
    let figures = deck.slides.compactMap { slide in
      if case .figure(let figure) = slide.content { figure.lines[language] } else { nil }
    }
    #expect(figures.map(\.block) == [block])
    #expect(figures.first?.notes.map { $0.replacing("\u{A0}", with: " ") } == notes)
    let texts = deck.slides.flatMap(\.entries).flatMap { entry in
      [entry.text[language]] + entry.facts.flatMap { $0[language] }
    }
    for text in texts where text.contains("37") { #expect(text.contains("43"), "\(text)") }
  }
}
