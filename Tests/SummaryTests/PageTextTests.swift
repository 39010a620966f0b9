import PlanModel
import Summary
import TestSupport
import Testing

@Suite struct PageTextTests {
  @Test func whatIsTheSameIsSaidOnce() {
    let text = PageText([.init("37", in: .vi), .init("37", in: .en), .init("", in: .en)])
    #expect(text.wordings == [.init("37", in: .vi)])
    #expect(PageText([.init("một", in: .vi), .init("one", in: .en)]).inline == "một / one")
    #expect(PageText([.init("", in: .en)]).isEmpty)
  }

  @Test func aMissingTranslationKeepsItsLanguage() throws {
    let review = review(year(2025, .final, [objective("Only English")]))
    let document = Document(of: review, .years(2025, language: .one(.vi)))
    let row = try #require(document.chapters.first?.objectives.first)
    #expect(row.text.wordings == [.init("Only English", in: .en)])
    #expect(row.statusText.wordings == [.init("chưa có báo cáo", in: .vi)])
  }
}

@Suite struct FooterTests {
  @Test(arguments: [
    ("en", ["plan.yaml · 3f2a91c7 · printed on 21\u{A0}November 2026 | page 2 of 3"]),
    ("vi", ["plan.yaml · 3f2a91c7 · ngày in: 21/11/2026 | trang 2/3"]),
    (
      "both",
      [
        "plan.yaml · 3f2a91c7 · ngày in: 21/11/2026 | trang 2/3",
        "printed on 21\u{A0}November 2026 | page 2 of 3",
      ]
    ),
  ])
  func lines(language: String, expected: [String]) {
    let options = PrintOptions.years(2025, language: PageLanguage(named: language))
    let footer = Document(of: Breaking.empty, options).footer
    #expect(footer.lines(page: 2, of: 3).map { "\($0.left) | \($0.right)" } == expected)
  }
}
