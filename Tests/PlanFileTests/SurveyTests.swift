import PlanModel
import Testing

@testable import PlanFile

/// What is told of a file, eight bytes at a time, against what is told of it one by one.
@Suite("The survey of a file")
struct SurveyTests {
  @Test("A file of Latin, Vietnamese and punctuation is plain")
  func plain() {
    let text = "plenum: 1\r\n\ttext: “Tổ chức Đại hội – lần thứ VII…” Müller\u{A0}œ\n"
    let survey = SourceText(Array(text.utf8)).survey()
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
      let survey = SourceText(Array(text.utf8)).survey()
      #expect(!survey.isPlain)
      #expect(survey.refused == (refusedByYAML ? [place] : []))
    }
  }

  @Test("Printable bytes and blanks are told among eight as they are told one by one")
  func words() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<8 {
        var bytes = Array("ab cd~e ".utf8)
        bytes[place] = byte
        bytes.withUnsafeBufferPointer { bytes in
          #expect(bytes.isPrintable(at: 0) == (0x20..<0x7F).contains(byte), "\(byte) at \(place)")
          #expect(!bytes.isPrintable(at: 1), "there are no eight bytes")
          guard let word = bytes.word(at: 0), word.isPrintable else { return }
          let blanks = (0..<8).map { word.blanks & (0x80 << (8 * UInt64($0))) != 0 }
          #expect(blanks == bytes.map { $0 == 0x20 })
        }
      }
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
