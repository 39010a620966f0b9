import Interface
import PlanModel
import Screen
import Summary
import TestSupport
import Testing
import Wording

@testable import Dashboard

/// Printing a year: what is chosen, what is shown, and what is asked for.
@Suite("The print screen")
struct PrintStories {
  /// The sample plan with its print screen open.
  private func story(
    _ size: String = "80x24", _ language: Language = .en, glyphs: Glyphs = .unicode,
    printers: [String] = []
  ) throws -> Story {
    var story = try Story(
      .vufo, size: size, year: 2024, language: language, glyphs: glyphs, isSample: true)
    story.press("F4")
    story.answerNeeds(printers: printers)
    return story
  }

  static let sizes = ["80x24", "120x40", "60x20", "40x12"]

  @Test("The screen", arguments: sizes, Language.allCases)
  func screens(_ size: String, _ language: Language) throws {
    var story = try story(size, language, printers: ["HP_LaserJet", "Canon"])
    story.press("Down Down")
    try story.expect("print/\(size)-\(language)")
    story.press("End")
    try story.expect("print/end-\(size)-\(language)")
  }

  @Test("In ASCII", arguments: ["80x24", "40x12"])
  func ascii(_ size: String) throws {
    try story(size, glyphs: .ascii).expect("print/ascii-\(size)-en")
  }

  @Test("It opens from every screen that one reads, with the year that is there")
  func opens() throws {
    for (keys, year) in [("p", 2024), ("Right Enter p", 2025), ("t Right Right p", 2026)] {
      var story = try Story(.vufo, size: "80x24", year: 2024)
      story.press(keys)
      #expect(story.job?.year.year == year, "\(keys)")
    }
    var story = try Story(.vufo, size: "80x24", year: 2024, language: .vi)
    story.press("i Right p")
    #expect(story.job?.options.language == .one(.vi))
    story.press("Escape")
    #expect(story.state.context == .indicators)
  }

