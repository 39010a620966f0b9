import PlanModel
import Testing

@Suite("Texts in several languages")
struct LocalizedTextTests {
  private let english = LocalizedText.Variant("congresses", in: .en)
  private let vietnamese = LocalizedText.Variant("đại hội", in: .vi)

  @Test("A text is given in each of its languages, the first stands in for a missing one")
  func fallback() throws {
    let both = try #require(LocalizedText([english, vietnamese]))
    #expect((both[.en], both[.vi]) == ("congresses", "đại hội"))
    let one = LocalizedText("đại hội", in: .vi)
    #expect((one[.en], one[.vi]) == ("đại hội", "đại hội"))
    #expect((one.given(in: .en), one.given(in: .vi)) == (nil, "đại hội"))
  }

  @Test("The variants stand in the order in which they were given")
  func variants() {
    let text = LocalizedText([vietnamese, english])
    #expect(text?.variants.map(\.language) == [.vi, .en])
    #expect(LocalizedText("x", in: .en).variants.map(\.text) == ["x"])
  }

  @Test("There is no text in no language")
  func empty() { #expect(LocalizedText([]) == nil) }
}
