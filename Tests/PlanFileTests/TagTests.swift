import PlanFile
import PlanModel
import Testing

/// Words that YAML takes for tags and anchors of its own.
@Suite struct TagTests {
  @Test(arguments: ["!over 200 million", "!5 5", "&many 5"])
  func inFigures(words: String) {
    let reading = Sample.read(Sample.plan(actual: words))
    #expect(reading.diagnostics.map(\.problem) == [.tagEatsWord(words)])
  }

  @Test func inTexts() {
    let plan = "plenum: 1\nyears:\n  2025:\n    objectives:\n"
    func findings(_ lines: String) -> [String] { Sample.findings(plan + lines) }
    #expect(findings("      - !urgent Open the room\n") == ["5:9 tag-eats-word"])
    #expect(findings("      - text: &Quang leads the work\n") == ["5:15 tag-eats-word"])
    #expect(findings("      - \"!urgent Open the room\"\n") == [])
    #expect(findings("      - {text: Open it!, id: a}\n") == [])
    // What is repeated elsewhere is meant so.
    #expect(findings("      - &room Open the room\n      - text: *room\n") == [])
  }
}
