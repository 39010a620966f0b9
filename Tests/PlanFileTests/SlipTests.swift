import PlanModel
import Testing

@testable import PlanFile

/// Slips of the pen that YAML takes for something else: each said once, by its name, and nothing
/// of it on the wall.
@Suite("Slips of the pen")
struct SlipTests {
  private static func plan(_ lines: String...) -> String {
    "plenum: 1\nyears:\n  2025:\n" + lines.map { $0 + "\n" }.joined()
  }

  /// The suggested lines of a text, those of other problems left out.
  private func suggestions(_ text: String) -> [String] {
    Sample.read(text).diagnostics.compactMap { diagnostic in
      switch diagnostic.problem {
      case .listSign(_, let line), .textBeginsWithSign(_, let line), .keyGlued(_, let line, _),
        .curlyQuotes(let line):
        line
      default: nil
      }
    }
  }

  // MARK: - Keys without a blank

  @Test(
    "A key that is glued to its value is said wherever it is",
    arguments: [
      ("    objectives:\n      - text:Mở phòng đọc", "5:9", "text: Mở phòng đọc"),
      ("    objectives:\n      - Mở phòng\n        notes:Giữ kín", "6:9", "notes: Giữ kín"),
      ("    objectives:\n      - text: Mở\n        notes:Giữ kín", "6:9", "notes: Giữ kín"),
      ("    objectives:\n      - {text: Mở phòng, notes:Giữ kín}", "5:26", "notes: Giữ kín"),
      ("    objectives:\n      - {text:Mở phòng}", "5:10", "text: Mở phòng"),
      ("    objectives:\n      - text: {en:Open}", "5:16", "en: Open"),
      ("    report:final\n    objectives: [Mở phòng]", "4:5", "report: final"),
      ("    objectives:\n      - text: Mở\n        due:2025-06", "6:9", "due: 2025-06"),
      ("    objectives:\n      - text:#1 of the year", "5:9", "text: \"#1 of the year\""),
      ("    objectives:\n      - Notes:kept", "5:9", "notes: kept"),
    ])
  func glued(_ lines: String, place: String, write: String) {
    let text = Self.plan(lines)
    #expect(Sample.findings(text) == ["\(place) key-glued"])
    #expect(suggestions(text) == [write])
    #expect(Sample.read(text).plan == nil)
  }

  /// What is to be written, with the place to which it belongs, and that it is accepted.
  @Test(
    "Below a sentence, and in the middle of a line",
    arguments: [
      (
        ["- Mở phòng", "  notes:Giữ kín"], "6:9", Problem.KeyPlace.belowSentence("Mở phòng"),
        ["- text: Mở phòng", "  notes: Giữ kín"]
      ),
      (
        ["- Open the hall, notes:Say who"], "5:24", .belowSentence("Open the hall"),
        ["- text: Open the hall", "  notes: Say who"]
      ),
      (
        ["- text: Open the hall, notes:Say who"], "5:30", .below("text"),
        ["- text: Open the hall,", "  notes: Say who"]
      ),
      (
        ["- text: Open", "      notes:Say who"], "6:13", .below("text"),
        ["- text: Open", "  notes: Say who"]
      ),
      (
        ["- text: Open", "  notes:Say who"], "6:9", .here,
        ["- text: Open", "  notes: Say who"]
      ),
    ])
  func place(_ lines: [String], at: String, place: Problem.KeyPlace, mended: [String]) throws {
    func plan(_ lines: [String]) -> String {
      "plenum: 1\nyears:\n  2025:\n    objectives:\n"
        + lines.map { "      \($0)\n" }.joined()
    }
    let reading = Sample.read(plan(lines))
    #expect(reading.findings == ["\(at) key-glued"])
    guard case .keyGlued(_, _, let found) = try #require(reading.diagnostics.first).problem
    else { return }
    #expect(found == place)
    #expect(Sample.findings(plan(mended)) == [])
    #expect(Sample.read(plan(mended)).plan?.years[0].objectives[0].notes != nil)
  }

