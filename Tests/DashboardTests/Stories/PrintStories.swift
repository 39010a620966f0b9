import Interface
import PlanModel
import Screen
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
      #expect(story.job?.page.year == year, "\(keys)")
    }
    var story = try Story(.vufo, size: "80x24", year: 2024, language: .vi)
    story.press("i Right p")
    #expect(story.job?.page.languages == .one(.vi))
    story.press("Escape")
    #expect(story.state.context == .indicators)
  }

  @Test("Every option changes what is asked for")
  func options() throws {
    var story = try story(printers: ["HP", "Canon"])
    story.press("Right Down Right Down Right Down Right Right Down Right Down Right Enter")
    let page = try #require(story.job?.page)
    #expect(page.year == 2025 && page.paper == .letter && page.languages == .both)
    #expect(page.asksForSignatures)
    #expect(story.job?.form == .text && story.job?.target == .printer("HP"))
    let job = try #require(story.job)
    #expect(story.effects == [.print(job, replacing: false)])
    story.press("Right Right Right")
    #expect(story.job?.target == .printer("Canon"), "the last stays")
    story.press("Left Left Left Up Left Up Left Left Left Up Left Up Left Up Left Left Left Left")
    #expect(story.job?.page.year == 2022 && story.job?.form == .pdf && story.job?.target == .file)
    #expect(story.job?.page.languages == .one(.en) && story.job?.page.paper == .a4)
  }

  @Test("HTML goes to no printer")
  func html() throws {
    var story = try story(printers: ["HP"])
    story.press("Down Down Down Down Down Right Up Up Up Up Right Right")
    #expect(story.job?.form == .html && story.job?.target == .file)
    #expect(story.shows("plan-2024.html") && !story.shows("HP"))
  }

  @Test("The page is asked for again when it changes, and only then")
  func needs() throws {
    var story = try Story(.vufo, size: "80x24", year: 2024)
    #expect(story.needs.isEmpty)
    story.press("p")
    guard case .preview(let request) = story.nextNeed() else {
      Issue.record("no preview is asked for")
      return
    }
    #expect(request.page.year == 2024 && request.columns == 72 && !request.isASCII)
    story.answer(.page(.success("a page\n"), for: request))
    #expect(story.needs == [.listPrinters])
    story.answerNeeds()
    story.press("Down Right")
    #expect(story.needs.isEmpty, "the form does not change the page")
    story.press("Up Right")
    #expect(story.needs.map(\.isPreview) == [true])
    story.answerNeeds()
    try story.resize("60x20")
    #expect(story.needs.map(\.isPreview) == [true], "another width")
    story.answerNeeds()
    try story.reload(.vufo)
    #expect(story.needs.map(\.isPreview) == [true], "a new text of the plan")
    story.answerNeeds()
    story.press("F1")
    try story.reload(.vufo)
    #expect(story.needs.isEmpty, "another screen is visible")
    story.press("Escape")
    #expect(story.needs.map(\.isPreview) == [true])
  }

  @Test("The page scrolls by keys and by the wheel, and a click chooses an option")
  func scrolls() throws {
    var story = try story()
    #expect(story.shows(" 13/49"))
    story.press("PageDown")
    #expect(story.shows(" 26/49"))
    story.send(.pointer(Event.Pointer(.wheelDown, x: 5, y: 20)))
    #expect(story.shows(" 27/49"))
    story.send(.pointer(Event.Pointer(.wheelUp, x: 5, y: 20)))
    story.press("End PageDown")
    #expect(story.shows(" 49/49"))
    story.press("Home")
    #expect(story.shows(" 13/49"))
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
      #expect(story.effects == [.print(job, replacing: false), .print(job, replacing: true)])
      for key in ["Escape", "Right", "q"] {
        story.answer(.printed(.exists(file: "plan-2024.pdf")))
        story.press(key)
        #expect(story.effects.count == 2 && story.state.context == .print && story.job == job)
        #expect(story.state.notice == nil)
      }
      story.press("Enter")
      #expect(story.effects.last == .print(job, replacing: false), "asked anew")
    }
  }

  @Test("Where the file is", arguments: ["80x24", "40x12"], Language.allCases)
  func written(_ size: String, _ language: Language) throws {
    var story = try story(size, language, printers: ["HP_LaserJet"])
    story.answer(.printing(try #require(story.job)))
    #expect(story.words(language.words.isWriting("plan-2024.pdf")))
    let outcome = PrintOutcome.written(file: "plan-2024.pdf", folder: "~/meetings/papers")
    story.answer(.printed(outcome))
    try story.expect("print/written-\(size)-\(language)")
    story.press("Up")
    #expect(!story.shows("~/meetings"))
  }

  static let failures: [PrintFailure] = [
    .unreadable(file: "plan.yaml"), .diskFull(file: "plan-2024.txt"),
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
      #expect(story.words(language.words.sentence(for: failure)), "\(size)\n\(story.text)")
      #expect(story.words(story.job?.fileName(plan: "plan.yaml") ?? "?"), "the file is still named")
    }
  }

  @Test("Why there is no page to show", arguments: Language.allCases)
  func noPage(_ language: Language) throws {
    var story = try story("40x12", language)
    story.press("Right")
    guard case .preview(let request) = story.nextNeed() else { return }
    story.answer(.page(.failure(.unreadable(file: "plan.yaml")), for: request))
    try story.expect("print/no-page-40x12-\(language)")
  }

  @Test("Where there is no room for all printers, those beside the chosen one are shown")
  func manyPrinters() throws {
    var story = try story("40x24", printers: ["Canon", "HP_LaserJet", "Brother", "Epson"])
    #expect(story.line(7) == "  To         ▐plan-2024.pdf▌ …")
    story.press("Down Down Down Down Down Right")
    #expect(story.line(7) == "► To         … ▐printer Canon▌ …")
    story.press("Right Right Right")
    #expect(story.line(7) == "► To         … ▐printer Epson▌")
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
    #expect("a b".squeezed(to: 3) == "a b")
  }
}

extension Story {
  /// What is chosen on the print screen.
  fileprivate var job: PrintJob? {
    if case .print(let place) = state.overlays.last { place.job } else { nil }
  }

  /// Whether a sentence can be read, whatever its lines are.
  fileprivate func words(_ sentence: String) -> Bool {
    func letters(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
    return letters(text).contains(letters(sentence))
  }

  /// Gives the print screen what it asks for.
  mutating func answerNeeds(printers: [String] = []) {
    while let need = nextNeed() {
      switch need {
      case .preview(let request): answer(.page(.success(Self.page(request)), for: request))
      default: answer(.printers(printers))
      }
    }
  }

  /// A page that is as wide as it was asked for, on two sheets.
  private static func page(_ request: PreviewRequest) -> String {
    let rule = String(repeating: request.isASCII ? "-" : "─", count: request.columns)
    func spread(_ left: String, _ right: String) -> String {
      left + String(repeating: " ", count: request.columns - left.count - right.count) + right
    }
    let lines = (1...20).map { spread("Objective \($0)", "Achievement \($0)") }
    func sheet(_ number: Int) -> String {
      ["ANNUAL REVIEW \(request.page.year)", rule].joined(separator: "\n") + "\n"
        + lines.joined(separator: "\n") + "\n"
        + rule + "\n" + spread("plan.yaml", "page \(number) of 2") + "\n"
    }
    return sheet(1) + "\u{C}" + sheet(2)
  }
}

extension Effect {
  fileprivate var isPreview: Bool { if case .preview = self { true } else { false } }
  var isPrint: Bool { if case .print = self { true } else { false } }
}
