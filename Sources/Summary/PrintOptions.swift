public import PlanModel

/// The choices of a print: with a plan and the origin of the page, all that decides on its bytes.
public struct PrintOptions: Hashable, Sendable {
  /// The years, each of which begins on a page of its own; those that the plan does not
  /// have are left out, and more than one adds the threads.
  public var years: [YearLabel]
  /// The language, or both.
  public var language: PageLanguage
  /// The sheet.
  public var paper: Paper
  /// A wish for signature lines; a plan that names signatures always gets them.
  public var asksForSignatures: Bool

  /// A choice of years and of how they are printed.
  public init(
    years: [YearLabel], language: PageLanguage = .one(.en), paper: Paper = .a4,
    asksForSignatures: Bool = false
  ) {
    self.years = years
    self.language = language
    self.paper = paper
    self.asksForSignatures = asksForSignatures
  }

  /// The name of a print: that of the plan with the years.
  ///
  ///     PrintOptions(years: years).title(plan: "vufo.yaml")  // "vufo-2022-2023"
  public func title(plan: String) -> String {
    let stem = plan.lastIndex(of: ".").map { $0 == plan.startIndex ? plan[...] : plan[..<$0] }
    let ends = Set([years.first, years.last].compactMap { $0 }).sorted { $0.year < $1.year }
      .map(\.fileName)
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

/// A sheet of paper, upright; the raw value is its name on the command line.
public enum Paper: String, CaseIterable, Codable, Hashable, Sendable {
  case a4, letter

  /// Width in millimetres.
  public var width: Double { self == .a4 ? 210 : 215.9 }

  /// Height in millimetres.
  public var height: Double { self == .a4 ? 297 : 279.4 }

  /// The margin above, in millimetres.
  ///
  /// Source of the four margins: Decree 30/2020/ND-CP, which asks for 20 to 25 above and below, 30
  /// to 35 at the left, where the sheet is bound, and 15 to 20 at the right.
  public var topMargin: Double { 20 }

  /// The margin below, in millimetres; the footer stands in it.
  public var bottomMargin: Double { 20 }

  /// The margin at the left, in millimetres.
  public var leftMargin: Double { 30 }

  /// The margin at the right, in millimetres.
  public var rightMargin: Double { 15 }

  /// The lines of six to the inch that CUPS prints on the sheet between its own margins, less two
  /// to spare: what a form feed ends is then never a line too long.
  var textLines: Int { self == .a4 ? 62 : 58 }
}
