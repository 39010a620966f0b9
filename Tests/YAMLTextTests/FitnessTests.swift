import PlanModel
import Testing

@testable import YAMLText

/// What a text must be to be kept and shown, and what is kept of it.
@Suite("What a plan's text may not hold")
struct FitnessTests {
  private func scalar(_ text: String) -> Scalar { Scalar(text: text, span: .start) }

  /// The text that is kept; nil where it is forbidden or the file has it in another form.
  private func fit(_ text: String, allowingLineBreaks: Bool = false) -> String? {
    switch scalar(text).fitness(allowingLineBreaks: allowingLineBreaks) {
    case .fit(let text): text
    case .recomposed, .forbidden: nil
    }
  }

  @Test("Latin, Vietnamese and punctuation are kept as they are")
  func plain() {
    for text in ["“Tổ chức Đại hội – lần thứ VII…” Müller\u{A0}œ", "plain", "", "会議", "🇻🇳 flag"] {
      #expect(fit(text).map { Array($0.utf8) } == Array(text.utf8), "\(text)")
    }
  }

  @Test(
    "What is forbidden is found at every place of a text",
    arguments: ["\u{202E}", "\u{85}", "\u{7F}", "\u{1B}", "\u{FFFE}", "\u{0}"])
  func forbidden(_ stranger: Unicode.Scalar) {
    for place in 0...20 {
      let filler = String(repeating: "a", count: place)
      let text = "\(filler)\(stranger)b bộ b b b b b b"
      guard case .forbidden(let found) = scalar(text).fitness() else {
        Issue.record("\(stranger.value) behind \(place) letters is let through")
        continue
      }
      #expect(found == stranger)
    }
  }

  @Test("A mark apart from its letter is composed with it, at every place")
  func recomposed() {
    for place in 0...20 {
      let filler = String(repeating: "a", count: place)
      guard case .recomposed(let text) = scalar("\(filler)e\u{301} b").fitness() else {
        Issue.record("not seen behind \(place) letters")
        continue
      }
      #expect(Array(text.unicodeScalars) == Array("\(filler)é b".unicodeScalars))
    }
  }

  @Test("Blanks at an end and beside another are found at every place")
  func blanks() {
    let kept = [
      " a": "a", "a ": "a", "a  b": "a b", "a\tb": "a b", "a\nb": "a b", "a b": "a b", "": "",
      "ộ  b": "ộ b", "ộ b": "ộ b", "  ": "",
    ]
    for (text, one) in kept {
      #expect(fit(text) == one, "'\(text)'")
      for place in 1...12 {
        let filler = String(repeating: "x", count: place)
        #expect(fit("\(filler)\(text)y") == "\(filler)\(text.replacingBlanks)y")
      }
    }
    #expect(fit(" a\nb ", allowingLineBreaks: true) == "a\nb")
    #expect(fit("\u{A0}a", allowingLineBreaks: true) == "\u{A0}a")
  }

  @Test("A character is found at every place of a text, and nowhere else")
  func held() {
    for length in 0...20 {
      let letters = [Character](repeating: "ộ", count: length)
      #expect(!scalar(String(letters)).holds(":"))
      for place in letters.indices {
        var text = letters
        text[place] = ":"
        #expect(scalar(String(text)).holds(":"), "\(place) of \(length)")
      }
    }
  }

  @Test("What libyaml refuses is known by its offset, and stands for as many scalars")
  func refused() {
    for stranger in ["\u{7F}", "\u{1B}", "\u{FFFE}", "\u{FFFF}", "\u{80}", "\u{0}"] {
      for place in 0...20 {
        let text = String(repeating: "ộ", count: place) + stranger + "\t\r\n\u{85}\u{A0}b"
        let source = SourceText(Array(text.utf8))
        #expect(source.refused.map(\.span.offset) == [3 * place])
        let replaced = String(decoding: source.repaired(by: source.refused), as: UTF8.self)
        #expect(replaced.unicodeScalars.count == text.unicodeScalars.count)
        #expect(SourceText(Array(replaced.utf8)).refused.isEmpty)
      }
    }
    #expect(SourceText(Array("Ω会\u{202E}\u{301}🇻🇳\u{85}\u{FFFD}".utf8)).refused.isEmpty)
  }
}

extension String {
  /// With each run of blanks as one space.
  fileprivate var replacingBlanks: String {
    var text = ""
    for character in self {
      let isBlank = [" ", "\t", "\n"].contains(character)
      if !isBlank || text.last != " " { text.append(isBlank ? " " : character) }
    }
    return text
  }
}
