import Export
import PlanModel
import Summary
import Wording

extension RoomsBenchmarks {
  /// The page of a year as text and HTML, and the review of a plan for programs.
  static func registerPages() {
    for entries in [500, 50_000] {
      let document = { @Sendable () throws -> Document in
        Document(
          of: try GeneratedPlan(entries: entries).review(),
          PrintOptions(years: [YearLabel(2005, in: .calendar)]),
          from: .benchmark)
      }
      measure("page text \(entries)", of: document) { TextPage($0).text }
      measure("page HTML \(entries)", of: document) { HTMLPage($0).text }
      for format in Export.allCases {
        measure(
          "export \(format) \(entries)", of: { try GeneratedPlan(entries: entries).review() }
        ) { review in
          var text = ""
          try? format.write(review, into: &text)
          return text
        }
      }
      measure("read aloud \(entries)", of: { try GeneratedPlan(entries: entries).review() }) {
        LinearReading(of: $0, words: Language.en.words).text(of: $0.years[5])
      }
    }
  }
}

extension PageOrigin {
  /// The origin of every page that is measured.
  static let benchmark = PageOrigin(
    file: "plan.yaml", checksum: "3f2a91c7", printedOn: .day(21, month: 11, year: 2026))
}
