public import PlanModel

/// Words around a figure for what stands behind it: who states it, and of which time it is.
public protocol StatementWords {
  /// Statement that sources state figures that contradict each other, within a line.
  var sourcesDiffer: String { get }

  /// Word between figures of which one is right: "37 or 43".
  var alternativeWord: String { get }

  /// Label of what was stated before the figure that stands.
  var firstStated: String { get }

  /// Label of what was stated besides.
  var alsoStated: String { get }

  /// Date up to which a figure is counted: "figures to 15 Jun 2025".
  func figures(to date: PlanDate, _ form: DateForm) -> String

  /// A figure of a year that is not the one in which it is told: "45,000 in 2023".
  func figure(_ figure: String, of year: String) -> String

  /// What belongs to a year before: "2023: figures to 30 Nov 2023".
  func remark(_ remark: String, on year: String) -> String
}

extension StatementWords {
  /// Figures of which one is right: "37 or 43", "37, 40 or 43"; a line can end before the word.
  func alternatives(_ figures: [String]) -> String {
    guard let last = figures.last, figures.count > 1 else { return figures.first ?? "" }
    return figures.dropLast().joined(separator: ", ") + " \(alternativeWord)\u{A0}\(last)"
  }
}
