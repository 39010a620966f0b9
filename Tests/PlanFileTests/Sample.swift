import PlanCheck
import PlanFile
import PlanModel

/// Small plans around the one thing that a test is about.
enum Sample {
  /// What comes of reading and checking a text.
  static func read(_ text: String) -> Reading { read(Array(text.utf8)) }

  /// What comes of reading and checking a file's bytes.
  static func read(_ bytes: [UInt8]) -> Reading {
    PlanFile.read(bytes).checked(by: PlanCheck.findings)
  }

  /// What was found in a text, as `line:column code`.
  static func findings(_ text: String) -> [String] { read(text).findings }

  /// A plan whose one achievement has this figure, as YAML writes it.
  static func plan(
    actual: String, unit: String? = nil, parts: String? = nil, numbers: Language? = nil
  ) -> String {
    """
    plenum: 1
    \(numbers.map { "numbers: \($0.rawValue)\n" } ?? "")\
    indicators:
      visits:
        name: Visits
    \(unit.map { "    unit: \($0)\n" } ?? "")\(parts.map { "    parts: \($0)\n" } ?? "")
    sources: {report: {title: Report}}
    years:
      2025:
        sources: report
        achievements:
          - indicator: visits
            actual: \(actual)
    """
  }

  /// The figure that is read from words, nil where it is refused.
  static func figure(
    _ words: String, unit: String? = nil, numbers: Language? = nil
  ) -> Figure? {
    let plan = read(plan(actual: quoted(words), unit: unit, numbers: numbers)).plan
    return plan?.years.first?.achievements.first?.measurement?.figure
  }

  /// The one problem of a figure, nil where there is none or more than one.
  static func problem(
    _ words: String, unit: String? = nil, numbers: Language? = nil
  ) -> Problem? {
    let plan = plan(actual: quoted(words), unit: unit, numbers: numbers)
    let diagnostics = read(plan).diagnostics
    return diagnostics.count == 1 ? diagnostics.first?.problem : nil
  }

  /// A plan of one objective, with more lines for it.
  static func plan(objective lines: String...) -> String {
    "plenum: 1\nyears:\n  2025:\n    objectives:\n      - text: Open the reading room\n"
      + lines.map { "        \($0)\n" }.joined()
  }

  private static func quoted(_ words: String) -> String {
    "\"" + words.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
  }
}

extension Reading {
  /// What was found, as `line:column code`.
  var findings: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.position.map { "\($0.line):\($0.column)" } ?? "-"
      return "\(place) \(diagnostic.problem.code)"
    }
  }
}
