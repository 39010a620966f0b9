/// A plan made of choices, as its author would have written it: nearly always a sound one.
struct PlanWriter {
  private var choices: Choices
  private(set) var text = "plenum: 1\n"

  private static let years = [2022, 2023, 2024, 2025, 2026]
  private static let ids = ["a", "b", "congress-7", "x_1"]

  private var indicators: [(id: String, unit: String?, parts: [String])] = []
  private var themes: [String] = []
  private var units: [String] = []
  private var sources: [String] = []

  /// Writes a plan; nothing is left of the choices that it takes.
  static func plan(_ choices: inout Choices) -> String {
    var writer = PlanWriter(choices: choices)
    writer.write()
    choices = writer.choices
    return writer.text
  }

  private init(choices: Choices) { self.choices = choices }

  private mutating func write() {
    if choices.isOne(in: 2) { text += "organisation: \(localized())\nshort: \(localized())\n" }
    if choices.isOne(in: 3) { text += "language: vi\n" }
    writeIndicators()
    if choices.isOne(in: 2) {
      themes = ["t1", "t2"]
      text += "themes:\n  t1: \(localized())\n  t2: \(localized())\n"
    }
    if choices.isOne(in: 3) {
      units = ["u1", "u2"]
      text += "units: {u1: \(localized()), u2: \(localized())}\n"
    }
    writeSources()
    if choices.isOne(in: 4) {
      text += "page: {place: \(localized()), signatures: [\(localized()), \(localized())]}\n"
    }
    text += "years:\n"
    let first = choices.number(below: Self.years.count)
    let last = min(Self.years.count - 1, first + choices.number(below: 3))
    for year in Self.years[first...last] { write(year) }
  }

  private mutating func writeIndicators() {
    let count = choices.number(below: 4)
    if count > 0 { text += "indicators:\n" }
    for number in 0..<count {
      let id = "i\(number)"
      let unit = choices.isOne(in: 4) ? nil : choices.pick(["USD", "%", "officers", "đoàn", "m²"])
      text += "  \(id):\n    name: \(localized())\n"
      if choices.isOne(in: 2) { text += "    short: \(localized())\n" }
      if let unit { text += "    unit: \"\(unit)\"\n" }
      if !choices.isOne(in: 4) {
        text += "    better: \(choices.pick(["higher", "lower", "within"]))\n"
      }
      text += "    aggregation: \(choices.pick(["none", "sum", "latest"]))\n"
      if choices.isOne(in: 2) { text += "    negative: \(choices.pick(["true", "false"]))\n" }
      if choices.isOne(in: 4) { text += "    definition: \(localized())\n" }
      if choices.isOne(in: 2) { text += "    headline: true\n" }
      var parts: [String] = []
      if choices.isOne(in: 4) {
        parts = ["p1", "p2"]
        let more = choices.pick(["", ", some: true", ", apart: true"])
        text += "    parts: {p1: \(localized()), p2: \(localized())\(more)}\n"
      }
      indicators.append((id, unit, parts))
    }
  }

  private mutating func writeSources() {
    guard choices.isOne(in: 2) else { return }
    sources = ["s1", "s2"]
    text += "sources:\n"
    for source in sources {
      text += "  \(source): {title: \(localized()), publisher: \(localized())"
      text +=
        choices.pick(["", ", date: 2024-12", ", date: 2024-Q3", ", url: \(quoted())"]) + "}\n"
    }
  }

  private mutating func write(_ year: Int) {
    text += "  \(year):\n    report: \(choices.pick(["final", "partial", "none"]))\n"
    if choices.isOne(in: 3) {
      text += "    conference: {date: \(year)-01-06, place: \(localized())}\n"
    }
    if choices.isOne(in: 3) { text += "    focus: \(localized())\n" }
    var ids: [String] = []
    let objectives = choices.number(below: 5)
    if objectives > 0 { text += "    objectives:\n" }
    for number in 0..<objectives { writeObjective(number, of: year, &ids) }
    let achievements = choices.number(below: 6)
    if achievements > 0 { text += "    achievements:\n" }
    var measured: Set<String> = []
    for _ in 0..<achievements { writeAchievement(of: ids, &measured) }
  }

