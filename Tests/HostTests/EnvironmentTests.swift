import Glibc
import Host
import PlanModel
import Testing

@Suite struct EnvironmentTests {
  @Test(
    arguments: [
      ("vi_VN.UTF-8", .vi), ("vi", .vi), ("VI_VN", .vi), ("en_US", .en), ("en.UTF-8", .en),
      ("en@euro", .en), ("C", nil), ("POSIX", nil), ("C.UTF-8", nil), ("de_DE.UTF-8", nil),
      ("vie_VN", nil), ("_VN", nil), ("", nil),
    ] as [(String, Language?)])
  func languageOfALocale(_ locale: String, _ language: Language?) {
    #expect(Environment { $0 == "LANG" ? locale : nil }.language == language)
  }

  @Test func theFirstLocaleThatIsSetDecides() {
    func language(_ variables: [String: String]) -> Language? {
      Environment { variables[$0] }.language
    }
    #expect(language(["LC_ALL": "vi_VN", "LC_MESSAGES": "en_US", "LANG": "en_US"]) == .vi)
    #expect(language(["LC_ALL": "", "LC_MESSAGES": "vi_VN", "LANG": "en_US"]) == .vi)
    #expect(language(["LC_ALL": "C.UTF-8", "LANG": "vi_VN"]) == nil)
    #expect(language([:]) == nil)
  }

  @Test func emptyIsNotSet() {
    let empty = Environment { _ in "" }
    #expect(empty == Environment { _ in nil })
    #expect(empty.plan == nil && empty.term == nil && !empty.noColor && empty.language == nil)
    #expect(empty.editor == nil && empty.browser == nil && !empty.hasWindows)
    #expect(empty.searchPath == nil && empty.stateHome == nil && empty.home == nil)
    #expect(empty.runtimeFolder == nil && empty.sourceDateEpoch == nil)
    #expect(Environment { $0 == "NO_COLOR" ? "0" : nil }.noColor)
  }

  @Test func readsTheProcess() {
    #expect(Environment.current.term == getenv("TERM").map { String(cString: $0) })
    let variables = [
      "PLENUM_PLAN": "plans/vufo.yaml", "TERM": "xterm-256color",
      "XDG_RUNTIME_DIR": "/run/user/7", "SOURCE_DATE_EPOCH": "1735689600",
    ]
    let environment = Environment { variables[$0] }
    #expect(environment.runtimeFolder == "/run/user/7")
    #expect(environment.sourceDateEpoch == 1_735_689_600)
    #expect(Environment { $0 == "SOURCE_DATE_EPOCH" ? "today" : nil }.sourceDateEpoch == nil)
    #expect(environment.plan == "plans/vufo.yaml" && environment.term == "xterm-256color")
  }
}
