internal import PlanModel
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
    /// Whether not all of the file was read.
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

    /// What came of it.
    func reading(of source: SourceText) -> Reading {
      guard var builder else { return Reading(findings, in: source) }
      let plan = builder.build()
      return Reading(builder.findings, in: source, built: plan, beside: builder.doubts)
    }
  }
}