  private mutating func writeObjective(_ number: Int, of year: Int, _ ids: inout [String]) {
    text += "      - text: \(localized())\n"
    if number < Self.ids.count, choices.isOne(in: 2) {
      ids.append(Self.ids[number])
      text += "        id: \(Self.ids[number])\n"
    }
    if choices.isOne(in: 3) { text += "        short: \(localized())\n" }
    if let theme = themes.first, choices.isOne(in: 2) { text += "        theme: \(theme)\n" }
    if !units.isEmpty, choices.isOne(in: 2) {
      text += "        owner: \(choices.pick(units))\n        with: [u1, u2]\n"
    }
    if !indicators.isEmpty, choices.isOne(in: 8) {
      text += "        measures:\n"
      for indicator in indicators {
        text += "          - {indicator: \(indicator.id), target: \(choices.number(below: 300))}\n"
      }
    } else if !indicators.isEmpty, choices.isOne(in: 2) {
      let indicator = choices.pick(indicators)
      text += "        indicator: \(indicator.id)\n"
      text += "        target: \(figure(indicator.unit))\n"
      if choices.isOne(in: 3) { text += "        baseline: \(figure(indicator.unit))\n" }
    }
    if choices.isOne(in: 3) { text += "        due: \(year)-Q\(choices.number(in: 1...4))\n" }
    if choices.isOne(in: 5) {
      text += "        until: \(year + choices.number(in: 1...3))\n"
    } else {
      writeOutcome(after: year)
    }
    if choices.isOne(in: 3) { text += "        reason: \(localized())\n" }
    if choices.isOne(in: 3) { text += "        notes: \(Self.secret)\n" }
    writeSources(indent: 8)
  }

  private mutating func writeOutcome(after year: Int) {
    switch choices.number(below: 10) {
    case 0: text += "        outcome: postponed\n        to: \(year + 1)\n"
    case 1: text += "        outcome: cancelled\n"
    case 2: text += "        outcome: achieved\n"
    case 3: text += "        outcome: partly\n"
    case 4: text += "        outcome: not achieved\n"
    case 5: text += "        outcome: in progress\n"
    default: break
    }
  }

  private mutating func writeAchievement(of ids: [String], _ measured: inout Set<String>) {
    let free = indicators.filter { !measured.contains($0.id) }
    var lines: [String] = []
    if free.isEmpty || choices.isOne(in: 2) { lines.append("text: \(localized())") }
    if !free.isEmpty, lines.isEmpty || choices.isOne(in: 2) {
      let indicator = choices.pick(free)
      measured.insert(indicator.id)
      lines.append("indicator: \(indicator.id)")
      if !indicator.parts.isEmpty, choices.isOne(in: 2) {
        let other = choices.pick([", p2: \(choices.number(below: 9))", ", p2: not reported", ""])
        lines.append("actual: {p1: \(choices.number(below: 300))\(other)}")
      } else {
        lines.append("actual: \(figure(indicator.unit))")
      }
    }
    if !ids.isEmpty, choices.isOne(in: 2) { lines.append("answers: \(choices.pick(ids))") }
    if choices.isOne(in: 5) { lines.append("short: \(localized())") }
    if choices.isOne(in: 5) { lines.append("notes: \(Self.secret)") }
    text += "      - " + lines.joined(separator: "\n        ") + "\n"
    writeSources(indent: 8)
  }

  private mutating func writeSources(indent: Int) {
    guard !sources.isEmpty, choices.isOne(in: 2) else { return }
    let blanks = String(repeating: " ", count: indent)
    text += blanks + choices.pick(["sources: s1\n", "sources: [s2, s1]\n", "sources: [s2]\n"])
  }

  /// What only the speaker may see.
  static let secret = "qzqzsecret"
}

extension PlanWriter {
  /// A figure in words that the reader takes.
  private mutating func figure(_ unit: String?) -> String {
    let qualifiers = [
      "", "over ", "at least ", "nearly ", "under ", "at most ", "about ", "trên ", "gần ", "≥ ",
    ]
    let numbers = [
      "0", "1", "37", "200", "1_000", "12_345.5", "0.001", "-3", "999_999_999", "7.09", "100",
      "123456789012345678", "0.000000000001", "1.5",
    ]
    switch choices.number(below: 8) {
    case 0: return "not reported"
    case 1: return choices.pick(["many", "nhiều nước", "a few"])
    case 2: return "18 to 22"
    case 3: return "-5 – -3"
    default:
      let number = choices.pick(qualifiers) + choices.pick(numbers)
      let scale =
        number.utf8.count > 12 ? "" : choices.pick(["", "", " thousand", " million", " tỷ"])
      let unit = choices.isOne(in: 2) ? " " + (unit ?? "") : ""
      return "\"\(number)\(scale)\(unit)\""
    }
  }

  /// A text in one language or in both.
  private mutating func localized() -> String {
    switch choices.number(below: 4) {
    case 0: "{en: \(quoted()), vi: \(quoted())}"
    case 1: "{vi: \(quoted())}"
    default: quoted()
    }
  }

  private mutating func quoted() -> String {
    let text = HostileText.next(&choices)
    let isBlank = text.allSatisfy(\.isWhitespace)
    return YAMLString.quoted(isBlank ? "blank" : text)
  }
}
