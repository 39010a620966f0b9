public import PlanModel

/// What stands on the printed page besides the plan's own texts.
public protocol PageWords {
  // The head of the page.
  /// The title of a year that has a report, or is to have one: "Annual review 2024".
  func pageTitle(reviewOf year: Int) -> String
  /// The title of a year with nothing but objectives: "Programme of work 2026".
  func pageTitle(programmeOf year: Int) -> String
  /// The title of several years together: "Annual reviews 2022–2026".
  func pageTitle(from first: Int, to last: Int) -> String
  /// What the page is about, for the properties of the file.
  var pageSubject: String { get }
  /// A date as it is written on paper: "6 January 2026", "ngày 06 tháng 01 năm 2026".
  func long(_ date: PlanDate) -> String

  // Headings.
  /// What the table of a year shows, for those who cannot see it.
  func comparisonCaption(of year: Int) -> String
  func objectivesHeading(for year: Int) -> String
  func resultsHeading(for year: Int) -> String
  /// Over what was reported for a year without objectives.
  func achievementsHeading(for year: Int) -> String
  var outsideHeading: String { get }
  var figuresHeading: String { get }
  var carriedOverHeading: String { get }
  var threadsHeading: String { get }
  var legendHeading: String { get }
  var sourcesHeading: String { get }

  // The rest.
  /// In place of the threads where no objective returns.
  func noThreads(from first: Int, to last: Int) -> String
  /// What `…` beside an objective means.
  var silenceMeaning: String { get }
  /// Says at the top of a table that it began on an earlier page: "continued".
  var continued: String { get }
  /// "printed on 21 November 2026".
  func printed(on date: PlanDate) -> String
  /// "page 1 of 3".
  func page(_ page: String, of count: String) -> String
  /// A place and room for a date: "Ha Noi, date: ....................".
  func placeAndDate(_ place: String?) -> String
  /// Small and under each signature's name: "(signature, full name)".
  var signatureHint: String { get }
  /// Who signs where the plan does not say.
  var signatories: [String] { get }
}
