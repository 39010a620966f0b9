import Foundation
import PlanModel
import TestSupport
import Testing
import Text

@testable import Wording

@Suite struct DiagnosticWordsTests {
  private static let samples = Diagnostic.samples + Diagnostic.yamlSamples
  private static let languages = Language.allCases

  /// What nobody wants to read about a file that took an evening to write.
  private static let unkind: [Language: [String]] = [
    .en: [
      "invalid", "illegal", "bad", "wrong", "must", "fail", "failed", "fatal", "please", "sorry",
      "parse", "token", "scalar", "syntax", "mapping", "sequence", "anchor", "alias", "node",
      "forbidden", "malformed", "mistake", "you",
    ],
    .vi: [
      "không hợp lệ", "bất hợp lệ", "sai", "phải", "lỗi", "thất bại", "cú pháp", "nghiêm cấm",
      "vui lòng", "xin lỗi", "bạn",
    ],
  ]

  @Test func everyCodeHasASample() throws {
    let codes = try PackageFiles.problemCodes()
    #expect(codes.count > 50)
    #expect(Set(codes) == Set(Self.samples.map(\.problem.code)))
  }

  @Test(arguments: samples, languages)
  func messageIsOnePhrase(_ sample: Diagnostic, _ language: Language) {
    let message = language.words.message(for: sample.problem)
    #expect(!message.isEmpty)
    #expect(!message.hasSuffix("."))
    #expect(!message.contains("\n"))
    #expect(!message.contains("Optional("))
    #expect(message.first.map { $0.isLowercase || $0.isNumber || $0 == "\"" } == true)
  }

  @Test(arguments: samples, languages)
  func helpIsAnInstruction(_ sample: Diagnostic, _ language: Language) throws {
    let help = language.words.help(for: sample.problem)
    if case .fileUnreadable = sample.problem { return #expect(help == nil) }
    let lines = try #require(help).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") && !$0.contains("Optional(") })
  }

  @Test(arguments: samples, languages)
  func tone(_ sample: Diagnostic, _ language: Language) {
    let ours = Self.outsideQuotes(said(of: sample.problem, in: language))
      .replacing("không phải", with: "")
    #expect(!ours.contains("!"))
    for word in Self.unkind[language] ?? [] {
      #expect(!" \(ours) ".contains(" \(word) "), "\(word): \(ours)")
    }
  }

  @Test(arguments: samples)
  func languagesDiffer(_ sample: Diagnostic) {
    let en = Language.en.words
    let vi = Language.vi.words
    #expect(en.message(for: sample.problem) != vi.message(for: sample.problem))
    if let help = en.help(for: sample.problem) {
      #expect(help != vi.help(for: sample.problem))
    }
  }

  @Test(arguments: samples, languages)
  func isNFC(_ sample: Diagnostic, _ language: Language) {
    let text = said(of: sample.problem, in: language)
    #expect(
      text.unicodeScalars.elementsEqual(text.precomposedStringWithCanonicalMapping.unicodeScalars))
  }

  @Test(arguments: Diagnostic.yamlSamples)
  func everyMessageOfTheYAMLReaderIsKnown(_ sample: Diagnostic) {
    guard case .notYAML(let detail) = sample.problem else { return }
    #expect((YAMLFault(detail) == .unknown) == (detail == "out of memory"))
  }

  @Test func everyYAMLFaultHasASample() {
    let faults = Diagnostic.yamlSamples.compactMap { sample in
      if case .notYAML(let detail) = sample.problem { YAMLFault(detail) } else { nil }
    }
    #expect(Set(faults) == Set(YAMLFault.allCases))
  }

  @Test(arguments: [
    (0, 0, 1, "no errors, no warnings", "không có lỗi, không có cảnh báo"),
    (
      0, 0, 3, "no errors, no warnings in 3 plans",
      "không có lỗi, không có cảnh báo trong 3 kế hoạch"
    ),
    (1, 0, 1, "1 error", "1 lỗi"),
    (2, 3, 1, "2 errors, 3 warnings", "2 lỗi, 3 cảnh báo"),
    (0, 1, 2, "1 warning in 2 plans", "1 cảnh báo trong 2 kế hoạch"),
  ])
  func summary(errors: Int, warnings: Int, plans: Int, en: String, vi: String) {
    let counts = Language.allCases.map {
      $0.words.summary(errors: errors, warnings: warnings, plans: plans)
    }
    #expect(counts == [en, vi])
  }

  @Test func firstWordsEndAfterAWord() {
    let long = String(repeating: "organisation ", count: 9)
    #expect("Hold the\n  congress".firstWords == "Hold the congress")
    #expect(long.firstWords == "organisation organisation organisation organisation …")
    #expect(
      String(repeating: "x", count: 61).firstWords == String(repeating: "x", count: 60) + " …")
  }

  @Test func quotesThatYAMLTakes() {
    #expect("Aid, 2024: all".inQuotes == "\"Aid, 2024: all\"")
    #expect("the \"5th\", it's".inQuotes == "'the \"5th\", it''s'")
  }

  private func said(of problem: Problem, in language: Language) -> String {
    let words = language.words
    return [words.message(for: problem), words.help(for: problem) ?? ""].joined(separator: " ")
  }

  private static func outsideQuotes(_ text: String) -> String {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined()
  }
}
