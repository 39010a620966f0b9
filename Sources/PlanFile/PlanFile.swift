internal import PlanModel

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
    if !source.survey.isPlain, let offset = SourceText.firstByteOutsideUTF8(in: bytes) {
      return Reading(refused: .fileNotUTF8(offset: offset))
    }
    var findings = Findings()
    guard let draft = draft(source, &findings) else { return Reading(findings, in: source) }
    var builder = PlanBuilder(draft, findings)
    let plan = builder.build()
    return Reading(builder.findings, in: source, built: plan, beside: builder.doubts)
  }

  /// What is read; the reader and libyaml's memory are gone before a plan is built of it.
  private static func draft(_ source: SourceText, _ findings: inout Findings) -> PlanDraft? {
    var reader = PlanReader(source, findings)
    do throws(ReadingStop) {
      let draft = try reader.plan()
      findings = reader.findings
      return draft
    } catch {
      findings = reader.findings
      // Nothing of a plan is nested so deep or grows so large: the shape was noted on the way.
      if [.nestedTooDeep, .aliasesExplode].contains(error.problem) { findings.removeShapes() }
      findings.add(error.problem, at: error.place)
      return nil
    }
  }
}
