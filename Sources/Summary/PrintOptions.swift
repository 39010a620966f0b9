public import PlanModel

/// The choices of a print: with a plan and the origin of the page, all that decides on its bytes.
public struct PrintOptions: Hashable, Sendable {
  /// The calendar years, each of which begins on a page of its own; those that the plan does not
  /// have are left out, and more than one adds the threads.
  public var years: [Int]
  /// The language, or both.
  public var language: PageLanguage
  /// The sheet.
  public var paper: Paper
  /// Whether signature lines are asked for; a plan that names signatures always gets them.
  public var asksForSignatures: Bool

  /// A choice of years and of how they are printed.
  public init(
    years: [Int], language: PageLanguage = .one(.en), paper: Paper = .a4,
    asksForSignatures: Bool = false
  ) {
    self.years = years
    self.language = language
    self.paper = paper
    self.asksForSignatures = asksForSignatures
  }

  /// The name of a print: that of the plan with the years.
  ///
  ///     PrintOptions(years: [2022, 2023]).title(plan: "vufo.yaml")  // "vufo-2022-2023"
  public func title(plan: String) -> String {
    let stem = plan.lastIndex(of: ".").map { $0 == plan.startIndex ? plan[...] : plan[..<$0] }
    let ends = Set([years.first, years.last].compactMap { $0 }).sorted().map(String.init)
    return ([String(stem ?? plan[...])] + ends).joined(separator: "-")
  }
}

/// The origin of a page, as its foot tells it.
public struct PageOrigin: Hashable, Sendable {
  /// The name of the plan file.
  public let file: String
  /// The first characters of the plan file's checksum.
  public let checksum: String
  /// The day of printing; `SOURCE_DATE_EPOCH` is for the caller to read.
  public let printedOn: PlanDate

  /// A plan file, printed on a day.
  public init(file: String, checksum: String, printedOn: PlanDate) {
    self.file = file
    self.checksum = checksum
    self.printedOn = printedOn
  }
}
