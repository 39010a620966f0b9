import PlanModel
import Summary
import TestSupport
import Testing
import Text
import Wording

@Suite struct DocumentTests {
  @Test(arguments: ["vufo", "example", "format"])
  func everyObjectiveAndAchievementIsThereOnce(plan: String) throws {
    let review = try Review(fixture: plan)
    for year in review.years {
      let chapter = try #require(
        Document(of: review, PrintOptions(years: [year.label])).chapters.first)
      let shown = year.shownRows
      let rows = [shown.ofYear, shown.ofTerm].flatMap {
        review.plan.groups(of: $0, in: year.plan).flatMap(\.rows)
      }
      #expect(rows.map(\.objective).sorted() == Array(year.plan.objectives.indices))
      #expect(chapter.objectives.map(\.text) == rows.map { .en(year.objective(of: $0).text) })

      let reported = year.plan.achievements.indices
        .filter { !year.plan.achievements[$0].isNotReported }
      let placed = year.rows.flatMap(\.answers) + year.others
      #expect(Set(placed) == Set(reported))
      #expect(Set(year.others).isDisjoint(with: year.rows.flatMap(\.answers)))
      for (row, entry) in zip(rows, chapter.objectives) {
        let results = entry.results.filter { $0.kind == .achievement }
        #expect(results.compactMap(\.lines.first) == row.answers.map { year.firstLine($0, review) })
      }
      #expect(
        chapter.others.compactMap(\.lines.first)
          == year.others.map { year.firstLine($0, review) })
    }
  }

  @Test(arguments: ["vufo", "example"], ["en", "both"])
  func sourcesAreThoseOfTheFootnotes(plan: String, language: String) throws {
    let review = try Review(fixture: plan)
    for year in review.years {
      let options = PrintOptions.years(year.year, language: PageLanguage(named: language))
      let chapter = try #require(Document(of: review, options).chapters.first)
      #expect(chapter.sources == Set(chapter.notes + chapter.notesInTexts).sorted())
    }
  }

  @Test func threadsStandBehindSeveralYears() throws {
    let review = try Review(fixture: "vufo")
    #expect(Document(of: review, .years(2024)).chapters.map(\.year) == [2024])
    #expect(Document(of: review, .years(2026, 2024)).chapters.map(\.year) == [2024, 2026, nil])
    #expect(Document(of: review, .years(1999)).chapters.isEmpty)
  }

  @Test func manyYearsOfThreadsMakeSeveralTables() throws {
    let years = (2001...2020).map { year($0, .final, [objective("Again", id: "again")]) }
    var plan = Plan()
    plan.years = years
    var options = PrintOptions.years()
    options.years = plan.years.map(\.label)
    let document = Document(of: Review(of: plan), options)
    let tables = try #require(document.chapters.last).blocks.compactMap { block in
      if case .threads(let table) = block { table } else { nil }
    }
    #expect(tables.map(\.years.count) == [8, 8, 4])
    #expect(tables.allSatisfy { $0.rows.count == 1 && $0.rows[0].cells.count == $0.years.count })
  }

  @Test func signaturesWhereThePlanOrTheOptionsAsk() throws {
    let plain = review(year(2025))
    var options = PrintOptions.years(2025)
    #expect(Document(of: plain, options).signatures.isEmpty)
    options.asksForSignatures = true
    #expect(
      Document(of: plain, options).signatures.map(\.inline) == ["Prepared by", "Head of unit"])
    let sample = Document(of: try Review(fixture: "vufo"), .years(2024, 2025))
    #expect(sample.signatures.count == 2)
  }

  @Test func theSamePlanMakesTheSameBytes() throws {
    let options = PrintOptions.years(2024, 2025, 2026, language: .both)
    let pages = try (1...2).map { _ in
      let document = Document(of: try Review(fixture: "example"), options)
      return TextPage(document).text + HTMLPage(document).text
    }
    #expect(pages[0].utf8.elementsEqual(pages[1].utf8))
  }

  @Test func saysNothingOfTheSpeakersNotes() throws {
    let secret = LocalizedText("SECRET", in: .en)
    let review = review(
      year(2024, .final, [objective("A", id: "a") { $0.notes = secret }], [achievement("B")]),
      year(2025, .final, [objective("A", id: "a") { $0.notes = secret }])
    ) { plan in
      plan.indicators = [
        Indicator(id: "i", name: LocalizedText("I", in: .en), isHeadline: true, notes: secret)
      ]
      for place in plan.years.indices {
        plan.years[place].notes = secret
        for item in plan.years[place].achievements.indices {
          plan.years[place].achievements[item].notes = secret
        }
      }
    }
    let document = Document(of: review, .years(2024, 2025, language: .both))
    #expect(!soundText(document).contains("SECRET"))
    #expect(!soundHTML(document).contains("SECRET"))
  }
}

extension PageText {
  fileprivate static func en(_ text: LocalizedText) -> PageText {
    let language = text.given(in: .en) == nil ? text.variants[0].language : .en
    return PageText([PageText.Wording(text[.en].boundFigures, in: language)])
  }
}

extension YearReview {
  /// What an achievement's entry begins with: its text, or its figure.
  fileprivate func firstLine(_ place: Int, _ review: Review) -> PageText? {
    let achievement = plan.achievements[place]
    if let text = achievement.text { return .en(text) }
    guard let measurement = achievement.measurement,
      let indicator = review.indicator(measurement.indicator)
    else { return nil }
    let text = IndicatorSaying(indicator, of: review, in: Language.en.words)
      .statement(measurement.figure, report: plan.report)
    return PageText([
      PageText.Wording((text.prefix(1).uppercased() + text.dropFirst()).boundFigures, in: .en)
    ])
  }
}
