import PlanModel
import Testing

@Suite("Languages")
struct LanguageTests {
  @Test("The key goes round all of them and comes back", arguments: Language.allCases)
  func ring(_ first: Language) {
    var met: [Language] = []
    var language = first
    repeat {
      met.append(language)
      language = language.next
    } while language != first && met.count <= Language.allCases.count
    #expect(Set(met) == Set(Language.allCases))
    #expect(met.count == Language.allCases.count)
  }

  @Test("A text in one language counts in each, and says that it is given in that one")
  func alone() {
    for language in Language.allCases {
      let text = LocalizedText("aid", in: language)
      for other in Language.allCases {
        #expect(text[other] == "aid")
        #expect(text.given(in: other) == (other == language ? "aid" : nil))
      }
    }
  }
}
