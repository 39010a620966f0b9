import Interface
import PlanModel
import Screen
import Testing
import Wording

@testable import Dashboard

/// The step keys on every screen of the dashboard: one undoes the other where there is room, whatever
/// is said, marked or lies on top; at an end they stay, and what lies beneath a screen stays with it.
@Suite("The step keys on every screen")
struct StepKeyTests {
  /// The choice on the visible screen and on all beneath it, however far lists are scrolled.
  private struct Choice: Equatable {
    let year: Int?
    let entry: Int
    let answer: Int?
    let overlays: [Overlay]

    init(_ state: State) {
      year = state.year?.year
      entry = state.cursor.entry
      answer = state.cursor.answer
      overlays = state.overlays.map { overlay in
        guard case .threads(var cursor) = overlay else { return overlay }
        cursor.first = 0
        return .threads(cursor)
      }
    }
  }

  /// A screen, and how it is come to.
  struct Screen: CustomTestStringConvertible {
    let context: Context
    /// The keys that lead there from the year.
    let keys: String
    /// True if it has other things side by side.
    var isWide = false

    var testDescription: String { "\(context): \(keys)" }

    static let all = [
      Screen(context: .year, keys: "", isWide: true),
      Screen(context: .year, keys: "Tab", isWide: true),
      Screen(context: .details, keys: "Enter", isWide: true),
      Screen(context: .details, keys: "Down Enter", isWide: true),
      Screen(context: .threads, keys: "F6", isWide: true),
      Screen(context: .indicators, keys: "F7", isWide: true),
      Screen(context: .indicator, keys: "F7 Enter", isWide: true),
      Screen(context: .find, keys: "F3 c o n"), Screen(context: .filter, keys: "F8"),
      Screen(context: .sources, keys: "o"), Screen(context: .print, keys: "F4", isWide: true),
      Screen(context: .print, keys: "F4 Down", isWide: true),
      Screen(context: .print, keys: "F4 Up", isWide: true),
      Screen(context: .help, keys: "F1"), Screen(context: .help, keys: "F6 F1"),
      Screen(context: .problem, keys: ""),
    ]
  }

  /// The keys before a screen is come to, by which something is marked or left out on it.
  static let circumstances = ["", "F3 d e l e g Enter", "F8 Down Enter Escape", "F2 F6 Enter"]

  private func story(on screen: Screen, after keys: String = "") throws -> Story {
    var story = try Story(.vufo, size: "50x14", year: 2024)
    story.press(keys)
    if screen.context == .problem {
      try story.reload(.broken)
      story.press("Enter")
    }
    story.press(screen.keys)
    story.answerNeeds()
    try #require(story.state.context == screen.context)
    return story
  }

  /// Walks on with a key until that leads nowhere, and tries at each step that the other one leads
  /// back.
  ///
  /// - Returns: the number of steps.
  private func walk(_ story: inout Story, _ key: String, undoneBy other: String) -> Int {
    for step in 0..<300 {
      let here = Choice(story.state)
      var next = story
      next.press(key)
      if next.state.desk.screens.overlays == story.state.overlays,
        next.state.year == story.state.year, next.state.cursor == story.state.cursor
      {
        return step
      }
      // An entry that is taller than the screen is read to its end before it is left.
      if Choice(next.state) != here {
        var back = next
        repeat {
          let before = back.state.cursor
          back.press(other)
          if back.state.cursor == before { break }
        } while Choice(back.state) == Choice(next.state)
        #expect(Choice(back.state) == here, "\(key) \(other) at \(step):\n\(story.text)")
      }
      story = next
    }
    Issue.record("\(key) leads on and on")
    return 0
  }

  @Test("One undoes the other, from one end to the other", arguments: Screen.all, circumstances)
  func bothWays(_ screen: Screen, _ circumstance: String) throws {
    // The sources are those of one item, which is another one then.
    if screen.context == .sources, !circumstance.isEmpty { return }
    var story = try story(on: screen, after: circumstance)
    for (key, other, isUsed) in [("Down", "Up", true), ("Right", "Left", screen.isWide)] {
      _ = walk(&story, other, undoneBy: key)
      if key == "Down", screen.keys != "Tab" { #expect(story.row == 0, "\(other):\n\(story.text)") }
      let before = Choice(story.state)
      let forth = walk(&story, key, undoneBy: other)
      if key == "Down", screen.context != .print, screen.keys != "Tab" {
        #expect(story.row == story.lastRow, "\(key):\n\(story.text)")
      }
      let back = walk(&story, other, undoneBy: key)
      #expect(Choice(story.state) == before && (back > 0) == (forth > 0))
      if circumstance.isEmpty, isUsed { #expect(forth > 0, "\(key) leads nowhere") }
      if !isUsed { #expect(forth == 0 && back == 0, "\(key) leads somewhere") }
    }
  }

  @Test("What is said at the foot or marked by a reload changes nothing", arguments: Screen.all)
  func said(_ screen: Screen) throws {
    let ways: [(inout Story) throws -> Void] = [
      { $0.answer(.printed(.failed(.noPDFProgram))) }, { $0.press("C-x ê") }, { $0.press("2") },
      { $0.press("9 9 9 9") }, { try $0.reload(screen.context == .problem ? .broken : .vufo) },
    ]
    for way in ways {
      for key in ["Down", "Up"] + (screen.isWide ? ["Right", "Left"] : []) {
        var bare = try story(on: screen)
        // In the middle, so that every key leads somewhere.
        bare.press("Down Right Left")
        var told = bare
        // What is typed there is looked for.
        guard screen.context != .find || bare.state.search?.query == "con" else { return }
        try way(&told)
        told.answerNeeds()
        if told.state.search?.query != bare.state.search?.query { continue }
        told.press(key)
        bare.press(key)
        #expect(Choice(told.state) == Choice(bare.state), "\(key):\n\(told.text)")
        #expect(told.text == bare.text, "\(key)")
      }
    }
  }

  @Test("What lies beneath a screen stays", arguments: Screen.all)
  func beneath(_ screen: Screen) throws {
    for cover in ["F1", "F3 c", "F8", "F4", "F6", "F7", "o"] {
      var story = try story(on: screen)
      story.press("Down")
      let before = Choice(story.state)
      let count = story.state.overlays.count
      story.press(cover)
      story.answerNeeds()
      // Not every screen is reached from every other one.
      guard story.state.overlays.count == count + 1 else { continue }
      for key in ["Down", "Right", "Up", "Left", "PageDown", "End", "PageUp", "Home"] {
        story.press(key)
        #expect(Choice(story.state).entry == before.entry, "\(key) on \(cover)")
        #expect(story.state.overlays.count == count + 1, "\(key) on \(cover)")
      }
      story.press("Escape")
      #expect(Choice(story.state) == before, "\(cover)")
    }
  }
}
