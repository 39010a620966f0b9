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
    let attempt = Attempt(source)
    guard attempt.isBrokenOff else { return attempt.reading(of: source) }
    // libyaml stops at the first byte that it cannot read; nor is all known of what it did not reach.
    if let offset = SourceText.firstByteOutsideUTF8(in: bytes) {
      return Reading(refused: .fileNotUTF8(offset: offset))
    }
    let refused = source.refused
    return (refused.isEmpty ? attempt : Attempt(source, refused: refused)).reading(of: source)
  }
}

extension PlanFile {
  /// One reading of a file from its start.
  private struct Attempt {
    private var builder: PlanBuilder?
    private var findings = Findings()
    /// True if not all of the file was read.
    private(set) var isBrokenOff = false

    /// Reads a source, some characters of which libyaml refuses.
    init(_ source: SourceText, refused: [Int] = []) {
      if let draft = read(source, refused), draft.isOutOfOrder {
        // What the years refer to stands behind them, and is known now.
        _ = read(source, refused, knowing: draft)
      }
    }

    /// Reads what the years refer to, if that is not known, and builds a plan of it and them.
    private mutating func read(
      _ source: SourceText, _ refused: [Int], knowing known: PlanDraft? = nil
    ) -> PlanDraft? {
      var reader = PlanReader(source, refused: refused)
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
        findings.add(error.problem, at: error.span)
        return nil
      }
    }

    /// The reading of a source that this attempt gives.
    func reading(of source: SourceText) -> Reading {
      guard var builder else { return Reading(findings, in: source) }
      let plan = builder.build()
      return Reading(builder.findings, in: source, built: plan, beside: builder.doubts)
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

  /// The findings in a source, and the plan that was built of it.
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

  /// The reading of a file that was refused as a whole, for one problem.
  public init(refused problem: Problem) {
    var findings = Findings()
    findings.add(problem, at: nil)
    self.init(findings, in: SourceText([]))
  }

  /// The plan; nil where there is any error.
  public var plan: Plan? { findings.hasErrors ? nil : built }

  /// Diagnostics in the order of the file: of errors and of warnings the first thousand each.
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
