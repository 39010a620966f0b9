import Dashboard
import PlanModel
import Screen
import Testing

/// The plan that is built into the program.
@Suite("The sample plan")
struct SampleStories {
  @Test(
    "It is marked on every screen and at every size", arguments: Language.allCases,
    ["40x10", "40x12", "60x20", "80x24", "120x40", "70x10"])
  func mark(_ language: Language, _ size: String) throws {
    for fixture in [Fixture.vufo, .minimal] {
      var story = try Story(fixture, size: size, language: language, isSample: true)
      let mark = language == .en ? "sample plan" : "kế hoạch mẫu"
      for keys in ["", "Left", "Enter", "F1", "Escape", "Escape", "End", "Right", "Tab"] {
        story.press(keys)
        #expect(story.line(0).contains(mark), "\(keys)")
      }
      #expect(story.year != nil)
    }
  }

  @Test("It has no file to be read again", arguments: ["r", "C-r"])
  func reload(_ key: String) throws {
    var story = try Story(.vufo, isSample: true)
    let before = story.text
    story.press(key)
    #expect(story.effects.isEmpty)
    #expect(story.text.contains(" The sample plan is built in: there is no file to read again"))
    #expect(
      story.text.split(separator: "\n").dropLast() == before.split(separator: "\n").dropLast())
  }

  @Test("A plan of one's own is not marked")
  func own() throws {
    #expect(!(try Story(.vufo)).text.contains("sample plan"))
  }
}
