import PlanModel
import Summary
import Testing

@Suite struct PageLanguageTests {
  @Test func languagesAreReadAsTheyAreWritten() {
    #expect(PageLanguage.allValueStrings == ["en", "vi", "both"])
    for written in PageLanguage.allValueStrings {
      #expect(PageLanguage(argument: written)?.argument == written)
    }
    #expect(PageLanguage(argument: "vi") == .one(.vi))
    #expect(PageLanguage(argument: "both") == .both)
    #expect(PageLanguage(argument: "fr") == nil)
    #expect(PageLanguage(argument: "") == nil)
  }

  @Test func whoeverAsksForAPageIsSpokenToInItsLanguage() {
    #expect(PageLanguage.one(.vi).spoken == .vi)
    #expect(PageLanguage.both.spoken == nil)
  }
}
