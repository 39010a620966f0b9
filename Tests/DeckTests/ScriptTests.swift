import Deck
import PlanModel
import Testing

/// The course of a meeting: "The projector" in the design of the screens, 1 to 8.
@Suite("The script of a meeting")
struct ScriptTests {
  @Test("The sample's 2024 from the title to the end")
  func sample() throws {
    let deck = try Fixture("vufo").deck(2024)
    var chapters: [Slide.Chapter] = []
    for slide in deck.slides where chapters.last != slide.chapter { chapters.append(slide.chapter) }
    #expect(
      chapters == [
        .title, .years, .figure("delegations-out"), .figure("delegations-in"), .figure("on-site"),
        .figure("aid"), .figuresNotReported, .objectives(theme: "congresses"),
        .objectives(theme: "diplomacy"), .objectives(theme: "organisation"),
        .others, .notReported, .counts, .carriedOver, .nextYear,
        .end,
      ])
  }

  @Test(
    "The years are one slide of at most seven, the chosen one among them and the richest",
    arguments: [1, 2, 3, 5, 7, 8, 30])
  func years(count: Int) throws {
    let years = (0..<count).map { index in
      """
        \(2000 + index):
          report: final
          objectives: [Open the hall, {text: Buy lamps, outcome: cancelled, reason: no money}]
          achievements: [The hall is open, {indicator: visits, actual: \(index + 1)}]
      """
    }
    let text = """
      plenum: 1
      indicators: {visits: {name: Visits, unit: visits, headline: true}}
      years:
      \(years.joined(separator: "\n"))
      """
    let fixture = try Fixture(text: text)
    for index in 0..<count {
      let slides = try fixture.deck(2000 + index).slides.filter { $0.chapter == .years }
      let shown = slides.flatMap(\.entries)
      #expect(slides.count == 1)
      #expect(shown.count == min(count, 7))
      #expect(shown.map(\.sign).contains(.label("\(2000 + index)")))
      // Counts and figures of all; figures of all, counts of one; both of one.
      let others = count < 5 ? 2 : count == 5 ? 1 : 0
      for entry in shown {
        let isChosen = entry.sign == .label("\(2000 + index)")
        #expect(entry.facts.count == (isChosen ? 2 : others), "\(count) \(entry.sign)")
      }
    }
    let middle = try fixture.deck(2000 + count / 2).slides.first { $0.chapter == .years }
    if count == 30 { #expect(middle?.entries.first?.sign == .label("2012")) }
  }

  @Test("Where not all headline figures have room, the first are shown and the others counted")
  func fewerFigures() throws {
    let names = (1...4).map { "a\($0): {name: Visits to reading room \($0), headline: true}" }
    let figures = (1...4).map { "{indicator: a\($0), actual: 1\($0)}" }.joined(separator: ", ")
    let years = (2021...2025).map { "  \($0): {report: final, achievements: [\(figures)]}\n" }
    let text = """
      plenum: 1
      indicators: {\(names.joined(separator: ", "))}
      years:
      \(years.joined())
      """
    let slides = try Fixture(text: text).deck(2023).slides.filter { $0.chapter == .years }
    #expect(slides.count == 1)
    for entry in slides.flatMap(\.entries) {
      let last = entry.facts.last?[.en] ?? []
      #expect(last.count == 3 && last[0].hasPrefix("11 Visits") && last[2] == "+2", "\(last)")
    }
  }

  @Test("Each objective stands once, with all that answers it", arguments: ["vufo", "example"])
  func complete(_ name: String) throws {
    let fixture = try Fixture(name)
    for year in fixture.review.years {
      let deck = try fixture.deck(year.year)
      var objectives: [Int] = []
      var achievements: [Int] = []
      for slide in deck.slides {
        switch slide.chapter {
        case .objectives, .notReported, .others, .achievements: break
        default: continue
        }
        for entry in slide.entries {
          switch entry.subject {
          case .item(.objective(_, let index), _):
            if entry.part == 1 { objectives.append(index) }
            #expect(entry.answers.count == year.rows[index].answers.count)
          case .item(.achievement(_, let index), _): achievements.append(index)
          default: Issue.record("\(entry.subject)")
          }
        }
      }
      #expect(objectives.sorted() == Array(year.plan.objectives.indices))
      #expect(achievements.sorted() == year.others)
    }
  }

  @Test("A count appears only with the last row", arguments: ["vufo", "example"])
  func counts(_ name: String) throws {
    let fixture = try Fixture(name)
    for year in fixture.review.years {
      for slide in try fixture.deck(year.year).slides {
        guard case .list(let list) = slide.content, list.closing != nil else { continue }
        #expect(slide.part == slide.parts)
      }
    }
  }

  @Test("A year without objectives has no other achievements")
  func withoutObjectives() throws {
    let deck = try Fixture("vufo").deck(2022)
    #expect(!deck.slides.contains { $0.chapter == .others || $0.chapter == .notReported })
    let statement = try #require(deck.slides.first { $0.chapter == .noObjectives })
    guard case .list(let list) = statement.content else { throw Unexpected() }
    #expect(list.lead?[.en] == "no objectives recorded for 2022")
    #expect(list.lead?[.vi] == "không ghi nhận mục tiêu nào cho năm 2022")
  }

  @Test("A year without figures says so, once")
  func withoutFigures() throws {
    let text = """
      plenum: 1
      indicators:
        visits: {name: Visits, headline: true}
        loans: {name: Loans, headline: true}
      years: {2025: {report: final, achievements: [The hall is open]}}
      """
    let deck = try Fixture(text: text).deck(2025)
    #expect(!deck.slides.contains { if case .figure = $0.content { true } else { false } })
    let silence = try #require(deck.slides.first { $0.chapter == .figuresNotReported })
    guard case .list(let list) = silence.content else { throw Unexpected() }
    #expect(list.lead?[.en] == "no figures recorded for 2025:")
    #expect(list.entries.count == 2 && silence.stepCount == 1)
    #expect(!list.entries.contains { !$0.facts.isEmpty })
  }

  @Test("A year not yet reported on has a programme, and nothing is called not reported")
  func programme() throws {
    let deck = try Fixture("vufo").deck(2026)
    #expect(deck.slides[0].title[.en] == "Programme of work 2026")
    #expect(!deck.slides.contains { $0.chapter == .notReported || $0.chapter == .carriedOver })
    let figures = try #require(deck.slides.first { $0.chapter == .figuresNotReported })
    #expect(figures.entries.allSatisfy { $0.status?[.en] == "not yet reported" })
  }

  @Test("An empty year has a title, an end, and says that it is empty")
  func empty() throws {
    let deck = try Fixture(text: "plenum: 1\nyears: {2024: {report: final}}\n").deck(2024)
    #expect(deck.slides.map(\.chapter) == [.title, .years, .noObjectives, .counts, .end])
  }

  @Test("Big figures: qualifier, number and scale, one per line; the unit apart")
  func figures() throws {
    let deck = try Fixture("example").deck(2024)
    func lines(_ indicator: String, _ language: Language) throws -> BigFigure.Lines {
      let slide = try #require(deck.slides.first { $0.chapter == .figure(indicator) })
      guard case .figure(let figure) = slide.content else { throw Unexpected() }
      return figure.lines[language]
    }
    #expect(try lines("visits", .en).block == ["nearly", "50", "thousand"])
    #expect(try lines("visits", .vi).block == ["gần", "50", "nghìn"])
    #expect(try lines("visits", .vi).unit == "lượt")
    #expect(try lines("loans", .vi).block == ["70.250"])
    #expect(try lines("loans", .vi).notes == ["tăng so với năm 2023"])
    #expect(try lines("members", .en).notes.first?.contains("2,640") == true)
  }

  @Test("Ranges, percentages and words in big letters")
  func moreFigures() throws {
    let text = """
      plenum: 1
      indicators:
        a: {name: A, unit: "%", headline: true}
        b: {name: B, unit: books, headline: true}
        c: {name: C, unit: USD, headline: true}
        d: {name: D, unit: days, headline: true}
      years:
        2024:
          report: final
          achievements:
            - {indicator: a, actual: at least 7.5}
            - {indicator: b, actual: 18 to 22 thousand}
            - {indicator: c, actual: 900 thousand to 2 million}
            - {indicator: d, actual: many}
      """
    let blocks = try Fixture(text: text).deck(2024).slides.compactMap { slide in
      if case .figure(let figure) = slide.content { figure.lines[.vi].block } else { nil }
    }
    #expect(
      blocks.map { $0.map { $0.replacing("\u{A0}", with: " ") } } == [
        ["ít nhất", "7,5%"], ["18 đến 22", "nghìn"], ["900 nghìn", "đến 2 triệu"], ["many"],
      ])
  }

  @Test("No note of the speaker's is anywhere in a deck", arguments: ["vufo", "example", "format"])
  func notes(_ name: String) throws {
    let fixture = try Fixture(name)
    for place in fixture.review.years {
      var said = ""
      dump(try fixture.deck(place.year), to: &said)
      let plan = place.plan
      let notes: [LocalizedText?] =
        [plan.notes] + plan.objectives.map(\.notes) + plan.achievements.map(\.notes)
        + fixture.review.plan.indicators.map(\.notes)
      for note in notes.compactMap({ $0 }).flatMap(\.variants) {
        #expect(!said.contains(note.text), "\(note.text)")
      }
    }
  }

  private struct Unexpected: Error {}
}
