internal import PlanModel

extension English {
  func pageTitle(reviewOf year: Int) -> String { "Annual review \(year)" }
  func pageTitle(programmeOf year: Int) -> String { "Programme of work \(year)" }
  func pageTitle(from first: Int, to last: Int) -> String { "Annual reviews \(first)–\(last)" }
  var pageSubject: String { "Objectives set and achievements reported" }

  func long(_ date: PlanDate) -> String {
    guard case .day(let day, let month, let year) = date else { return short(date) }
    return "\(day)\u{A0}\(short(.month(month, year: year)))"
  }

  func comparisonCaption(of year: Int) -> String {
    "Objectives set for \(year), level with the achievements reported on them"
  }
  func objectivesHeading(for year: Int) -> String { "Objectives set for \(year)" }
  func resultsHeading(for year: Int) -> String { "Achievements reported for \(year)" }
  func achievementsHeading(for year: Int) -> String { "Achievements reported for \(year)" }
  var outsideHeading: String { "Outside the plan" }
  var figuresHeading: String { "Headline figures" }
  var carriedOverHeading: String { "Carried over" }
  var threadsHeading: String { "Objectives through the years" }
  var legendHeading: String { "Legend" }
  var sourcesHeading: String { "Sources" }

  func noThreads(from first: Int, to last: Int) -> String {
    "no objective of \(first)–\(last) is set in more than one year"
  }
  var silenceMeaning: String { "nothing was reported on this objective" }
  var continued: String { "continued" }
  func printed(on date: PlanDate) -> String { "printed on \(long(date))" }
  func page(_ page: String, of count: String) -> String { "page \(page) of \(count)" }
  func placeAndDate(_ place: String?) -> String {
    (place.map { "\($0), " } ?? "") + "date: ........................"
  }
  var signatureHint: String { "(signature, full name)" }
  var signatories: [String] { ["Prepared by", "Head of unit"] }
}
