import Interface
import PlanModel
import Screen
import TestSupport
import Testing
import Wording

@testable import Meeting

/// The big letters.
@Suite("The block face")
struct DeckBlockFaceTests {
  private static let vietnamese =
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"

  @Test("Every letter of Vietnamese, large and small, every digit, no two alike")
  func letters() throws {
    let all = Self.vietnamese + Self.vietnamese.uppercased() + "fjwzFJWZ0123456789.,-+%/()':="
    var seen: [Set<BlockGlyph.Pixel>: Character] = [:]
    for character in all {
      let glyph = try #require(BlockFace.glyph(of: character), "\(character) is missing")
      let pixels = Set(glyph.pixels)
      #expect(glyph.pixels.count == pixels.count || character == "ơ" || !pixels.isEmpty)
      #expect(glyph.pixels.allSatisfy { $0.x >= 0 && $0.x < glyph.width })
      #expect(seen[pixels] == nil, "\(character) is like \(seen[pixels] ?? " ")")
      seen[pixels] = character
    }
  }

  @Test("Every word that stands with a figure", arguments: Language.allCases)
  func words(_ language: Language) {
    let words = language.words
    let figures =
      Qualifier.allCases.compactMap(words.name(of:)) + Scale.allCases.map(words.name(of:))
      + [words.sourcesDiffer, words.alternativeWord]
      + [words.rangeWord, words.number("-1234567.89"), words.deckEnd, "trở lên", "hơn", "tối đa"]
    for text in figures { #expect(BlockText(text) != nil, "\(text)") }
  }

  @Test("What has no letter of its own is not drawn in part")
  func missing() {
    #expect(BlockText("20 会") == nil)
    #expect(BlockText("") == nil)
    #expect(BlockText("  ") == nil)
  }

  @Test("Lines step down together, and then give way to plain words")
  func steps() throws {
    let words = ["over", "200", "million"]
    let sizes = (6...60).map { height in
      BlockLines(words, width: height * 3, height: height, glyphs: .unicode)?.height
    }
    #expect(sizes.first == .some(nil))
    let heights = sizes.compactMap { $0 }
    let growing = heights.sorted()
    #expect(heights == growing)
    #expect(Set(heights).count > 3)
  }

  @Test("Only the smallest size has half blocks, between which many a font leaves seams")
  func whole() throws {
    for height in 7...40 {
      let words = ["over", "2.024"]
      var buffer = Buffer(Size(columns: 200, rows: height))
      let lines = try #require(
        BlockLines(words, width: 200, height: height, glyphs: .unicode))
      lines.draw(into: &buffer, in: buffer.bounds)
      let hasHalves = buffer.text.contains { "▀▄".contains($0) }
      #expect(hasHalves == (height < 13), "\(height) rows\n\(buffer.text)")
    }
  }

  @Test("The whole face, to be looked at")
  func sheet() throws {
    var lines: [String] = []
    let rows = [
      "0123456789", ".,-+%/()':=", "ABCDĐEFGHIJKLM", "NOPQRSTUVWXYZ", "abcdđefghijklm",
      "nopqrstuvwxyz", "àảãáạăằẳẵắặ", "âầẩẫấậèẻẽéẹ", "êềểễếệìỉĩíị", "òỏõóọôồổỗốộ",
      "ơờởỡớợùủũúụ", "ưừửữứựỳỷỹýỵ", "ÀẢẦẬĐÊỘƯỨỴ", "trên gần dưới", "khoảng hơn đến",
      "ít nhất nhiều", "nghìn triệu tỷ", "nearly about",
    ]
    for row in rows {
      var buffer = Buffer(Size(columns: 100, rows: 9))
      let block = try #require(
        BlockLines([row], width: 100, height: 9, glyphs: .unicode), "\(row)")
      block.draw(into: &buffer, in: buffer.bounds)
      lines += [row, buffer.text]
    }
    try expectGolden(lines.joined(separator: "\n") + "\n", "deck/face.txt")
  }
}
