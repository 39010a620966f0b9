import PlanModel
import Summary
import TestSupport
import Testing

@Suite struct HTMLPageTests {
  @Test(arguments: ["vufo", "example", "format", "minimal"])
  func isSound(plan: String) throws {
    let review = try Review(fixture: plan)
    for language in [PageLanguage.one(.en), .one(.vi), .both] {
      var options = PrintOptions.years(language: language)
      options.years = review.years.map(\.label)
      _ = soundHTML(Document(of: review, options))
    }
  }

  @Test func isSoundWhereAPlanBreaksPages() {
    for review in [Breaking.hostile, Breaking.many, Breaking.empty] {
      let html = soundHTML(Document(of: review, .years(2025)))
      #expect(html.contains("<html lang=\"en\">"))
    }
    let html = soundHTML(Document(of: Breaking.hostile, .years(2025)))
    #expect(html.contains("<span class=\"wording\" dir=\"auto\">تعزيز"))
  }

  @Test func textsAreNeverMarkup() {
    let attack = #"</style></td><script src="x">alert('&')</script>"#
    let text = LocalizedText(attack, in: .en)
    let review = review(
      year(
        2025, .final,
        [
          objective(attack) {
            $0.reason = text
            $0.sources = ["s"]
          }
        ],
        [achievement(attack, sources: "s")])
    ) { plan in
      plan.organisation = text
      plan.short = text
      plan.page = Plan.Page(place: text, signatures: [text])
      plan.sources = [
        Source(id: "s", title: text, publisher: text, url: "javascript:alert(1)", file: attack)
      ]
      plan.years[0].focus = text
      plan.years[0].conference = YearPlan.Conference(date: nil, place: text)
    }
    let html = soundHTML(Document(of: review, .years(2025), file: attack))
    #expect(!html.contains("<script"))
    #expect(!html.contains("href=\"javascript"))
    #expect(
      html.contains("&lt;/style&gt;&lt;/td&gt;&lt;script src=&quot;x&quot;&gt;alert(&#39;&amp;"))
    #expect(html.split(separator: "</style>").count == 2)
  }

  @Test func onlyWebAddressesAreLinks() {
    let addresses = ["https://example.org/a?b=1&c=2", "ftp://example.org", "https://a b"]
    let review = review(year(2025, .final, [], [achievement("A", sources: "s0", "s1", "s2")])) {
      plan in
      plan.sources = addresses.enumerated().map { place, url in
        Source(id: "s\(place)", title: LocalizedText("T", in: .en), url: url)
      }
    }
    let html = soundHTML(Document(of: review, .years(2025)))
    #expect(html.contains(#"<a href="https://example.org/a?b=1&amp;c=2">"#))
    #expect(html.split(separator: "href=\"http").count == 2)
  }

  @Test func thePaperIsTheOneAskedFor() {
    var options = PrintOptions.years(2025)
    #expect(soundHTML(Document(of: Breaking.empty, options)).contains("size: A4 portrait;"))
    options.paper = .letter
    let letter = soundHTML(Document(of: Breaking.empty, options))
    #expect(letter.contains("size: letter portrait;"))
    #expect(letter.contains("body { max-width: 170.9mm; }"))
  }

  /// A browser ends lines at blanks: between a figure and the sign that closes it there is none.
  @Test func aFigureKeepsItsSign() {
    let review = review(
      year(
        2025, .final,
        [objective("Reach 87.5 % of all", id: "a") { $0.reason = .init("5 ‰ less", in: .en) }],
        [achievement("Rooms at 22 °C", answers: "a"), achievement("Half: 50  % of 100 members")])
    ) { plan in
      plan.short = LocalizedText("100 % Friends", in: .en)
      plan.years[0].focus = LocalizedText("Some 30 % more", in: .en)
    }
    let html = soundHTML(Document(of: review, .years(2025)))
    for text in [
      "87.5\u{A0}% of all", "5\u{A0}‰ less", "22\u{A0}°C", "50\u{A0}\u{A0}% of 100 members",
      "30\u{A0}% more",
    ] {
      #expect(html.contains(text), "\(text)")
    }
    let title = Document(of: review, .years(2025)).chapters.first?.runningTitle
    #expect(title?.inline == "100\u{A0}% Friends · Annual review 2025")
  }

  @Test func languagesAreMarked() throws {
    let both = soundHTML(Document(of: try Review(fixture: "vufo"), .years(2024, language: .both)))
    #expect(both.contains("<html lang=\"vi\">"))
    #expect(both.contains("<span class=\"wording\" lang=\"en\">Annual review 2024</span>"))
    // The plan gives this one in English only.
    let plan = review(year(2025, .final, [objective("Only English")]))
    let vi = soundHTML(Document(of: plan, .years(2025, language: .one(.vi))))
    #expect(vi.contains("<span class=\"wording\" lang=\"en\">Only English</span>"))
  }
}
