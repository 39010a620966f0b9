import Testing

@testable import plenum_pdf

/// What Cairo is told of addresses.
@Suite struct LinkAttributesTests {
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
