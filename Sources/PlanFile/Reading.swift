public import PlanModel
internal import YAMLText

/// What came of reading a plan file.
public struct Reading: Sendable {
  /// The plan as far as it was understood; nil where nothing was.
  private let built: Plan?
  private let doubts: Doubts
  private let source: SourceText
  private var findings: Findings

  /// What was found in a source, and what was built of it.
  init(
    _ findings: Findings, in source: SourceText, built plan: Plan? = nil,
    beside doubts: Doubts = Doubts()
  ) {
    built = plan
    self.doubts = doubts
    self.findings = findings
    self.source = source
    self.findings.compact()
  }

  /// A file that cannot be read as text at all, or not at all.
  public init(refused problem: Problem) {
    var findings = Findings()
    findings.add(problem, at: nil)
    self.init(findings, in: SourceText([]))
  }

  /// The plan; nil where there is any error.
  public var plan: Plan? { findings.hasErrors ? nil : built }

  /// What was found, in the order of the file: of errors and of warnings the first thousand each.
  ///
  /// They are put together at each call, each with its line. Of warnings there are those that only
  /// the text of the file shows, until the plan is checked.
  public var diagnostics: [Diagnostic] { findings.diagnostics(in: source) }

  /// How many diagnostics more there are, so that nothing is dropped in silence.
  public var omitted: Int { findings.omitted }

  /// The reading with what a check finds in the plan as well, also in one that has errors.
  ///
  ///     PlanFile.read(bytes).checked(by: PlanCheck.findings)
  public func checked(by check: (Review, Doubts) -> [Finding]) -> Reading {
    guard let built else { return self }
    var reading = self
    for finding in check(Review(of: built), doubts) { reading.findings.add(finding) }
    reading.findings.compact()
    return reading
  }
}
