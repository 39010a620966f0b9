import Interface
import PlanModel
import Screen
import TestSupport
import Testing
import Wording

@testable import Meeting

/// The big letters.
@Suite("The big face")
struct DeckBigFaceTests {
  private static let vietnamese =
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
  private static let french = "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ"
  private static let signs = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~–−·°€₫£¥→≥≤‘’“”«»…"

  /// Where a letter is filled.
  private struct Drawing: Hashable {
    let runs: [BigRun]

    init(_ glyph: BigGlyph) {
      let left = glyph.runs.map(\.columns.lowerBound).min() ?? 0
      runs = glyph.runs.map { $0.moved(by: -left) }
    }
  }

  @Test("Six heights of capitals, the largest first")
  func heights() throws {
    #expect(BigFace.sizes.map(\.height) == [22, 16, 11, 9, 7, 5])
    for face in BigFace.sizes {
      let capital = try #require(BigText("H", in: face))
      #expect(capital.rows == 0..<face.height)
    }
  }

  @Test("Letters and digits of each language, no two alike", arguments: BigFace.sizes.indices)
  func letters(_ size: Int) throws {
    let face = BigFace.sizes[size]
    for alphabet in [Self.vietnamese, Self.french] {
      var seen: [Drawing: Character] = [:]
      for character in alphabet + alphabet.uppercased() + "0123456789" where character != "Ÿ" {
        let scalar = try #require(character.unicodeScalars.first)
        let glyph = try #require(face.glyph(of: scalar), "\(character) is missing")
        #expect(!glyph.runs.isEmpty)
        let drawing = Drawing(glyph)
        #expect(seen[drawing] == nil, "\(character) is like \(seen[drawing] ?? " ")")
        seen[drawing] = character
      }
    }
    for sign in Self.signs.unicodeScalars {
      #expect(face.glyph(of: sign)?.runs.isEmpty == false, "\(sign)")
    }
  }