  @Test("Every option changes what is asked for")
  func options() throws {
    var story = try story(printers: ["HP", "Canon"])
    story.press("Right Down Right Down Right Down Right Right Down Right Down Right Enter")
    let options = try #require(story.job?.options)
    #expect(options.years == [2025] && options.paper == .letter && options.language == .both)
    #expect(options.asksForSignatures)
    #expect(story.job?.form == .text && story.job?.target == .printer("HP"))
    let job = try #require(story.job)
    let page = Document(of: try #require(story.state.review), options, from: .test)
    #expect(story.effects == [.print(job, of: page, replacing: false)], "the page that is shown")
    story.press("Right Right Right")
    #expect(story.job?.target == .printer("Canon"), "the last stays")
    story.press("Left Left Left Up Left Up Left Left Left Up Left Up Left Up Left Left Left Left")
    #expect(story.job?.year == 2022 && story.job?.form == .pdf && story.job?.target == .file)
    #expect(story.job?.options.language == .one(.en) && story.job?.options.paper == .a4)
  }

  @Test("HTML goes to no printer")
  func html() throws {
    var story = try story(printers: ["HP"])
    story.press("Down Down Down Down Down Right Up Up Up Up Right Right")
    #expect(story.job?.form == .html && story.job?.target == .file)
    #expect(story.shows("plan-2024.html") && !story.shows("HP"))
  }

  @Test("The origin of the page is asked for whenever one comes to it, and nothing else for it")
  func needs() throws {
    var story = try Story(.vufo, size: "80x24", year: 2024)
    #expect(story.needs.isEmpty)
    story.press("p")
    #expect(story.needs == [.identifyPlan, .listPrinters])
    story.press("Enter")
    #expect(story.effects.isEmpty && !story.shows("ANNUAL REVIEW"), "no page without its origin")
    story.answerNeeds()
    #expect(story.shows("ANNUAL REVIEW 2024"))
    story.press("Right Down Down Right")
    try story.resize("60x20")
    #expect(story.needs.isEmpty && story.shows("ANNUAL REVIEW 2025"))
    try story.reload(.vufo)
    #expect(story.needs == [.identifyPlan], "a new text of the plan")
    story.answerNeeds()
    story.press("F1")
    try story.reload(.vufo)
    #expect(story.needs.isEmpty, "another screen is visible")
    story.press("Escape")
    #expect(story.needs == [.identifyPlan], "the file, and perhaps the day")
    story.answerNeeds()
    #expect(story.shows("ANNUAL REVIEW 2025"))
  }

  @Test(
    "A plan that is read again is on the page at once; until then the old one is, as on the screen")
  func reloaded() throws {
    func plan(_ text: String) -> Fixture {
      .text("plenum: 1\nyears:\n  2024: {report: final, objectives: [\(text)]}\n")
    }
    var story = try Story(plan("Plant trees"), size: "80x24")
    story.press("p")
    story.answerNeeds()
    #expect(story.shows("Plant trees"))
    try story.reload(.broken)
    #expect(story.needs.isEmpty && story.shows("Plant trees"))
    try story.reload(plan("Dig a well"))
    story.answerNeeds()
    #expect(story.shows("Dig a well") && !story.shows("Plant trees"))
    story.press("Enter")
    guard case .print(_, let page, _) = story.effects.last else {
      Issue.record("nothing is printed")
      return
    }
    #expect(TextPage(page).text.contains("Dig a well"))
  }

  @Test("The page scrolls by keys and by the wheel, and a click chooses an option")
  func scrolls() throws {
    var story = try story()
    let total = try #require(story.text.firstMatch(of: #/ 13/(\d+)/#)).1
    story.press("PageDown")
    #expect(story.shows(" 26/\(total)"))
    story.send(.pointer(Event.Pointer(.wheelDown, x: 5, y: 20)))
    #expect(story.shows(" 27/\(total)"))
    story.send(.pointer(Event.Pointer(.wheelUp, x: 5, y: 20)))
    story.press("End PageDown")
    #expect(story.shows(" \(total)/\(total)"))
    story.press("Home")
    #expect(story.shows(" 13/\(total)"))
    story.send(.pointer(Event.Pointer(.press, x: 12, y: 4)))
    #expect(story.line(4).hasPrefix("► Paper"))
  }

  @Test("A file that is there is replaced only when Enter is pressed again", arguments: sizes)
  func replacing(_ size: String) throws {
    for language in Language.allCases {
      var story = try story(size, language)
      let job = try #require(story.job)
      story.press("Enter")
      story.answer(.printed(.exists(file: "plan-2024.pdf")))
      if size != "120x40" { try story.expect("print/exists-\(size)-\(language)") }
      story.press("Enter")
      #expect(story.prints.map(\.job) == [job, job])
      #expect(story.prints.map(\.replacing) == [false, true])
      for key in ["Escape", "Right", "q"] {
        story.answer(.printed(.exists(file: "plan-2024.pdf")))
        story.press(key)
        #expect(story.effects.count == 2 && story.state.context == .print && story.job == job)
        #expect(story.state.notice == nil)
      }
      story.press("Enter")
      #expect(story.prints.count == 3 && story.prints.last?.replacing == false, "asked anew")
    }
  }

  @Test("Where the file is", arguments: ["80x24", "40x12"], Language.allCases)
  func written(_ size: String, _ language: Language) throws {
    var story = try story(size, language, printers: ["HP_LaserJet"])
    story.answer(.printing(try #require(story.job)))
    #expect(story.reads(language.words.isWriting("plan-2024.pdf")))
    let outcome = PrintOutcome.written(file: "plan-2024.pdf", folder: "~/meetings/papers")
    story.answer(.printed(outcome))
    try story.expect("print/written-\(size)-\(language)")
    story.press("Up")
    #expect(!story.shows("~/meetings"))
  }

  static let failures: [PrintFailure] = [
    .diskFull(file: "plan-2024.txt"),
    .notPermitted(file: "plan-2024.txt"),
    .unwritable(file: "plan-2024.txt", reason: "Read-only file system"), .noPDFProgram,
    .pdfProgram("no installed font has these letters: 𝄞; install fonts-noto"), .noCUPS,
    .unknownPrinter("HQ", known: ["HP_LaserJet", "Canon"]),
    .refused(printer: "HP", reason: "The printer or class does not exist."),
    .noAnswer(printer: "HP"), .htmlToPrinter,
  ]

  @Test("Every failure is said in whole, on the smallest screen too", arguments: failures)
  func failed(_ failure: PrintFailure) throws {
    for (size, language) in [
      ("80x24", Language.en), ("40x12", .vi), ("40x10", .en), ("40x10", .vi),
    ] {
      var story = try story(size, language)
      story.answer(.printed(.failed(failure)))
      #expect(story.reads(language.words.sentence(for: failure)), "\(size)\n\(story.text)")
      #expect(story.reads(story.job?.fileName(plan: "plan.yaml") ?? "?"), "the file is still named")
    }
  }

  @Test("Where there is no room for all printers, those beside the chosen one are shown")
  func manyPrinters() throws {
    var story = try story("40x24", printers: ["Canon", "HP_LaserJet", "Brother", "Epson"])
    #expect(story.line(7) == "  Output     ▐plan-2024.pdf▌ …")
    story.press("Down Down Down Down Down Right")
    #expect(story.line(7) == "► Output     … ▐printer Canon▌ …")
    story.press("Right Right Right")
    #expect(story.line(7) == "► Output     … ▐printer Epson▌")
    try story.resize("80x24")
    #expect(story.line(7).hasSuffix("… printer HP_LaserJet  printer Brother ▐printer Epson▌"))
  }

  @Test("A printer's answer")
  func sent() throws {
    var story = try story(printers: ["HP"])
    story.answer(.printed(.sent(title: "plan-2024", printer: "HP")))
    #expect(story.line(-1) == " plan-2024 sent to the printer HP")
  }

  @Test("Lines that are a column too wide give way where they are emptiest")
  func squeezing() {
    #expect("a  b    c".squeezed(to: 8) == "a  b   c")
    #expect("    a  b".squeezed(to: 7) == "    a b")
    #expect("──────".squeezed(to: 5) == "─────")
    #expect("abcdef".squeezed(to: 5) == "abcd…")
    #expect("    page 5 of 5".squeezed(to: 14) == "   page 5 of 5")
    #expect("a b".squeezed(to: 3) == "a b")
  }
}

extension Story {
  /// What is chosen on the print screen.
  fileprivate var job: PrintJob? {
    if case .print(let cursor) = state.overlays.last { cursor.job } else { nil }
  }

  /// Gives the print screen what it asks for.
  mutating func answerNeeds(printers: [String] = []) {
    while let need = nextNeed() {
      answer(need == .identifyPlan ? .identified(.test) : .printers(printers))
    }
  }

  /// The pages that the dashboard has asked to be printed, and whether a file is replaced.
  fileprivate var prints: [(job: PrintJob, replacing: Bool)] {
    effects.compactMap { effect in
      if case .print(let job, _, let replacing) = effect { (job, replacing) } else { nil }
    }
  }
}

extension PageOrigin {
  /// The plan of a test, on the day on which the tests were first recorded.
  fileprivate static let test = PageOrigin(
    file: "plan.yaml", checksum: "3f2a91c7", printedOn: .day(21, month: 11, year: 2026))
}

extension Effect {
  var isPrint: Bool { if case .print = self { true } else { false } }
  var isOpen: Bool { if case .open = self { true } else { false } }
}
