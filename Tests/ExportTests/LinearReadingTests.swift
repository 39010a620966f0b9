import PlanModel
import TestSupport
import Testing
import Wording

@testable import Export

/// A year read aloud, in both languages.
@Suite("A year read aloud")
struct LinearReadingTests {
  static let readings = [
    ("vufo", 2022), ("vufo", 2024), ("vufo", 2025), ("vufo", 2026), ("example", 2024),
  ]

  static func text(_ name: String, _ year: Int, _ language: Language) throws -> String {
    let review = try Review(fixture: name)
    let chosen = try #require(review.years.first { $0.year == year })
    return LinearReading(of: review, words: language.words).text(of: chosen)
  }

  @Test("As it was read aloud once", arguments: readings, Language.allCases)
  func golden(_ reading: (name: String, year: Int), _ language: Language) throws {
    try expectGolden(
      try Self.text(reading.name, reading.year, language),
      "reading-\(reading.name)-\(reading.year)-\(language.rawValue).txt")
  }
}

/// What is true of every reading.
extension LinearReadingTests {
  static let everything = ["vufo", "example", "format", "minimal"]

  @Test("No term that must not come back", arguments: everything, Language.allCases)
  func retired(_ name: String, _ language: Language) throws {
    let review = try Review(fixture: name)
    for year in review.years {
      let text = LinearReading(of: review, words: language.words).text(of: year)
      #expect(RetiredTerms.found(in: text) == [])
    }
  }

  @Test("No drawing, no marks, no double stops", arguments: everything, Language.allCases)
  func plain(_ name: String, _ language: Language) throws {
    let review = try Review(fixture: name)
    for year in review.years {
      let text = LinearReading(of: review, words: language.words).text(of: year)
      for sign in ["\u{A0}", " · ", "→", "►", "?.", "..", ". .", ",.", " ,", "  ", " = ", " + "] {
        #expect(!text.contains(sign), "\(year.year): \(sign)")
      }
      // An address may have any sign in it.
      let said = text.replacing(/https:\S+/, with: "")
      for status in Status.allCases { #expect(!said.contains(status.mark)) }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.last == "", "every line is ended")
      for line in lines.dropLast() {
        #expect(line.last.map { ".:".contains($0) } == true, "\(line)")
        #expect(line.first?.isLowercase == false, "\(line)")
      }
    }
  }

  @Test("Every objective once, every achievement where it answers", arguments: everything)
  func complete(_ name: String) throws {
    let review = try Review(fixture: name)
    for language in Language.allCases {
      let words = language.words
      for year in review.years {
        let text = LinearReading(of: review, words: words).text(of: year)
        let lines = text.split(separator: "\n")
        for rows in [year.shownRows.ofYear, year.shownRows.ofTerm] {
          for (place, row) in rows.enumerated() {
            let start = "\(words.objective(place + 1, of: rows.count)): "
            let text = year.objective(of: row).text[language]
            #expect(lines.count { $0.hasPrefix(start + text) } == 1)
          }
        }
        let answers = year.rows.map(\.answers.count).reduce(0, +)
        #expect(lines.count { $0.hasPrefix(words.reportedOnIt) } == answers)
        for (place, achievement) in year.others.enumerated() {
          let start = "\(words.achievement(place + 1, of: year.others.count)): "
          let text = year.plan.achievements[achievement].text?[language] ?? ""
          #expect(lines.count { $0.hasPrefix(start + text) } == 1)
        }
      }
    }
  }

  @Test("The speaker's notes are never read", arguments: Language.allCases)
  func notes(_ language: Language) throws {
    let review = try Review(fixture: "example")
    let reading = LinearReading(of: review, words: language.words)
    let notes =
      review.years.flatMap { year in
        [year.plan.notes] + year.plan.objectives.map(\.notes) + year.plan.achievements.map(\.notes)
      } + review.plan.indicators.map(\.notes)
    #expect(notes.compactMap { $0 }.count > 10)
    for year in review.years {
      let text = reading.text(of: year)
      for note in notes { #expect(note.map { text.contains($0[language]) } != true) }
    }
  }

  @Test("A text that ends by itself gets no further stop, and its own dots stay")
  func stops() throws {
    let plan = """
      plenum: 1
      years:
        2024:
          report: final
          objectives: [Who pays?, Done., And so on ..., Stop!]
          achievements: [And more…]

      """
    let review = try Review(text: plan)
    let text = LinearReading(of: review, words: Language.en.words).text(of: review.years[0])
    #expect(text.contains("Objective 1 of 4: Who pays? Not reported.\n"))
    #expect(text.contains("Objective 2 of 4: Done. Not reported.\n"))
    #expect(text.contains("Objective 3 of 4: And so on ... Not reported.\n"))
    #expect(text.contains("Objective 4 of 4: Stop! Not reported.\n"))
    #expect(text.hasSuffix("Achievement 1 of 1: And more…\n"))
  }

  @Test("Signs of figures are said: a minus that is skipped would be untrue")
  func figures() throws {
    let balance = try Self.text("example", 2024, .en)
    #expect(balance.contains("Balance of the year: minus 3.5 million VND."))
    #expect(try Self.text("example", 2024, .vi).contains("âm 3,5 triệu VND."))
    let sum = try Self.text("vufo", 2023, .en)
    #expect(sum.contains("20, that is 15 local unions and 5 central member organisations."))
    #expect(try Self.text("vufo", 2022, .en).contains("2022-2027"))
    #expect(try Self.text("example", 2023, .en).contains("minus 0.5 to 0.5 °C"))
  }

  @Test("The author's words are read as they stand, whatever signs they hold")
  func authorsWords() throws {
    let plan = """
      plenum: 1
      language: en
      indicators:
        profit:
          name: Profit = income - cost · net
          unit: USD
          parts: {old: branch -1 = old}
      years:
        2024:
          report: final
          focus: 1 + 1 = 2 · done
          objectives: [{text: Reach -5 · or 2 + 2 = 4, indicator: profit, target: -1}]
          achievements:
            - {text: a = b + c · d, indicator: profit, actual: -3, of which: {old: -2}}

      """
    let review = try Review(text: plan)
    let text = LinearReading(of: review, words: Language.en.words).text(of: review.years[0])
    #expect(text.contains("Focus: 1 + 1 = 2 · done.\n"))
    #expect(text.contains("Objective 1 of 1: Reach -5 · or 2 + 2 = 4. "))
    #expect(text.contains("Target: minus 1 USD."))
    let figure = "Profit = income - cost · net: minus 3 USD, of which minus 2 branch -1 = old."
    #expect(text.contains("Reported on it: a = b + c · d: \(figure)\n"))
  }

  @Test("What is not reported is said once; nothing yet is no number")
  func silence() throws {
    let text = try Self.text("vufo", 2024, .en)
    #expect(!text.contains("Not reported. No achievement"))
    #expect(text.contains("Postponed to 2025"), "which was reported")
    #expect(!text.contains("No achievement is tied to it."))
    #expect(try !Self.text("vufo", 2026, .vi).contains("0 kết quả"))
  }
}
