import PlanFile
import PlanModel
import Testing

/// Files that nobody writes by hand, and files that are written in other ways.
@Suite struct RobustnessTests {
  private static let minimal = "plenum: 1\nyears:\n  2025:\n    objectives:\n      - Mở phòng đọc\n"

  @Test func byteOrderMark() {
    let reading = Sample.read("\u{FEFF}" + Self.minimal)
    #expect(reading.findings.isEmpty)
    #expect(reading.plan == Sample.read(Self.minimal).plan)
  }

  @Test func otherLineBreaks() {
    for lineBreak in ["\r\n", "\r"] {
      /// All of a plan, each stretch as if a line break took one byte.
      func plan(_ text: String) -> String {
        String(describing: Sample.read(text).plan).replacing(
          /packedOffset: (\d+)(.*?packedLine: (\d+))/
        ) { match in
          let (offset, linesBefore) = (Int(match.1) ?? -1, (Int(match.3) ?? 0) - 1)
          let extra = text.contains("\r\n") ? linesBefore : 0
          return "offset: \(offset - extra)\(match.2)"
        }
      }
      let text = String(Self.minimal.map { $0 == "\n" ? Character(lineBreak) : $0 })
      #expect(plan(text) == plan(Self.minimal))
      #expect(Sample.findings(text + "yeers: 1\(lineBreak)") == ["6:1 unknown-key"])
    }
  }

  @Test(arguments: ["", "🇻🇳 "])
  func aLastLineWithoutABreakIsTheLast(_ flag: String) {
    #expect(Sample.findings("# \(flag)\nyears: {2025: {}") == ["2:17 not-yaml"])
    #expect(Sample.findings("# \(flag)\nyears: {2025: {focus: hội") == ["2:26 not-yaml"])
  }

  @Test func decomposedTexts() {
    let reading = Sample.read(
      "plenum: 1\nyears:\n  2025:\n    objectives:\n      - {text: {en: Café, vi: Mo\u{31B}\u{309}}}\n"
    )
    #expect(reading.findings == ["5:31 text-not-nfc"])
    let text = reading.plan?.years.first?.objectives.first?.text[.vi] ?? ""
    #expect(Array(text.unicodeScalars) == Array("Mở".unicodeScalars))
  }

  @Test func columnsCountCharacters() {
    // Each letter of the first text is two or three scalars; the flag is one character.
    let text = "plenum: 1\nyears: {2025: {focus: Đo\u{323}\u{302}c 🇻🇳, objectvs: 1}}\n"
    #expect(Sample.findings(text) == ["2:30 unknown-key", "2:23 text-not-nfc"])
  }

  @Test func aMarkWithoutALetterLeavesTheTildesInsideTheLine() {
    let reading = Sample.read("plenum:  \u{31A}lg\nyears: {2025: {}}\n")
    #expect(reading.findings == ["1:10 version-unreadable"])
    for diagnostic in reading.diagnostics {
      let end = diagnostic.excerptColumn + diagnostic.length - 1
      #expect(end <= (diagnostic.excerpt ?? "").count)
    }
  }

  @Test func aFloodIsNotQuotedTwice() {
    let flood = String(repeating: "\u{E0041}", count: 30)
    let reading = Sample.read("plenum: 1\nyears: {2025: {objectives: [people\(flood)]}}\n")
    let excerpt = reading.diagnostics.first?.excerpt ?? ""
    #expect(excerpt.unicodeScalars.count { $0.value == 0xE0041 } == 7)
  }

  @Test func controlCharactersHideNothing() {
    let text = """
      plenum: 1
      years:
        2025:
          objectives:
            - a\u{1B}[2Jb
            - "\\e[2J"
            - {txt: c}
      """
    #expect(
      Sample.findings(text) == ["5:10 forbidden-character", "7:10 unknown-key"])
    #expect(
      Sample.findings(text.filter { $0 != "\u{1B}" })
        == ["6:9 forbidden-character", "7:10 unknown-key"])
    #expect(Sample.read(text).diagnostics.first?.excerpt == "      - a\\u{1B}[2Jb")
  }

  @Test func nothingAtAll() {
    for text in ["", "\n\n", "# only a comment\n", "\u{FEFF}", "---\n", "~\n"] {
      #expect(Sample.findings(text) == ["- file-empty"], "\(text)")
    }
    #expect(Sample.findings("a text") == ["1:1 wrong-shape"])
    #expect(Sample.findings("[1, 2]") == ["1:1 wrong-shape"])
    #expect(Sample.findings("{}") == ["1:1 missing-key", "1:1 missing-key"])
  }

  @Test func aliases() {
    let text = """
      plenum: 1
      years:
        2024:
          objectives: &tasks
            - &room {text: &words Open the room, id: room}
            - {text: *words}
        2025:
          objectives: *tasks
        2026:
          objectives: [*room]
      """
    let reading = Sample.read(text)
    #expect(reading.findings.isEmpty)
    #expect(reading.plan?.years.map(\.objectives.count) == [2, 2, 1])
    #expect(reading.plan?.years.last?.objectives.first?.id == "room")
    #expect(reading.plan?.years[1].objectives[1].text[.en] == "Open the room")
  }

  @Test func aliasesInsideThemselves() {
    let text = "plenum: 1\nyears:\n  2025: &a\n    notes: *a\n"
    #expect(Sample.findings(text) == ["4:12 unknown-alias"])
  }

  @Test func anAliasKeepsWhatItMeant() {
    let text = """
      plenum: 1
      years:
        2024: {focus: &a First, objectives: &b [*a]}
        2025: {focus: &a Second, objectives: *b}
      """
    let years = Sample.read(text).plan?.years ?? []
    #expect(years.map { $0.objectives.first?.text[.en] } == ["First", "First"])
  }

  @Test func deepNesting() {
    let brackets = String(repeating: "[", count: 100_000)
    #expect(Sample.findings(brackets) == ["1:65 nested-too-deep"])
    let dashes = String(repeating: "- ", count: 100_000)
    #expect(Sample.findings(dashes) == ["1:129 nested-too-deep"])
  }

  @Test func syntaxErrorsKeepWhatWasFoundBefore() {
    let text = "plenum: 1\nyears:\n  2025:\n    objectves: []\n    focus: \"open\n"
    #expect(Sample.findings(text) == ["4:5 unknown-key", "5:12 not-yaml"])
  }

  @Test func newerVersionsAreNotGuessed() {
    #expect(Sample.findings("goals: 1\nplenum: 12\n") == ["2:9 version-too-new"])
  }
}
