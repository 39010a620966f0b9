import Dashboard
import Interface
import PlanModel
import Testing

/// Help, problems, windows that are too small.
@Suite("The other screens")
struct OtherScreensGoldenTests {
  static let sizes = ["80x24", "120x40", "60x20", "40x12"]

  @Test("Help", arguments: sizes, Language.allCases)
  func help(_ size: String, _ language: Language) throws {
    var story = try Story(.vufo, size: size, language: language)
    story.press("F1")
    try story.expect("help/\(size)-\(language)")
  }

  @Test("The marks, at the foot of the help", arguments: Language.allCases)
  func marks(_ language: Language) throws {
    var story = try Story(.vufo, size: "80x24", language: language)
    story.press("F1 End")
    try story.expect("help/foot-80x24-\(language)")
  }

  @Test("Help in ASCII")
  func asciiHelp() throws {
    var story = try Story(.vufo, size: "120x40", glyphs: .ascii)
    story.press("F1")
    try story.expect("help/ascii-120x40-en")
  }

  @Test("Why a plan cannot be read", arguments: sizes, Language.allCases)
  func problem(_ size: String, _ language: Language) throws {
    let story = try Story(.broken, size: size, language: language)
    try story.expect("problem/\(size)-\(language)")
  }

  @Test("After a reload that failed", arguments: ["80x24", "40x12"], Language.allCases)
  func remains(_ size: String, _ language: Language) throws {
    var story = try Story(.vufo, size: size, year: 2024, language: language)
    try story.reload(.broken)
    try story.expect("problem/remains-\(size)-\(language)")
    story.press("Enter")
    try story.expect("problem/remains-why-\(size)-\(language)")
  }

  @Test("Too small", arguments: ["39x10", "40x9", "1x1"], Language.allCases)
  func tooSmall(_ size: String, _ language: Language) throws {
    let story = try Story(.vufo, size: size, language: language)
    try story.expect("too-small/\(size)-\(language)")
  }
}
