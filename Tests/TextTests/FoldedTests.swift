import Testing

@testable import Text

@Suite struct FoldedTests {
  @Test(arguments: [
    ("", ""), ("Plan 2024!", "plan 2024!"), ("Đại hội", "dai hoi"), ("ĐẠI HỘI", "dai hoi"),
    ("Đa\u{323}i ho\u{302}\u{323}i", "dai hoi"), ("Ưu đãi ở Huế, Kỹ", "uu dai o hue, ky"),
    ("Straße", "strasse"), ("GROẞ", "gross"), ("Łódź", "lodz"),
    ("Ærø Œuvre Þór", "aero oeuvre thor"),
    ("İstanbul ı", "istanbul i"), ("ΟΔΟΣ οδός", "οδοσ οδοσ"), ("Йод Ёлка", "иод елка"),
    ("ＡＢＣ１", "abc1"), ("18–22 “x” d’or", "18-22 \"x\" d'or"), ("a\u{A0}b\u{AD}c", "a bc"),
    ("大会", "大会"), ("が", "か\u{3099}"), ("한", "\u{1112}\u{1161}\u{11AB}"), ("กำ", "กำ"),
    ("👍", "👍"), ("שָׁלוֹם", "שלום"),
  ])
  func folds(_ text: String, to folded: String) {
    #expect(text.folded.unicodeScalars.elementsEqual(folded.unicodeScalars))
    #expect(text.dropFirst(0).folded == folded)
  }

  @Test func eachScalarFoldsOnceAndForAll() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let once = text.folded
      #expect(once.folded.utf8.elementsEqual(once.utf8), "U+\(String(value, radix: 16))")
      #expect(text.nfc.folded.utf8.elementsEqual(once.utf8), "U+\(String(value, radix: 16))")
    }
  }

  @Test func theTableSaysWhatTheRulesSay() {
    for value in Array(0x80..<UInt32(0x250)) + Array(0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(Array(String(scalar).folded.utf8) == LatinFolding.fold(scalar))
    }
  }

  @Test func vietnameseBecomesASCII() {
    let letters =
      "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
    #expect(letters.folded.utf8.allSatisfy { (0x61...0x7A).contains($0) })
    #expect(letters.uppercased().folded == letters.folded)
    #expect(letters.folded.count == letters.count)
  }

  @Test func randomTextsFoldOnceAndForAll() {
    for text in RandomText.texts(500, seed: 5) {
      #expect(text.folded.folded == text.folded)
      #expect(text.nfc.folded == text.folded)
    }
  }
}
