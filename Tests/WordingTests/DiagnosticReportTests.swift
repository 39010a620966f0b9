import PlanModel
import Testing
import Wording

@Suite struct DiagnosticReportTests {
  @Test func everythingThereIs() {
    let diagnostic = Diagnostic.sample(
      .figureComma("1,000", readings: [.init("1_000", numbers: nil)], numbers: .vi),
      "  actual: over «1,000»")
    #expect(
      report(diagnostic).text == """
        plan.yaml:12:16: error: the figure "1,000" has a comma
              actual: over 1,000
                           ^~~~~
          write: 1_000
        """)
  }

  @Test func theWholeFile() {
    let report = report(Diagnostic(.fileIsFolder))
    #expect(report.excerpt == nil)
    #expect(
      report.text == """
        plan.yaml: error: this is a folder, not a plan file
          give the name of a plan file in this folder
        """)
  }

  @Test(arguments: [
    // A tab is a space, and wide characters take two columns.
    ("\ttext: «a»", " text: a", "       ^"),
    ("vi: 会会 «会»x", "vi: 会会 会x", "         ^~"),
    // Behind the end, and in an empty line.
    ("text:«»", "text:", "     ^"),
    ("«»", "", "^"),
    // Composed and decomposed letters are one character.
    ("e\u{302}\u{323}m: «đ»", "e\u{302}\u{323}m: đ", "    ^"),
  ])
  func caret(line: String, shown: String, caret: String) throws {
    let excerpt = try #require(report(.sample(.textNotNFC, line)).excerpt)
    #expect(excerpt.line == shown)
    #expect(excerpt.caret == caret)
  }

  /// Wherever the caret stands in a long line, it points at what is meant.
  @Test(arguments: ["x", "会"], 0..<130)
  func windowOfALongLine(filler: String, start: Int) throws {
    let line =
      String(repeating: filler, count: start) + "«!»"
      + String(repeating: filler, count: 129 - start)
    let excerpt = try #require(report(.sample(.textNotNFC, line)).excerpt)
    #expect(excerpt.line.reduce(0) { $0 + width($1) } <= 100)
    #expect(excerpt.line.reduce(0) { $0 + width($1) } >= 97)
    #expect(excerpt.line.hasPrefix("…") || start < 100)
    #expect(excerpt.line.hasSuffix("…") || start > 29)

    let mark = try #require(excerpt.line.firstIndex(of: "!"))
    let columns = excerpt.line[..<mark].reduce(0) { $0 + width($1) }
    #expect(excerpt.caret == String(repeating: " ", count: columns) + "^")
  }

  @Test func longMarkEndsWithTheWindow() throws {
    let line = "text: «" + String(repeating: "x", count: 200) + "»"
    let excerpt = try #require(report(.sample(.textNotNFC, line)).excerpt)
    #expect(excerpt.line.count == excerpt.caret.count + 1)
    #expect(excerpt.caret.hasPrefix("      ^~~~"))
  }

  @Test func excerptOfAPiece() throws {
    let diagnostic = Diagnostic(
      .textNotNFC, at: Position(line: 3, column: 4_000), excerpt: "…piece…", excerptColumn: 2,
      length: 5)
    let excerpt = try #require(report(diagnostic).excerpt)
    #expect(report(diagnostic).headline.hasPrefix("plan.yaml:3:4000: warning: "))
    #expect(excerpt.caret == " ^~~~~")
  }

  @Test func nothingSteersTheTerminal() {
    let diagnostic = Diagnostic(
      .unknownKey("a\u{1B}[2J\nb", nearest: "c\u{9B}\u{202E}", known: []), at: .start)
    let text = DiagnosticReport(diagnostic, file: "x\u{7}\n.yaml", words: Language.en.words).text
    #expect(
      text == """
        x\u{FFFD} .yaml:1:1: error: the key "a\u{FFFD}[2J b" is not known here
          write: c\u{FFFD}\u{FFFD}
        """)
  }

  private func report(_ diagnostic: Diagnostic) -> DiagnosticReport {
    DiagnosticReport(diagnostic, file: "plan.yaml", words: Language.en.words, width: width)
  }
}

private func width(_ character: Character) -> Int {
  character.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } ? 2 : 1
}
