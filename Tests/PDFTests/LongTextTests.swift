import PlanModel
import Summary
import Testing

@testable import plenum_pdf

/// Texts that are set portion by portion.
@Suite struct LongTextTests {
  let text: StyledText = {
    var text = StyledText("Đại hội ", .body, in: .vi)
    text.append("of 2024", .small, in: .en, link: "#a")
    return text
  }()

  @Test func partsOfATextKeepItsPieces() {
    #expect(text.utf8Count == 20)
    let part = text.part(11..<16)
    #expect(part.pieces.map(\.text) == ["i ", "of "])
    #expect(part.pieces.map(\.link) == [nil, "#a"])
    #expect(text.part(0..<20).pieces.map(\.text) == text.pieces.map(\.text))
    #expect(text.part(12..<12).pieces.isEmpty)
  }

  @Test func noLetterComesApart() {
    #expect(text.part(0..<1).pieces.isEmpty)
    #expect(text.part(0..<3).pieces.map(\.text) == ["Đ"])
    var start = 0
    var again = ""
    while start < text.utf8Count {
      let part = text.part(start..<min(start + 4, text.utf8Count))
      again += part.pieces.map(\.text).joined()
      start += part.utf8Count
    }
    #expect(again == "Đại hội of 2024")
  }

  /// The texts of a page, set in any width, keep a sign with its figure.
  @Test func aFigureKeepsItsSign() throws {
    guard let fonts = FontMap(), let choice = FontChoice(for: LetterSet(), in: fonts) else {
      Issue.record("no font is installed")
      return
    }
    var plan = Plan()
    plan.years = [YearPlan(2025)]
    plan.years[0].focus = LocalizedText("Reach 87.5 % of all members at 22 °C", in: .en)
    let document = Document(
      of: Review(of: plan), PrintOptions(years: [YearLabel(2025, in: .calendar)]),
      from: PageOrigin(
        file: "plan.yaml", checksum: "3f2a91c7", printedOn: .day(21, month: 11, year: 2026)))
    let focus = try #require(
      document.chapters[0].blocks.lazy.compactMap { block in
        if case .paragraph(let text) = block { text } else { nil }
      }.first)
    var shaper = Shaper(fonts, family: choice.family)
    for width in stride(from: 40, through: 250, by: 1) {
      let lines = shaper.shape(
        StyledText(focus.inline, .body, in: .en), width: Points(width)
      ).map { line in
        line.runs.map { String(decoding: $0.text.map(UInt8.init(bitPattern:)), as: UTF8.self) }
          .joined()
      }
      #expect(!lines.contains { $0.hasPrefix("%") || $0.hasPrefix("°") }, "\(width): \(lines)")
    }
  }

  /// The lines of a text of many portions say all of it, and are those of a text of one.
  @Test func linesGoOnOverPortions() {
    guard let fonts = FontMap(), let choice = FontChoice(for: LetterSet(), in: fonts) else {
      Issue.record("no font is installed")
      return
    }
    var shaper = Shaper(fonts, family: choice.family)
    func lines(_ words: Int) -> [String] {
      let text = String(repeating: "word ", count: words)
      return shaper.shape(StyledText(text, .body, in: .en), width: 200).map { line in
        line.runs.map { String(decoding: $0.text.map(UInt8.init(bitPattern:)), as: UTF8.self) }
          .joined()
      }
    }
    let long = lines(20_000)
    #expect(long.joined() == String(repeating: "word ", count: 20_000))
    #expect(Set(long.dropLast()) == Set(lines(100).dropLast()))
    #expect(Set(long.dropLast()).count == 1)
  }
}
