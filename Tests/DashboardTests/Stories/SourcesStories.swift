import PlanModel
import Testing

@testable import Dashboard

/// Opening a source, and the plan in the editor.
@Suite("Sources and editor")
struct SourcesStories {
  static let plan = Fixture.text(
    """
    plenum: 1
    sources:
      web: {title: The web, url: "https://example.org/a"}
      file: {title: The file, file: minutes.txt}
      both: {title: Both, url: "https://example.org/b", file: both.pdf}
      none: {title: Nowhere}
    years:
      2024:
        report: final
        objectives:
          - {id: none, text: Nobody}
          - {id: web, text: One, sources: web}
          - {id: file, text: Two, sources: file}
          - {id: both, text: Three, sources: both}
          - {id: named, text: Four, sources: none}
          - {id: all, text: Five, sources: [web, none]}
        achievements:
          - {text: An answer, answers: all, sources: [web, file]}

    """)

  static func opened(_ id: String, _ key: String = "o") throws -> Story {
    var story = try Story(plan)
    try story.choose(id)
    story.press(key)
    return story
  }

  @Test("One source is opened at once, by its address before its file", arguments: ["o", "C-o"])
  func one(_ key: String) throws {
    #expect(try Self.opened("web", key).effects == [.open(.url("https://example.org/a"))])
    #expect(try Self.opened("file", key).effects == [.open(.file("minutes.txt"))])
    #expect(try Self.opened("both", key).effects == [.open(.url("https://example.org/b"))])
    #expect(try Self.opened("file", "Enter \(key)").effects == [.open(.file("minutes.txt"))])
  }

  @Test("Without a source, and without an address, that is said")
  func none() throws {
    let none = try Self.opened("none")
    #expect(none.line(-1) == " no source given")
    let named = try Self.opened("named")
    #expect(named.line(-1) == " no address given: Nowhere")
    #expect(none.effects.isEmpty && named.effects.isEmpty)
  }

  @Test("Of several, those of the answers among them, one is chosen")
  func several() throws {
    var story = try Self.opened("all")
    #expect(story.shows("► [1] The web\n      https://example.org/a"))
    #expect(story.shows("  [4] Nowhere\n      no address given"))
    #expect(story.line(-2).hasSuffix(" 1/3"))
    story.press("Down Down Enter")
    #expect(story.effects == [.open(.file("minutes.txt"))])
    #expect(story.state.context == .year)
    story.press("o Down Enter")
    #expect(story.line(-1) == " no address given: Nowhere")
  }

  @Test("Where the system has no opener the address is shown")
  func noOpener() throws {
    var story = try Self.opened("web")
    story.answer(.cannotOpen(.url("https://example.org/a")))
    #expect(story.line(-1) == " https://example.org/a")
    story.press("Down")
    #expect(story.line(-1).hasSuffix("help"))
  }

  @Test("The editor opens at the line of what is chosen", arguments: ["e", "C-e"])
  func editor(_ key: String) throws {
    var story = try Story(Self.plan)
    try story.choose("both")
    story.press("\(key) Enter \(key)")
    #expect(story.effects == [.edit(line: 14), .edit(line: 14)])
    story.press("Escape End Tab \(key)")
    #expect(story.effects.last == .edit(line: 18))
  }

  @Test("Without an editor the reason is shown")
  func noEditor() throws {
    var story = try Story(Self.plan)
    story.answer(.cannotEdit(reason: nil))
    #expect(story.line(-1) == " No editor here: set VISUAL or EDITOR")
    story.answer(.cannotEdit(reason: "vi: not found"))
    #expect(story.line(-1) == " The editor did not run: vi: not found")
  }

  @Test(
    "A plan that cannot be edited, and the sample, stay as they are", arguments: [true, false])
  func readOnly(_ isSample: Bool) throws {
    var story = try Story(.vufo, isSample: isSample, isReadOnly: !isSample)
    story.press("e C-e Enter e C-e")
    #expect(story.effects.isEmpty)
    #expect(story.line(-1) == " This plan cannot be edited from here")
    story.press("r C-r")
    #expect(story.effects == (isSample ? [] : [.reload, .reload]))
  }
}
