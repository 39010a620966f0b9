public import PlanModel

/// What is asked of a print: everything that is not in the plan arrives here as a value, so that the
/// same plan and the same options always make the same bytes.
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
  /// The name of the plan file, for the footer.
  public var file: String
  /// The first characters of the plan file's checksum, for the footer.
  public var checksum: String
  /// The day of printing; `SOURCE_DATE_EPOCH` is for the caller to read.
  public var printedOn: PlanDate

  /// What to print.
  public init(
    years: [Int], language: PageLanguage = .one(.en), paper: Paper = .a4,
    asksForSignatures: Bool = false, file: String, checksum: String, printedOn: PlanDate
  ) {
    self.years = years
    self.language = language
    self.paper = paper
    self.asksForSignatures = asksForSignatures
    self.file = file
    self.checksum = checksum
    self.printedOn = printedOn
  }
}
