import PlanModel
import Testing

@testable import PlanFile

/// What is told of all bytes before the first is read.
@Suite("The survey of a file")
struct SurveyTests {
  @Test("A file of Latin, Vietnamese and punctuation is plain")
  func plain() {
    let text = "plenum: 1\r\n\ttext: “Tổ chức Đại hội – lần thứ VII…” Müller\u{A0}œ\n"
    let survey = SourceText(Array(text.utf8)).survey
    #expect(survey.isPlain)
    #expect(survey.refused.isEmpty)
  }

  @Test(
    "What needs a closer look is seen at every place of a line",
    arguments: ["\u{301}", "会", "\u{202E}", "Ω", "\u{85}", "\u{7F}", "\u{1B}", "\u{FFFE}", "🇻🇳"])
  func notPlain(_ stranger: String) {
    let refusedByYAML = ["\u{7F}", "\u{1B}", "\u{FFFE}"].contains(stranger)
    for place in 0...20 {
      let text = String(repeating: "a", count: place) + stranger + "b b  b b b b b b"
      let survey = SourceText(Array(text.utf8)).survey
      #expect(!survey.isPlain)
      #expect(survey.refused == (refusedByYAML ? [place] : []))
    }
  }

  @Test(
    "Blanks at an end and beside another are found at every place",
    arguments: [" a", "a ", "a  b", "a\tb", "a b", "", "ab"])
  func blanks(_ part: String) {
    let isOnOneLine = ["a b", "ab", ""].contains(part)
    for place in 0...12 where !part.isEmpty {
      let filler = String(repeating: "x", count: place)
      let text = part.hasPrefix(" ") ? part + filler : filler + part
      let plan = "plenum: 1\nyears: {2025: {objectives: ['\(text)']}}"
      let read = PlanFile.read(Array(plan.utf8)).plan?.years.first?.objectives.first
      #expect((read?.text[.en] == text) == isOnOneLine, "'\(text)'")
    }
  }
}