  @Test("No remedy puts a note into a text")
  func noteInFlow() {
    let text = Self.plan("    objectives:", "      - {text: Open, close, notes:Not the rent}")
    for diagnostic in Sample.read(text).diagnostics {
      if case .textCutByComma(let whole) = diagnostic.problem { #expect(!whole.contains("rent")) }
    }
    #expect(Sample.findings(text).contains("5:29 key-glued"))
  }

  @Test(
    "A colon inside a word is none of a key's",
    arguments: [
      "Ratio 10:1", "https://example.org/notes", "file:///plan", "Note:on", "10:30 doors open",
      "\"notes:quoted\"", "see notes:below",
    ])
  func notGlued(_ words: String) {
    #expect(Sample.findings(Self.plan("    objectives:", "      - \(words)")) == [])
  }

  // MARK: - Texts that begin with a sign

  @Test(
    "A text that begins with a sign of YAML gets its line in quotes",
    arguments: [
      ("\"Thư viện xanh\" ở cảng", "- '\"Thư viện xanh\" ở cảng'"),
      ("'Don't close the hall'", "- \"Don't close the hall\""),
      ("'Green' and 'blue' rooms", "- \"'Green' and 'blue' rooms\""),
      ("{Draft} Open the hall", "- \"{Draft} Open the hall\""),
      ("[Nháp] Mở phòng", "- \"[Nháp] Mở phòng\""),
      ("#1 of the year", "- \"#1 of the year\""),
      ("@home reading", "- \"@home reading\""),
      ("`code` club", "- \"`code` club\""),
      ("% of the readers", "- \"% of the readers\""),
      ("*important* to all", "- \"*important* to all\""),
      ("text: \"Green\" library", "- text: '\"Green\" library'"),
      ("text: #1 of the year", "- text: \"#1 of the year\""),
      ("\"Green\" library  # since 2024", "- '\"Green\" library'"),
    ])
  func sign(_ item: String, write: String) {
    let text = Self.plan(
      "    objectves: 1", "    objectives:", "      - Before", "      - \(item)", "      - After")
    #expect(
      Sample.read(text).findings.map { String($0.drop { $0 != " " }) }
        == [" unknown-key", " text-begins-with-sign"])
    #expect(suggestions(text) == [write])
    // The remedy is a promise.
    let mended = text.replacing("- \(item)", with: write).replacing("    objectves: 1\n", with: "")
    #expect(Sample.findings(mended) == [])
  }

