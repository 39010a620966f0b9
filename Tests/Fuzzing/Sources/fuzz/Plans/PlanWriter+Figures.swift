extension PlanWriter {
  /// The lines that say what a figure has come to.
  mutating func actual(of indicator: WrittenIndicator) -> [String] {
    let plain = "actual: \(figure(of: indicator, allowingEstimates: true))"
    switch choices.number(below: 8) {
    case 0: return [statements(of: indicator)]
    case 1 where indicator.aggregation != "none": return [periods()]
    case 2...4 where !indicator.parts.isEmpty:
      let other = choices.pick([", p2: \(choices.number(below: 9))", ", p2: not reported", ""])
      return ["actual: {p1: \(choices.number(below: 300))\(other)}"]
    case 5 where !indicator.parts.isEmpty:
      return [
        "actual: \(choices.number(in: 50...60))", "of which: {p1: \(choices.number(below: 50))}",
      ]
    case 6: return [plain, "figures-to: 2024-\(choices.pick(["11-30", "09", "12-31"]))"]
    default: return [plain]
    }
  }

  /// One figure as several sources have it.
  private mutating func statements(of indicator: WrittenIndicator) -> String {
    guard !sources.isEmpty else {
      return "actual: \(figure(of: indicator, allowingEstimates: true))"
    }
    let statements = sources.map { source in
      let date = choices.pick(["", "", ", figures-to: 2024-10-31", ", figures-to: 2024-12-15"])
      let stated = figure(of: indicator, allowingEstimates: true)
      return "{figure: \(stated), sources: \(source)\(date)}"
    }
    return "actual: [\(statements.joined(separator: ", "))]"
  }

  /// A figure by the parts of its year, some of them silent.
  private mutating func periods() -> String {
    let names = choices.pick([["Q1", "Q2", "Q3", "Q4"], ["H1", "H2"], ["01", "02", "12"]])
    var pieces = names.compactMap { name -> String? in
      switch choices.number(below: 4) {
      case 0: nil
      case 1: "\(name): not reported"
      default: "\(name): \(choices.number(below: 300))"
      }
    }
    if pieces.isEmpty { pieces = ["\(names[0]): 7"] }
    if choices.isOne(in: 4) { pieces.append("to-date: true") }
    return "actual: {\(pieces.joined(separator: ", "))}"
  }

  /// One of several figures that an objective is measured by.
  mutating func measure(of indicator: WrittenIndicator) -> String {
    var pieces = ["indicator: \(indicator.id)", "target: \(target(of: indicator))"]
    if let part = indicator.parts.first, choices.isOne(in: 2) { pieces.append("part: \(part)") }
    if choices.isOne(in: 3) { pieces.append("baseline: \(baseline(of: indicator))") }
    return pieces.joined(separator: ", ")
  }

  /// A figure of before, at times of a year.
  mutating func baseline(of indicator: WrittenIndicator) -> String {
    guard choices.isOne(in: 3) else { return figure(of: indicator) }
    return "{figure: \(number(of: indicator, ["", "over ", "about "])), year: 2021}"
  }

  /// A target that goes with what is better.
  mutating func target(of indicator: WrittenIndicator) -> String {
    let qualifiers =
      switch indicator.better {
      case "higher": ["", "over ", "at least ", "nearly ", "about "]
      case "lower": ["", "under ", "at most ", "about "]
      case "within": [""]
      default: ["", "over ", "at most "]
      }
    switch choices.number(below: 10) {
    case 0: return "not set"
    case 1: return "18 to 22"
    case 2 where indicator.aggregation != "none":
      return "{H1: \(choices.number(below: 300)), H2: \(choices.number(below: 300))}"
    case 3 where !indicator.parts.isEmpty:
      return "{p1: \(choices.number(below: 99)), p2: \(choices.number(below: 99))}"
    default: return number(of: indicator, qualifiers)
    }
  }

  /// A figure in words that the reader takes.
  mutating func figure(of indicator: WrittenIndicator, allowingEstimates: Bool = false) -> String {
    switch choices.number(below: 8) {
    case 0: return allowingEstimates ? "not reported" : "not set"
    case 1: return choices.pick(["many", "nhiều nước", "a few", "{en: many, vi: nhiều}"])
    case 2: return "18 to 22"
    case 3: return indicator.canBeNegative ? "-5 to -3" : "3 – 5"
    case 4 where indicator.unit != "%": return "45 of 60"
    default:
      let qualifiers = [
        "", "over ", "at least ", "nearly ", "under ", "at most ", "about ", "trên ", "gần ", "≥ ",
      ]
      let estimates = ["estimated ", "ước "]
      return number(of: indicator, qualifiers + (allowingEstimates ? estimates : []))
    }
  }

  private mutating func number(of indicator: WrittenIndicator, _ qualifiers: [String]) -> String {
    let numbers = [
      "0", "1", "37", "200", "1_000", "12_345.5", "0.001", indicator.canBeNegative ? "-3" : "3",
      "999_999_999", "7.09", "100",
      "123456789012345678", "0.000000000001", "1.5",
    ]
    let number = choices.pick(qualifiers) + grouped(choices.pick(numbers))
    let scale =
      number.utf8.count > 12 ? "" : choices.pick(["", "", " thousand", " million", " tỷ"])
    let unit = choices.isOne(in: 2) ? " " + (indicator.unit ?? "") : ""
    return "\"\(number)\(scale)\(unit)\""
  }

  /// A number in the signs of the plan.
  private func grouped(_ number: String) -> String {
    switch numbers {
    case "en": number.replacing("_", with: ",")
    case "vi": number.replacing(".", with: ",").replacing("_", with: ".")
    default: number
    }
  }
}
