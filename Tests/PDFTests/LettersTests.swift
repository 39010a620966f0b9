import PlanModel
import Testing
import Wording

@testable import plenum_pdf

/// Which letters a document has, and what is said about those that no font has.
@Suite struct LettersTests {
  @Test func lettersCountOnceAndBlanksNot() {
    var letters = LetterSet()
    letters.insert("ba\u{A0}ab \n\u{200D}𝄞ệ")
    #expect(letters.scalars == ["a", "b", "ệ", "𝄞"])
    #expect(!letters.isEmpty)
    #expect(LetterSet().isEmpty)
  }

  @Test func lettersCanBeFiltered() {
    var letters = LetterSet()
    letters.insert("aệ𝄞")
    #expect(letters.filter { !$0.isASCII }.scalars == ["ệ", "𝄞"])
  }

  @Test func missingLettersAreNamedWithTheirPackages() {
    var letters = LetterSet()
    letters.insert("ệ大会")
    let missing = MissingLetters(letters)
    #expect(missing.packages == ["fonts-noto-core", "fonts-noto-cjk"])
    let sentence = missing.sentence(in: Language.en.words)
    #expect(
      sentence.hasSuffix(
        "ệ (U+1EC7), 会 (U+4F1A), 大 (U+5927); install "
          + "fonts-noto-core, fonts-noto-cjk"))
    #expect(missing.sentence(in: Language.vi.words).hasPrefix("không phông chữ nào"))
  }

  @Test func ofManyMissingLettersTheFirstAreNamed() {
    var letters = LetterSet()
    for value in UInt32(0x4E00)..<0x4E64 {
      if let scalar = Unicode.Scalar(value) { letters.insert(scalar) }
    }
    let sentence = MissingLetters(letters).sentence(in: Language.en.words)
    #expect(sentence.contains("(U+4E13), …; install fonts-noto-cjk"))
  }
}