  @Test("Several are said in one pass")
  func severalSigns() {
    let text = Self.plan(
      "    objectives:", "      - \"A\" b", "      - {C} d", "      - 'E' f", "      - #1 g")
    #expect(
      Sample.findings(text)
        == ["5:9", "6:9", "7:9", "8:9"].map { "\($0) text-begins-with-sign" })
  }

  @Test(
    "What is whole is no slip",
    arguments: ["\"Green\"", "'Don''t'", "{text: Open}", "{text: Open}  # soon", "\"a\\\"b\" # c"])
  func whole(_ item: String) {
    #expect(Sample.findings(Self.plan("    objectives:", "      - \(item)")) == [])
  }

  // MARK: - Marks of a merge

  @Test("Each conflict is said once, and one version is read on")
  func merge() {
    let text = Self.plan(
      "    objectives:", "<<<<<<< ours", "      - First", "||||||| base", "      - Second",
      "=======", "      - {txt: Third}", ">>>>>>> theirs", "      - {txt: Fourth}", "<<<<<<< HEAD",
      "      - Fifth", "=======", ">>>>>>> theirs")
    #expect(
      Sample.findings(text) == ["5:1 merge-marks", "12:10 unknown-key", "13:1 merge-marks"])
    let problems = Sample.read(text).diagnostics.map(\.problem)
    #expect(problems.first == .mergeMarks(first: 5, last: 11))
    #expect(problems.last == .mergeMarks(first: 13, last: 16))
  }

  @Test(
    "A mark that was left behind is known too",
    arguments: ["<<<<<<< HEAD", "=======", ">>>>>>> 3f2a (secretary)", ">>>>>>> theirs\r"])
  func strayMark(_ mark: String) {
    let text = Self.plan("    objectives:", "      - First", mark, "      - Second")
    #expect(Sample.findings(text) == ["6:1 merge-marks"])
  }

  @Test("Seven signs inside a text are no mark")
  func notAMark() {
    let text = Self.plan("    notes: |", "      One", "      =======", "      Two")
    #expect(Sample.findings(text) == [])
  }

  // MARK: - Blanks that are none

  @Test(
    "A blank that is none is named, before any other error of its line",
    arguments: [
      ("  \u{A0} report: none", "4:3", 0xA0), ("\u{A0}\u{A0}\u{A0} report: none", "4:1", 0xA0),
      ("    \u{200B}report: none", "4:5", 0x200B), ("    report:\u{A0}none", "4:12", 0xA0),
      ("    report:\u{A0} none", "4:12", 0xA0), ("    rep\u{AD}ort: none", "4:8", 0xAD),
      ("    report\u{A0}: none", "4:11", 0xA0), ("    report: none\u{A0}", "4:17", 0xA0),
      ("    report: no\u{200B}ne", "4:15", 0x200B), ("    \u{FEFF}report: none", "4:5", 0xFEFF),
      ("    sources:\n      -\u{A0}report", "5:8", 0xA0),
      ("    sources: rep\u{200B}ort", "4:17", 0x200B),
      ("    focus: x\n    achievements:\n      - text:\u{A0}Open", "6:14", 0xA0),
    ] as [(String, String, UInt32)])
  func falseBlank(_ line: String, place: String, scalar: UInt32) {
    let text =
      Self.plan(line, "    objectives:", "      - Open the hall")
      + "sources: {report: {title: Report}}\n"
    // Where nothing else uses the source, that is said as well.
    let findings = Sample.findings(text).filter { !$0.hasSuffix("unused") }
    #expect(findings == ["\(place) false-blank"])
    guard case .falseBlank(let found, _) = Sample.read(text).diagnostics[0].problem else {
      Issue.record("\(Sample.findings(text))")
      return
    }
    #expect(found == scalar)
  }

  @Test("In a year and in an id it is said too, and what refers to them is understood")
  func falseBlankInNames() {
    let text = """
      plenum: 1
      themes: {read\u{200B}ing: Reading}
      years:
        2025\u{A0}:
          objectives:
            - {id: ha\u{2060}ll, text: Open the hall, theme: reading}
          achievements:
            - {text: The hall is open, answers: hall}
      """
    #expect(
      Sample.findings(text)
        == ["2:14 false-blank", "4:7 false-blank", "6:16 false-blank"])
  }

  @Test("In a text it is the author's matter")
  func blankInText() {
    #expect(Sample.findings(Self.plan("    objectives:", "      - Mở 5\u{A0}phòng")) == [])
  }

  // MARK: - Lists with other signs

  @Test("The sign of a list is named once for a list", arguments: ["–", "—", "•", "·", "*", "+"])
  func listSign(_ sign: String) {
    let text = Self.plan(
      "    objectives:", "      \(sign) Open the hall", "      \(sign) text: Repair the roof",
      "        due: 2025-06", "    achievements:", "      \(sign) The roof is dry")
    #expect(Sample.findings(text) == ["5:7 list-sign", "9:7 list-sign"])
    #expect(suggestions(text) == ["- Open the hall", "- The roof is dry"])
  }

  @Test("Between items that are right it is named too")
  func mixedList() {
    let text = Self.plan(
      "    objectives:", "      - Open the hall", "      – Repair the roof",
      "      -Train the staff",
      "      - Count the books")
    #expect(Sample.findings(text) == ["6:7 list-sign"])
    let other = Self.plan("    objectives:", "      - Open the hall", "      -Train the staff")
    #expect(Sample.findings(other) == ["6:7 list-sign"])
    #expect(suggestions(other) == ["- Train the staff"])
  }

  @Test("In a block of text any sign may begin a line")
  func signsInBlocks() {
    let text = Self.plan(
      "    notes: |", "      • first", "      – second", "    objectves: []")
    #expect(Sample.findings(text) == ["7:5 unknown-key"])
  }

  // MARK: - Curly quotes

  @Test("Curly quotes are named with their straight form")
  func curlyQuotes() {
    let text = """
      plenum: 1
      indicators: {aid: {name: Aid}}
      sources: {s: {title: “Báo cáo”}}
      years:
        2025:
          sources: s
          objectives:
            - text: “Đại hội, hội nghị”
            - {text: “Congresses, conferences”, id: c}
          achievements:
            - {indicator: aid, actual: “>200”}
      """
    #expect(
      Sample.findings(text)
        == [
          "9:16 text-cut-by-comma", "3:22 curly-quotes", "8:15 curly-quotes",
          "11:34 curly-quotes",
        ])
    #expect(suggestions(text) == ["\"Báo cáo\"", "\"Đại hội, hội nghị\"", "\">200\""])
    let problems = Sample.read(text).diagnostics.map(\.problem)
    #expect(problems.contains(.textCutByComma("Congresses, conferences")))
  }

  @Test("Quotes around a part of a text are the author's", arguments: ["“A” and “B”", "The “A”"])
  func quotesInside(_ words: String) {
    let text = Self.plan("    objectives:", "      - \(words)")
    #expect(Sample.findings(text) == [])
  }
}
