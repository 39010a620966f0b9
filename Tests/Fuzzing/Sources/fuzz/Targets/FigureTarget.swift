internal import PlanFile
internal import PlanModel

/// Words as the figures of a plan: an actual and a target on two lines, after a unit.
enum FigureTarget: FuzzTarget {
  static let name = "figures"

  private static let units: [String?] = [nil, "USD", "%", "officers", "đoàn", "lượt người", "m²"]

  static func faults(_ bytes: [UInt8]) -> [String] {
    var choices = Choices(bytes)
    let unit = choices.pick(units)
    let better = choices.pick(Indicator.Direction.allCases)
    let numbers = choices.pick([nil] + Language.allCases.map(Optional.some))
    let words = choices.remainingText().split(
      maxSplits: 2, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let text = plan(
      actual: String(words[0]), target: words.count > 1 ? String(words[1]) : "7", unit: unit,
      better: better, numbers: numbers)
    let bytes = Array(text.utf8)
    let reading = Property.checked(bytes)
    guard let plan = reading.plan else { return Property.reads(bytes, reading) }
    let review = Review(of: plan)
    var faults: [String] = []
    for year in review.years {
      let row = year.rows.first
      let figures = year.plan.achievements.compactMap(\.measurement?.figure)
      for figure in figures + year.plan.objectives.compactMap(\.target) {
        faults += Property.isSound(figure)
        faults += Property.isReadBack(figure, of: review, numbers: numbers) { words in
          PlanFile.read(
            Array(
              Self.plan(actual: words, target: "7", unit: unit, better: better, numbers: numbers)
                .utf8)
          )
          .plan?.years.first?.achievements.first?.measurement?.figure
        }
      }
      faults += Property.isSound(row?.assessment.percentage, row?.assessment.verdict)
    }
    return faults.map { "\($0): \(words)" }
  }

  /// A plan of two years, so that there is a change and a sum as well.
  private static func plan(
    actual: String, target: String, unit: String?, better: Indicator.Direction,
    numbers: Language?
  ) -> String {
    let actual = YAMLString.quoted(actual)
    let target = YAMLString.quoted(target)
    return """
      plenum: 1
      \(numbers.map { "numbers: \($0.rawValue)" } ?? "")
      indicators:
        i: {name: Indicator, better: \(better.rawValue), aggregation: sum\(unit.map { ", unit: \"\($0)\"" } ?? "")}
      years:
        2024:
          report: final
          objectives: [{text: Objective, indicator: i, target: \(target), baseline: 1}]
          achievements: [{indicator: i, actual: \(actual)}]
        2025:
          report: final
          achievements: [{indicator: i, actual: \(actual)}]

      """
  }
}
