internal import CEmbedded
public import PlanModel
internal import YAMLText

/// The plan file as text: from bytes to a `Plan`, or to everything that stands in its way.
///
///     PlanFile.read(Array("plenum: 1\nyears: {2025: {}}".utf8)).plan?.years.count  // 1
public enum PlanFile {
  /// The most bytes that a plan file may have: 64 MiB.
  public static let sizeLimit = 64 << 20

  /// Reads a plan and refuses what is wrong in it; never fails, whatever the bytes are.
  public static func read(_ bytes: [UInt8]) -> Reading {
    guard bytes.count <= sizeLimit else { return Reading(refused: .fileTooLarge) }
    let source = SourceText(bytes)
    var attempt = Attempt(source)
    let reading = attempt.reading(of: source)
    if !attempt.isBrokenOff && !reading.hasErrors { return reading }
    // libyaml stops at the first byte that it cannot read; nor is all known of what it did not reach.
    if attempt.isBrokenOff, let slip = EncodingSlip(bytes) { return Reading(refused: slip.problem) }

    var repairs = attempt.isBrokenOff ? source.refused : []
    if bytes.count <= slipLimit { repairs += LineSlips(in: source).repairs }
    if repairs.isEmpty, !attempt.isBrokenOff { return reading }
    if !repairs.isEmpty { attempt = Attempt(source, repairs) }
    while repairs.count < repairLimit, let line = attempt.stopLine,
      let repair = Repair(ofLine: line, in: source, beside: repairs)
    {
      repairs.append(repair)
      attempt = Attempt(source, repairs)
    }
    return attempt.reading(of: source)
  }

  /// The most bytes of a file that is looked through for slips of the pen: what people write by hand
  /// is smaller.
  private static let slipLimit = 4 << 20
  /// The number of repairs behind which a file is not read once more for another one.
  private static let repairLimit = 100
}

extension Repair {
  /// The repair of the slip at which libyaml stopped in a line, or in one of the three before; nil
  /// where there is none that is not repaired already.
  fileprivate init?(ofLine last: Int, in source: SourceText, beside others: [Repair]) {
    for number in (max(1, last - 3)...last).reversed() {
      if others.contains(where: { $0.ownsLine && $0.span.line == number }) { continue }
      let line = PlanLine(number, of: source)
      if let repair = SignSlip(line, in: source)?.repair ?? Repair(gluedKeyIn: line, of: source) {
        self = repair
        return
      }
    }
    return nil
  }
}

extension PlanFile {
  /// One reading of a file from its start.
  private struct Attempt {
    private var builder: PlanBuilder?
    private var findings = Findings()
    private var repairs: [Repair]
    /// True if not all of the file was read.
    private(set) var isBrokenOff = false
    /// The line at which libyaml stopped; nil where it did not.
    private(set) var stopLine: Int?

    /// Reads a source, some slips of which are repaired.
    init(_ source: SourceText, _ repairs: [Repair] = []) {
      self.repairs = repairs
      let bytes = repairs.isEmpty ? source.bytes : source.repaired(by: repairs)
      if let draft = read(source, bytes), draft.isOutOfOrder {
        // What the years refer to stands behind them, and is known now.
        _ = read(source, bytes, knowing: draft)
      }
    }

    /// Reads what the years refer to, if that is not known, and builds a plan of it and them.
    private mutating func read(
      _ source: SourceText, _ bytes: [UInt8], knowing known: PlanDraft? = nil
    ) -> PlanDraft? {
      var reader = PlanReader(source, bytes: bytes, hasStandIns: repairs.contains { !$0.ownsLine })
      var builder: PlanBuilder?
      do throws(ReadingStop) {
        let draft = try reader.plan { year, draft in
          if builder == nil { builder = PlanBuilder(known ?? draft) }
          builder?.add(year)
        }
        if builder == nil { builder = PlanBuilder(draft) }
        builder?.complete(draft, reader.findings)
        self.builder = builder
        return draft
      } catch {
        isBrokenOff = true
        self.builder = nil
        findings = reader.findings
        // Nothing of a plan is nested so deep or grows so large: the shape was noted on the way.
        if [.nestedTooDeep, .aliasesExplode].contains(error.problem) { findings.removeShapes() }
        // What a newer version means can only be guessed.
        if case .versionTooNew = error.problem { repairs = [] }
        if case .notYAML = error.problem { stopLine = error.span?.line }
        findings.add(error.problem, at: error.span)
        return nil
      }
    }

    /// The reading of a source that this attempt gives.
    func reading(of source: SourceText) -> Reading {
      guard var builder else { return Reading(findings, in: source, repairs) }
      let plan = builder.build()
      return Reading(builder.findings, in: source, repairs, built: plan, beside: builder.doubts)
    }
  }
}

/// The outcome of reading a plan file: a plan, diagnostics, or both.
public struct Reading: Sendable {
  /// The plan as far as it was understood; nil where nothing was.
  private let built: Plan?
  private let doubts: Doubts
  private let source: SourceText
  private var findings: Findings

  /// The findings in a source, some slips of which were repaired, and the plan that was built of it.
  init(
    _ findings: Findings, in source: SourceText, _ repairs: [Repair] = [],
    built plan: Plan? = nil, beside doubts: Doubts = Doubts()
  ) {
    built = plan
    self.doubts = doubts
    self.findings = findings
    self.source = source
    self.findings.add(repairs)
    self.findings.compact()
  }

  /// The reading of a file that was refused as a whole, for one problem.
  public init(refused problem: Problem) {
    var findings = Findings()
    findings.add(problem, at: nil)
    self.init(findings, in: SourceText([]))
  }

  /// True if anything stops the plan from being used.
  var hasErrors: Bool { findings.hasErrors }

  /// The plan; nil where there is any error.
  public var plan: Plan? { findings.hasErrors ? nil : built }

  /// Diagnostics, errors first, both in the order of the file: the first thousand of each.
  ///
  /// They are put together at each call, each with its line. Of warnings there are those that only
  /// the text of the file shows, until the plan is checked.
  public var diagnostics: [Diagnostic] { findings.diagnostics(in: source) }

  /// Number of diagnostics beyond these, so that nothing is dropped in silence.
  public var omitted: Int { findings.omitted }

  /// The reading with the findings of a check of the plan as well, also of one that has errors.
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

/// The JSON Schema of the plan file, for editors and other programs.
///
/// It says what can be seen without understanding figures and references: shapes, keys, words. The
/// file plan.schema.json lies beside this one and is kept in step with the reader by a test.
public enum PlanSchema {
  /// The schema, draft 2020-12, with a line break at its end.
  public static var text: String {
    let schema = embedded_plan_schema()
    return String(
      decoding: UnsafeBufferPointer(start: schema.bytes, count: schema.count), as: UTF8.self)
  }
}
