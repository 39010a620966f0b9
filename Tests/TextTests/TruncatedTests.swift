import Testing
import Text

@Suite struct TruncatedTests {
  @Test(arguments: [
    ("", 0, ""), ("", 5, ""), ("plan", 0, ""), ("plan", -1, ""), ("plan", 1, "…"), ("a", 1, "a"),
    ("plan", 4, "plan"), ("plan", 3, "pl…"), ("Đại hội toàn quốc", 12, "Đại hội toà…"),
    ("Đại hội", 5, "Đại…"), ("Đại hội", 4, "Đại…"), ("e\u{302}\u{323}e\u{302}\u{323}e", 2, "ệ…"),
    ("大会議", 5, "大会…"), ("大会議", 4, "大…"), ("大会議", 1, "…"), ("🇻🇳🇻🇳", 3, "🇻🇳…"),
  ])
  func words(_ text: String, width: Int, result: String) {
    #expect(text.truncated(to: width) == result)
  }

  @Test(arguments: [
    ("raised over 1,000", 16, "raised over…"), ("1,234 delegations", 5, "…"),
    ("1,234 delegations", 6, "1,234…"), ("1,234 delegations", 9, "1,234 de…"), ("123456", 4, "…"),
    ("rate 87.5%", 9, "rate…"), ("rate 87.5 %", 10, "rate…"), ("in 18–22 days", 6, "in…"),
    ("in 2024, then more", 8, "in 2024…"), ("2024-report", 7, "2024-r…"), ("v2-next", 4, "v2-…"),
    ("over 200\u{A0}million USD", 10, "over…"), ("over 200\u{A0}million USD", 9, "over…"),
    ("over 200\u{A0}million USD", 17, "over 200 million…"), ("Ha\u{A0}Noi", 5, "Ha N…"),
    ("Ha\u{A0}Noi", 6, "Ha Noi"),
  ])
  func figuresAreWholeOrMissing(_ text: String, width: Int, result: String) {
    #expect(text.truncated(to: width) == result)
  }

  @Test func neverTooWideAndAlwaysTheBeginning() {
    for text in RandomText.texts(400, seed: 2) {
      for width in 0...24 {
        let cut = text.truncated(to: width)
        #expect(cut.displayWidth <= width || cut == "", "\(text.debugDescription) \(width)")
        #expect(!cut.contains("\u{A0}"))
        let spaces = text.unicodeScalars.map { $0 == "\u{A0}" ? " " : Character($0) }
        let plain = String(spaces)
        if text.displayWidth <= width {
          #expect(cut == plain)
        } else if width > 0 {
          #expect(cut.last == "…")
          #expect(plain.hasPrefix(cut.dropLast()))
          #expect(!cut.hasSuffix(" …"))
        }
      }
    }
  }
}
