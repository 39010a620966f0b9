import Testing
@_spi(_Unicode) import Swift
import Text

@Suite struct NFCTests {
  @Test(arguments: [
    ("", ""), ("plan", "plan"), ("e\u{302}\u{323}", "\u{1EC7}"), ("e\u{323}\u{302}", "\u{1EC7}"),
    ("\u{EA}\u{323}", "\u{1EC7}"), ("\u{1EC7}", "\u{1EC7}"),
    ("\u{110}a\u{323}i", "\u{110}\u{1EA1}i"),
    ("\u{212B}", "\u{C5}"), ("\u{1100}\u{1161}", "\u{AC00}"), ("\u{F900}", "\u{8C48}"),
    ("\u{958}", "\u{915}\u{93C}"), ("q\u{307}\u{323}", "q\u{323}\u{307}"),
    ("v\u{301}\u{F73}", "v\u{F71}\u{F72}\u{301}"),
  ])
  func composes(_ text: String, to composed: String) {
    #expect(text.nfc.unicodeScalars.elementsEqual(composed.unicodeScalars))
    #expect(text.isNFC == text.unicodeScalars.elementsEqual(composed.unicodeScalars))
    #expect(text.nfc.isNFC)
  }

  /// The ranges that are taken for composed without asking must be.
  @Test func eachScalarAgreesWithTheLongWay() {
    for value in UInt32(0)...0x30FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar)
      #expect(
        text.isNFC == text.unicodeScalars.elementsEqual(text._nfc), "U+\(String(value, radix: 16))")
    }
  }

  @Test func decomposedTextsComposeAgain() {
    for text in RandomText.texts(500, seed: 6) {
      var decomposed = String.UnicodeScalarView()
      decomposed.append(contentsOf: text._nfd)
      let composed = String(decomposed).nfc
      #expect(composed.unicodeScalars.elementsEqual(text.nfc.unicodeScalars))
      #expect(composed.isNFC)
      #expect(composed == text)
      #expect(composed.nfc.unicodeScalars.elementsEqual(composed.unicodeScalars))
    }
  }
}
