import PlanModel
import TestSupport
import Testing
import Wording

/// The report of every sample, for reading; `RECORD_SNAPSHOTS=1 swift test` writes them anew.
@Suite struct DiagnosticGoldenTests {
  @Test(arguments: Language.allCases)
  func reports(_ language: Language) throws {
    let reports = (Diagnostic.samples + Diagnostic.yamlSamples).map {
      "[\($0.problem.code)]\n"
        + DiagnosticReport($0, file: "plan.yaml", words: language.words).text + "\n"
    }
    try expectGolden(reports.joined(separator: "\n"), "diagnostics.\(language).txt")
  }
}