  @Test("No letter touches the next one", arguments: BigFace.sizes.indices)
  func air(_ size: Int) throws {
    let face = BigFace.sizes[size]
    let letters = Array("aắẵâjfrtgylkxdđiíĩịơựVWYTLƠỖỈ0147.,'(%")
    let counts = try letters.map { try #require(BigText(String($0), in: face)).runs.count }
    for (first, count) in zip(letters, counts) {
      for (second, others) in zip(letters, counts) {
        let both = try #require(BigText("\(first)\(second)", in: face))
        #expect(both.runs.count == count + others)
        let gaps = both.runs.prefix(count).flatMap { left in
          both.runs.dropFirst(count).filter { abs($0.row - left.row) <= 1 }.map {
            $0.columns.lowerBound - left.columns.upperBound
          }
        }
        #expect(gaps.allSatisfy { $0 >= 1 }, "\(first)\(second)")
      }
    }
  }

  @Test("Every word that stands with a figure", arguments: Language.allCases)
  func words(_ language: Language) throws {
    let face = try #require(BigFace.sizes.last)
    let words = language.words
    let figures =
      Qualifier.allCases.compactMap(words.name(of:)) + Scale.allCases.map(words.name(of:))
      + [words.sourcesDiffer, words.alternativeWord]
      + [words.rangeWord, words.number("-1234567.89"), words.deckEnd, "trở lên", "hơn", "tối đa"]
    for text in figures { #expect(BigText(text, in: face) != nil, "\(text)") }
  }

  @Test("A letter and its marks may come apart; what has no letter is not drawn in part")
  func scalars() throws {
    let face = try #require(BigFace.sizes.last)
    #expect(BigText("e\u{302}\u{323}", in: face)?.runs == BigText("ệ", in: face)?.runs)
    for text in ["20 会", "", "  ", "🇻🇳"] { #expect(BigText(text, in: face) == nil, "\(text)") }
  }

  private static let phrases = [
    ["over", "200", "million"], ["trên", "200", "triệu"], ["gần", "35", "tỷ"], ["2024"],
    ["từ 200", "đến 250"], ["Hội nghị tổng kết năm 2024"], ["Ổ", "gỹ", "Ẵ"],
  ]

  @Test("The largest size in which some breaking fits; words are whole, rows between lines blank")
  func lines() throws {
    for phrases in Self.phrases {
      for height in stride(from: 4, through: 60, by: 4) {
        for width in stride(from: 10, through: 200, by: 15) {
          let lines = BigLines(phrases, width: width, height: height, glyphs: .unicode)
          guard let lines else { continue }
          #expect(lines.height <= height)
          var buffer = Buffer(Size(columns: width + 20, rows: height + 10))
          let area = Rect(x: 10, y: 5, width: width, height: lines.height)
          lines.draw(into: &buffer, in: area)
          // The same cells are filled where nothing cuts them.
          var whole = Buffer(buffer.size)
          lines.draw(
            into: &whole,
            in: Rect(x: 10, y: 5, width: width, height: height + 5))
          #expect(buffer.text == whole.text)
          let rows = buffer.text.split(separator: "\n", omittingEmptySubsequences: false)
          #expect(rows[4 + lines.height].contains("█"))
          #expect(rows.prefix(5).allSatisfy { !$0.contains("█") })
        }
      }
    }
  }

  @Test(
    "Lines as close as can be touch nowhere", arguments: phrases + [["ỹ", "gắn", "Ậ", "ộ", "ẵ"]])
  func interlocked(_ phrases: [String]) throws {
    for setting in BigSetting.all(of: phrases, width: 60) where setting.lines.count > 1 {
      let tops = setting.interlockedTops
      #expect(setting.foot(tops) <= setting.foot(setting.tops(gap: 1)))
      let cells = zip(setting.lines, tops).map { line, top in
        line.runs.map { (row: $0.row + top, columns: $0.columns) }
      }
      for (above, below) in zip(cells, cells.dropFirst()) {
        for upper in above {
          // Two blank columns beside a tail, a blank row below everything.
          let near = (upper.columns.lowerBound - 2)..<(upper.columns.upperBound + 2)
          let touching = below.filter {
            $0.row <= upper.row + 1 && $0.columns.overlaps(near) && $0.row >= upper.row - 1
          }
          #expect(touching.isEmpty, "\(setting.height): \(phrases)")
        }
      }
    }
  }

  @Test("More room never makes letters smaller")
  func steps() throws {
    for phrases in Self.phrases {
      let filled = stride(from: 4, through: 80, by: 1).map { height in
        var buffer = Buffer(Size(columns: height * 3, rows: height))
        BigLines(phrases, width: height * 3, height: height, glyphs: .unicode)?
          .draw(into: &buffer, in: buffer.bounds)
        return buffer.text.count { $0 == "█" }
      }
      #expect(filled == filled.sorted(), "\(phrases)")
      #expect(Set(filled).count > 5, "\(phrases)")
    }
  }

  @Test("In ASCII what is filled is a number sign")
  func ascii() throws {
    var buffer = Buffer(Size(columns: 40, rows: 6))
    let lines = try #require(BigLines(["2024"], width: 40, height: 6, glyphs: .ascii))
    lines.draw(into: &buffer, in: buffer.bounds)
    #expect(Set(buffer.text) == ["#", " ", "\n"])
  }

  @Test("What fits no size is left to plain words")
  func tooSmall() {
    for (width, height) in [(80, 4), (20, 30), (0, 0)] {
      #expect(BigLines(["million"], width: width, height: height, glyphs: .unicode) == nil)
    }
    // Two lines would do, but a number is not broken.
    #expect(BigLines(["70 250"], width: 30, height: 30, glyphs: .unicode) != nil)
    #expect(BigLines(["70\u{A0}250"], width: 30, height: 30, glyphs: .unicode) == nil)
  }

  @Test("The whole face, to be looked at", arguments: BigFace.sizes.indices)
  func sheet(_ size: Int) throws {
    let face = BigFace.sizes[size]
    let rows = [
      "0123456789", ".,;:!?-–+%/()°=", "'\"‘’“”«»…·→≥≤", "#&*@€₫£¥$[]{}<>", "ABCDĐEFGHIJKLM",
      "NOPQRSTUVWXYZ", "abcdđefghijklm", "nopqrstuvwxyz", "àảãáạăằẳẵắặ", "âầẩẫấậèẻẽéẹ",
      "êềểễếệìỉĩíị", "òỏõóọôồổỗốộ", "ơờởỡớợùủũúụ", "ưừửữứựỳỷỹýỵ", "ÀẢẦẬĐÊỘƯỨỴ", "çëïœæùÿÇŒÆ",
    ]
    var lines: [String] = []
    for row in rows {
      let text = try #require(BigText(row, in: face), "\(row)")
      var buffer = Buffer(Size(columns: text.width, rows: text.rows.count))
      for run in text.runs {
        let cells = Rect(
          x: run.columns.lowerBound, y: run.row - text.rows.lowerBound,
          width: run.columns.count, height: 1)
        buffer.fill(cells, with: "█")
      }
      lines += [row, buffer.text]
    }
    try expectGolden(lines.joined(separator: "\n") + "\n", "deck/face-\(face.height).txt")
  }
}
