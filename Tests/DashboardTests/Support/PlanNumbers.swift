import PlanModel
import Wording

/// Every number that a plan, and what is said about it, can put on a screen, in both languages.
///
/// A number on the screen that is not among them was cut.
struct PlanNumbers: Sendable {
  /// The numbers as they are written: "200", "1,000", "2024", "1.000".
  private let written: Set<String>
  /// How figures go on after two words, "over 200" with "million", where nothing else begins so.
  private let endings: [String: Set<String>]

  /// - Parameters:
  ///   - review: the plan's review; without one there are no numbers.
  ///   - year: the year in which its pages are printed.
  init(_ review: Review?, printedIn year: Int? = nil) {
    let sayings = review.map { review in Language.allCases.map { Sayings(review, $0) } } ?? []
    written = Set(
      sayings.flatMap(\.texts).flatMap(Self.numbers) + [year].compactMap { $0?.description })
    var endings: [String: Set<String>] = [:]
    let figures = Set(sayings.flatMap(\.quantities).map { $0.replacing("\u{A0}", with: " ") })
    let prose = sayings.flatMap(\.prose)
    for figure in figures {
      let words = figure.split(separator: " ")
      guard words.count > 2, words[0...1].contains(where: { $0.contains(where: \.isNumber) })
      else { continue }
      let start = "\(words[0]) \(words[1])"
      if figures.contains(start) || prose.contains(where: { $0.contains(start) }) { continue }
      endings[start, default: []].insert(String(words[2]))
    }
    self.endings = endings
  }

  /// The numbers of a line that nobody wrote; whole numbers below 1000 count places and are let be.
  func unknown(in line: String) -> [String] {
    Self.numbers(in: line).filter { number in
      !written.contains(number) && !number.split(separator: ",").allSatisfy { $0.count < 3 }
        && !(number.count < 4 && Int(number) != nil)
    }
  }

  /// Whether the plan, or what is said about it, has this number.
  func isWritten(_ number: String) -> Bool { written.contains(number) }

  /// Whether an ellipsis follows a digit at once that does not end a number of the plan; the year
  /// strip sets a blank before its own.
  func isCut(in line: String) -> Bool {
    guard line.contains("…") || line.contains("~") else { return false }
    let pieces = line.split(omittingEmptySubsequences: false) { $0 == "…" || $0 == "~" }
    return pieces.dropLast().contains { piece in
      let number = piece.reversed().prefix { $0.isNumber || $0 == "," || $0 == "." }
      return piece.last?.isNumber == true && !isWritten(String(number.reversed()))
    }
  }

  /// The figures that begin on a line and do not go on as any figure of the plan does.
  func broken(in line: String) -> [String] {
    let words = line.split { $0 == " " || $0 == "│" || $0 == "|" }
    return words.indices.dropLast().compactMap { place in
      let start = "\(words[place]) \(words[place + 1])"
      guard let endings = endings[start] else { return nil }
      let next = place + 2 < words.count ? String(words[place + 2]) : ""
      return endings.contains(where: next.hasPrefix) ? nil : start
    }
  }

  /// Digits, with the separators between them.
  private static func numbers(in text: String) -> [String] {
    text.utf8.split { !(48...57).contains($0) && $0 != 44 && $0 != 46 }
      .map { String(Substring($0)).trimmingSeparators }.filter { !$0.isEmpty }
  }
}

extension String {
  /// Without the points and commas of a sentence round a number.
  fileprivate var trimmingSeparators: String {
    var rest = self[...]
    while let last = rest.last, !last.isNumber { rest.removeLast() }
    while let first = rest.first, !first.isNumber { rest.removeFirst() }
    return String(rest)
  }
}

/// What a plan and the program say in one language.
private struct Sayings {
  /// Everything with a number in it.
  let texts: [String]
  /// The quantities, their words bound to each other.
  let quantities: [String]
  /// What the plan says in words.
  let prose: [String]

  init(_ review: Review, _ language: Language) {
    let words = language.words
    let plan = review.plan
    let years = review.years
    var figures = years.flatMap { $0.plan.achievements.compactMap(\.measurement?.figure) }
    for year in years { figures += Self.aims(of: year, review) }
    figures += figures.flatMap(\.statements).map(\.figure)
    let amounts =
      figures.compactMap(\.quantity) + figures.flatMap(\.parts).map(\.quantity)
      + review.series.compactMap { $0.total?.quantity }
    quantities = amounts.map { words.quantity($0) }

    let named: [LocalizedText?] =
      plan.sources.flatMap { [$0.title, $0.publisher] } + plan.indicators.map(\.name)
      + plan.themes.map(\.text) + plan.units.map(\.text)
      + years.flatMap { [$0.plan.focus, $0.plan.conference?.place] }
      + years.flatMap { $0.plan.objectives.flatMap { [$0.text, $0.short, $0.reason] } }
      + years.flatMap { $0.plan.achievements.flatMap { [$0.text, $0.short] } }
    let dates: [PlanDate?] =
      plan.sources.map(\.date) + years.map(\.plan.conference?.date)
      + years.flatMap { $0.plan.objectives.map(\.due) + $0.plan.achievements.map(\.date) }
      + figures.map(\.cutOff)
    let lines = years.flatMap {
      $0.plan.objectives.map(\.spans.item.line)
        + $0.plan.achievements.map(\.spans.item.line)
    }
    let former = years.flatMap { $0.plan.objectives.flatMap(\.formerTargets) }
    var ahead: [Int] = []
    for objective in years.flatMap(\.plan.objectives) {
      ahead += [objective.term?.since, objective.term?.until].compactMap { $0 }
      ahead += objective.milestones.map(\.year)
    }
    let labels =
      years.map(\.label) + years.flatMap { $0.rows.compactMap(\.postponedTo) }
      + ahead.map(plan.label) + figures.compactMap(\.year)
    prose = named.compactMap { $0?[language] }
    texts =
      quantities + prose + dates.compactMap { $0.map(words.short) }
      + lines.map(String.init) + labels.map(\.description)
      + former.compactMap { $0.until.map(words.short) }
      + former.compactMap { $0.reason?[language] }
      + plan.sources.flatMap { [$0.url, $0.file] }.compactMap { $0 }
  }

  /// The figures that the objectives of a year aim at, and what they have come to.
  private static func aims(of year: YearReview, _ review: Review) -> [Figure] {
    var figures: [Figure] = []
    for row in year.rows {
      let objective = year.objective(of: row)
      for measure in objective.judgedBy {
        let judged = review.judgedFigure(of: measure, row, in: year)
        figures += [measure.target, measure.baseline, judged].compactMap { $0 }
        figures += measure.formerTargets.map(\.target)
      }
      figures += objective.milestones.map(\.target)
    }
    return figures
  }
}
