import PlanFile
import PlanModel
import Testing
import Wording

/// What a screen shows of a figure can be written into a plan again, in each language.
@Suite("We read what we write")
struct FigureLanguageTests {
  private static let scales: [Scale?] = [nil] + Scale.allCases

  /// The quantity that is read from words.
  private func read(_ words: String) -> Quantity? { Sample.figure(words)?.quantity }

  @Test("Every qualifier and scale", arguments: Language.allCases)
  func quantities(_ language: Language) throws {
    // That sources differ takes several figures.
    for qualifier in Qualifier.allCases where qualifier != .differ {
      for scale in Self.scales {
        let first = try #require(Numeral(digits: "200", scale: scale))
        let second = try #require(Numeral(digits: "300", scale: scale))
        let isPair = qualifier == .range
        let quantity = Quantity(qualifier, first, to: isPair ? second : nil)
        #expect(read(language.words.quantity(quantity)) == quantity)
        #expect(read(language.words.stated(quantity)) == quantity)
        let estimate = Quantity(
          qualifier, first, to: isPair ? second : nil, isEstimate: true)
        #expect(read(language.words.quantity(estimate)) == estimate)
        #expect(read(language.words.stated(estimate)) == estimate)
        guard qualifier == .about || qualifier == .exact else { continue }
        let share = Quantity(qualifier, first, of: second)
        #expect(read(language.words.quantity(share)) == share)
        #expect(read(language.words.stated(share)) == share)
        guard qualifier == .about else { continue }
        let range = Quantity(qualifier, first, to: second)
        #expect(read(language.words.quantity(range)) == range)
      }
    }
  }

  @Test("Every other spelling, in capitals too", arguments: Language.allCases)
  func spellings(_ language: Language) throws {
    let words = language.words
    let number = try #require(Numeral(digits: "200"))
    for qualifier in Qualifier.allCases {
      let spellings = words.spellings(of: qualifier).map { "\($0)" }
      for spelling in spellings {
        #expect(spelling == spelling.lowercased())
        let quantity = Quantity(qualifier, number)
        #expect(read("\(spelling) 200") == quantity, "\(spelling)")
        #expect(read("\(spelling.uppercased()) 200") == quantity, "\(spelling)")
      }
    }
    for scale in Scale.allCases {
      let numeral = try #require(Numeral(digits: "200", scale: scale))
      for spelling in words.spellings(of: scale) {
        #expect(read("200 \(spelling)") == Quantity(.exact, numeral), "\(spelling)")
      }
    }
    for spelling in words.rangeSpellings {
      let second = try #require(Numeral(digits: "300"))
      #expect(read("200 \(spelling) 300") == Quantity(.range, number, to: second))
    }
    for qualifier in Qualifier.allCases {
      for spelling in words.spellingsBehind(qualifier) {
        #expect(read("200 \(spelling)") == Quantity(qualifier, number), "\(spelling)")
        for before in words.fromSpellings {
          #expect(read("\(before) 200 \(spelling)") == Quantity(qualifier, number))
        }
      }
    }
    for spelling in words.estimateSpellings {
      #expect(read("\(spelling) 200") == Quantity(.exact, number, isEstimate: true), "\(spelling)")
    }
    for spelling in words.shareSpellings {
      let whole = try #require(Numeral(digits: "300"))
      #expect(read("200 \(spelling) 300") == Quantity(.exact, number, of: whole), "\(spelling)")
    }
    for ending in words.ordinalSpellings {
      #expect(
        Sample.problem("200\(ending) conference") == .figureInSentence("200\(ending) conference"))
    }
    for percent in words.percentSpellings {
      #expect(Sample.figure("200 \(percent)", unit: "\"%\"")?.quantity == Quantity(.exact, number))
    }
  }

  @Test("No spelling means two things", arguments: Language.allCases)
  func unambiguous(_ language: Language) {
    let words = language.words
    let spellings =
      Qualifier.allCases.flatMap { words.spellings(of: $0) }
      + Scale.allCases.flatMap { words.spellings(of: $0) } + words.rangeSpellings
      + words.estimateSpellings
    let names = spellings.map { "\($0)" }
    #expect(Set(names).count == names.count)
  }

  @Test("That nothing is reported", arguments: Language.allCases, YearPlan.Report.allCases)
  func notReported(_ language: Language, _ report: YearPlan.Report) {
    #expect(Sample.figure(language.words.notReported(report))?.isNotReported == true)
  }
}
