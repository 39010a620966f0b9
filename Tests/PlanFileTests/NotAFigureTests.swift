import PlanFile
import PlanModel
import Testing

/// Words in place of a figure: that nothing is reported, that no target is set, and what could be 0.
@Suite struct NotAFigureTests {
  @Test(arguments: [
    "not reported", "Not reported.", "not reported yet", "Not yet reported", "n/a", "N/A", "NA",
    "not available", "No data", "TBD", "tbc", "Pending", "unknown", "none yet", "chưa báo cáo",
    "Chưa có số liệu", "không có số liệu", "Đang cập nhật", "…", "—",
  ])
  func notReported(words: String) {
    #expect(Sample.figure(words)?.meaning == .notReported)
  }

  @Test(arguments: ["none", "Nil", "không", "-"])
  func mayBeZero(words: String) {
    #expect(
      Sample.problem(words) == .figureMayBeZero(words, suggestions: ["0", "not reported"]))
    for key in ["target", "baseline"] where words != "none" {
      #expect(problems(key, words) == [.figureMayBeZero(words, suggestions: ["0", "not set"])])
    }
  }

  /// A plan of one objective that is measured, and one figure.
  private func plan(_ lines: String, actual: String? = nil, report: String = "final") -> String {
    """
    plenum: 1
    indicators: {visits: {name: Visits, better: higher, aggregation: sum, negative: false}}
    sources: {report: {title: Report}}
    years:
      2025:
        report: \(report)
        sources: report
        objectives:
          - {text: Welcome all, indicator: visits, \(lines)}

    """ + (actual.map { "    achievements:\n      - {indicator: visits, actual: \($0)}\n" } ?? "")
  }

  private func problems(_ key: String, _ words: String) -> [Problem] {
    Sample.read(plan("\(key): \"\(words)\"", actual: "5")).diagnostics.map(\.problem)
  }

  private func objective(_ key: String, _ words: String) -> Objective? {
    Sample.read(plan("\(key): \"\(words)\"")).plan?.years.first?.objectives.first
  }

  @Test(arguments: [
    "not set", "No target", "no target set", "none", "N/A", "TBD", "TBC", "pending",
    "to be confirmed", "không đặt", "chưa đặt",
  ])
  func notSet(words: String) {
    #expect(objective("target", words)?.target?.meaning == .notSet)
    #expect(objective("baseline", words)?.baseline?.meaning == .notSet)
  }

  @Test func notReportedIsNoTarget() {
    #expect(problems("target", "not reported") == [.targetNotReported])
    #expect(problems("baseline", "chưa có báo cáo") == [.targetNotReported])
  }

  @Test func wordsWhereTheTargetIsANumber() {
    func codes(_ lines: String, _ actual: String) -> [String] {
      Sample.read(plan(lines, actual: actual)).diagnostics.map(\.problem.code)
    }
    #expect(codes("target: 5", "many") == ["figure-is-words"])
    #expect(codes("target: \"5\", baseline: few", "7") == ["figure-is-words"])
    #expect(codes("target: many", "many") == [])
    #expect(codes("target: not set", "many") == [])
    #expect(codes("target: 5", "7") == [])
  }

  // MARK: - Estimates

  private func row(_ lines: String, actual: String, report: String = "final") -> Assessment? {
    Sample.read(plan(lines, actual: actual, report: report)).plan.flatMap {
      Review(of: $0).years.first?.rows.first?.assessment
    }
  }

  @Test func statusByEstimate() {
    let met = row("target: 5", actual: "estimated 7")
    #expect(met?.status == .achieved && met?.isEstimate == true)
    #expect(met?.percentage?.isEstimate == true)
    let missed = row("target: 50", actual: "ước 7")
    #expect(missed?.status == .partlyAchieved && missed?.isEstimate == true)
    let exact = row("target: 5", actual: "7")
    #expect(exact?.status == .achieved && exact?.isEstimate == false)
    // A declared status does not rest on the figure.
    let declared = row("target: 50, outcome: partly", actual: "estimated 7")
    #expect(declared?.isEstimate == false)
  }

  /// An estimate may still be taken back.
  @Test func partialReport() {
    #expect(row("target: 5", actual: "7", report: "partial")?.status == .achieved)
    #expect(row("target: 5", actual: "estimated 7", report: "partial")?.status == .inProgress)
  }

  @Test func targetIsNoEstimate() {
    #expect(problems("target", "estimated 5") == [.targetIsEstimate])
  }

  @Test func sumsOfEstimates() {
    let plan = Sample.plan(actual: "{local: estimated 15, central: 5}")
    let figure = Sample.read(plan).plan?.years.first?.achievements.first?.measurement?.figure
    #expect(figure?.quantity?.isEstimate == true)
    #expect(figure?.stated == "estimated 15 local + 5 central")
  }
}
