import Testing

@testable import plenum_pdf

/// What stands on the command line, and what becomes of it.
@Suite struct ArgumentsTests {
  @Test(arguments: [
    ("vufo.yaml", [2024], "vufo-2024.pdf"),
    ("vufo.yaml", [2022, 2023, 2026], "vufo-2022-2026.pdf"),
    ("plan", [2024], "plan-2024.pdf"), (".plan", [2024], ".plan-2024.pdf"),
    ("a.b.yaml", [2024], "a.b-2024.pdf"),
  ])
  func names(plan: String, years: [Int], name: String) {
    #expect(PDFTarget.name(plan: plan, years: years) == name)
  }

  @Test(arguments: [
    ("https://a.b/c?d=e&f=%20#g", "uri='https://a.b/c?d=e&f=%20#g'"),
    ("https://a.b/it's (ế)", "uri='https://a.b/it%27s%20%28%E1%BA%BF%29'"),
    (#"https://a.b/\' x='"#, "uri='https://a.b/%5C%27%20x=%27'"),
    ("#source-0-3", "dest='source-0-3'"),
  ])
  func links(address: String, attributes: String) {
    #expect(LinkAttributes(address).text == attributes)
  }
}
