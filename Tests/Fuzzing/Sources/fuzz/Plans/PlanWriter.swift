internal import PlanModel

/// A plan made of choices, as its author would have written it: nearly always a sound one.
struct PlanWriter {
  var choices: Choices
  private(set) var text = "plenum: 1\n"

  private static let years = [2022, 2023, 2024, 2025, 2026]
  private static let ids = ["a", "b", "congress-7", "x_1"]

  private var form = YearForm.calendar
  /// How figures are grouped: "en" or "vi"; nil where the plan does not say it.
  private(set) var numbers: String?
  private var indicators: [WrittenIndicator] = []
  private var themes: [String] = []
  private var units: [String] = []
  private(set) var sources: [String] = []
  /// The last year of each term, by the id of its objective.
  private var terms: [String: Int] = [:]

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
    if choices.isOne(in: 3) {
      form = choices.pick([.slash, .dash, .longDash, .fiscal])
      text += choices.pick(["year-begins: 07\n", "year-begins: 04-06\n", ""])
    }
    if choices.isOne(in: 3) {
      let style = choices.pick(["en", "vi"])
      numbers = style
      text += "numbers: \(style)\n"
    }
    if choices.isOne(in: 6) { text += "same-words: \(choices.pick(["true", "false"]))\n" }
    writeIndicators()
    if choices.isOne(in: 2) {
      themes = ["t1", "t2", "t3"]
      text += "themes:\n  t1: \(localized())\n  t2: \(localized())\n"
      text += "  t3: {text: \(localized()), under: \(choices.pick(["t1", "t2"]))}\n"
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
      let indicator = WrittenIndicator(id, &choices)
      text += "  \(id):\n    name: \(localized())\n"
      if choices.isOne(in: 2) { text += "    short: \(localized())\n" }
      text += indicator.lines.map { "    \($0)\n" }.joined()
      if choices.isOne(in: 4) { text += "    definition: \(localized())\n" }
      if choices.isOne(in: 4) { text += "    notes: \(Self.secret)\n" }
      if choices.isOne(in: 2) { text += "    headline: true\n" }
      if !indicator.parts.isEmpty {
        let more = choices.pick(["", ", some: true", ", apart: true"])
        text += "    parts: {p1: \(localized()), p2: \(localized())\(more)}\n"
      }
      indicators.append(indicator)
    }
  }

  private mutating func writeSources() {
    guard choices.isOne(in: 2) else { return }
    sources = ["s1", "s2"]
    text += "sources:\n"
    for source in sources {
      text += "  \(source): {title: \(localized()), publisher: \(localized())"
      text +=
        choices.pick([
          "", ", date: 2024-12", ", date: 2024-Q3", ", url: \(quoted())", ", file: \(quoted())",
        ]) + "}\n"
    }
  }

  private mutating func write(_ year: Int) {
    text += "  \(label(year)):\n    report: \(choices.pick(["final", "partial", "none"]))\n"
    if choices.isOne(in: 3) {
      text += "    conference: {date: \(year)-01-06, place: \(localized())}\n"
    }
    if choices.isOne(in: 3) { text += "    figures-to: \(year)-\(choices.pick(["11-30", "09"]))\n" }
    if choices.isOne(in: 3) { text += "    focus: \(localized())\n" }
    if choices.isOne(in: 4) { text += "    notes: \(Self.secret)\n" }
    writeSources(indent: 4)
    var ids: [String] = []
    let objectives = choices.number(below: 5)
    if objectives > 0 { text += "    objectives:\n" }
    for number in 0..<objectives { writeObjective(number, of: year, &ids) }
    let achievements = choices.number(below: 6)
    if achievements > 0 { text += "    achievements:\n" }
    var measured: Set<String> = []
    for _ in 0..<achievements { writeAchievement(of: ids, in: year, &measured) }
  }

  private mutating func writeObjective(_ number: Int, of year: Int, _ ids: inout [String]) {
    let id = number < Self.ids.count && choices.isOne(in: 2) ? Self.ids[number] : nil
    if let id {
      ids.append(id)
      if let last = terms[id], year <= last { return writeChange(of: id, in: year) }
    }
    // Without a text it is called by its indicator.
    let named = choices.isOne(in: 6) ? indicators.first : nil
    text += "      - " + (named.map { "indicator: \($0.id)" } ?? "text: \(localized())") + "\n"
    if let id { text += "        id: \(id)\n" }
    if choices.isOne(in: 3) { text += "        short: \(localized())\n" }
    if !themes.isEmpty, choices.isOne(in: 2) { text += "        theme: \(choices.pick(themes))\n" }
    writeOwner()
    let hasTarget = writeMeasures(of: named)
    if choices.isOne(in: 3) { text += "        due: \(year)-Q\(choices.number(in: 1...4))\n" }
    if choices.isOne(in: 5) {
      let last = year + choices.number(in: 1...3)
      text += "        until: \(label(last))\n"
      if let id { terms[id] = last }
      if hasTarget, choices.isOne(in: 2) {
        text += "        milestones: {\(label(year + 1)): \(choices.number(below: 300))}\n"
      }
    } else {
      writeOutcome(after: year)
    }
    if choices.isOne(in: 3) { text += "        reason: \(localized())\n" }
    if choices.isOne(in: 3) { text += "        notes: \(Self.secret)\n" }
    writeSources(indent: 8)
  }

  /// What a later year changes of an objective of a term.
  private mutating func writeChange(of id: String, in year: Int) {
    text += "      - id: \(id)\n"
    writeOwner()
    writeOutcome(after: year)
    if choices.isOne(in: 3) { text += "        notes: \(Self.secret)\n" }
  }

  private mutating func writeOwner() {
    guard !units.isEmpty, choices.isOne(in: 2) else { return }
    text += "        owner: \(choices.pick(units))\n        with: [u1, u2]\n"
  }

  /// Writes what an objective is measured by: several figures, one, or none; true where it is one
  /// with a target. `named` is the indicator that it has already.
  private mutating func writeMeasures(of named: WrittenIndicator?) -> Bool {
    guard !indicators.isEmpty else { return false }
    if named == nil, choices.isOne(in: 8) {
      text += "        measures:\n"
      for indicator in indicators { text += "          - {\(measure(of: indicator))}\n" }
      return false
    }
    guard named != nil || choices.isOne(in: 2) else { return false }
    let indicator = named ?? choices.pick(indicators)
    if named == nil { text += "        indicator: \(indicator.id)\n" }
    if let part = indicator.parts.first, choices.isOne(in: 3) {
      text += "        part: \(part)\n"
    }
    guard !choices.isOne(in: 6) else { return false }
    text += "        target: \(target(of: indicator))\n"
    if choices.isOne(in: 3) { text += "        baseline: \(baseline(of: indicator))\n" }
    if choices.isOne(in: 4) {
      text += "        was: [{target: \(target(of: indicator)), until: 2023-06"
      text += choices.isOne(in: 2) ? "}]\n" : ", reason: \(localized())}]\n"
    }
    return true
  }

  private mutating func writeOutcome(after year: Int) {
    switch choices.number(below: 10) {
    case 0: text += "        outcome: postponed\n        to: \(label(year + 1))\n"
    case 1: text += "        outcome: cancelled\n"
    case 2: text += "        outcome: achieved\n"
    case 3: text += "        outcome: partly\n"
    case 4: text += "        outcome: not achieved\n"
    case 5: text += "        outcome: in progress\n"
    default: break
    }
  }

  private mutating func writeAchievement(
    of ids: [String], in year: Int, _ measured: inout Set<String>
  ) {
    let free = indicators.filter { !measured.contains($0.id) }
    var lines: [String] = []
    if free.isEmpty || choices.isOne(in: 2) { lines.append("text: \(localized())") }
    if !free.isEmpty, lines.isEmpty || choices.isOne(in: 2) {
      let indicator = choices.pick(free)
      measured.insert(indicator.id)
      lines.append("indicator: \(indicator.id)")
      lines += actual(of: indicator)
    }
    if !units.isEmpty, choices.isOne(in: 3) { lines.append("owner: \(choices.pick(units))") }
    if !ids.isEmpty, choices.isOne(in: 2) { lines.append("answers: \(choices.pick(ids))") }
    if !themes.isEmpty, choices.isOne(in: 3) { lines.append("theme: \(choices.pick(themes))") }
    if choices.isOne(in: 5) {
      lines.append("date: \(year)\(choices.pick(["", "-03", "-Q2", "-11-30"]))")
    }
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

  /// The year as it is written in this plan.
  private func label(_ year: Int) -> String { YearLabel(year, in: form).description }

  /// What only the speaker may see.
  static let secret = "qzqzsecret"
}

extension PlanWriter {
  /// A text in one language or in both.
  mutating func localized() -> String {
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
