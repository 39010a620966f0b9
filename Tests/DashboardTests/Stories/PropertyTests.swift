import Dashboard
import Interface
import PlanModel
import Screen
import Testing

/// What is true whatever is pressed, on screens of any size: `ScreenProperties` looks at each.
@Suite("Any keys at any size")
struct PropertyTests {
  static let fixtures: [Fixture] = Fixture.all + [.broken, .tall, .long(33)]

  @Test("Every size shows a whole screen", arguments: fixtures, Language.allCases)
  func sizes(_ fixture: Fixture, _ language: Language) throws {
    var story = try Story(fixture, language: language, isSample: language == .vi)
    for columns in [1, 39, 40, 41, 55, 69, 70, 71, 97, 130] {
      for rows in [9, 10, 11, 15, 45] {
        try story.resize("\(columns)x\(rows)")
        story.press("Right")
        story.screen()
      }
    }
  }

  @Test("Every year fits sizes nobody thought of", arguments: fixtures, [Glyphs.unicode, .ascii])
  func years(_ fixture: Fixture, _ glyphs: Glyphs) throws {
    var wanderer = Wanderer(seed: 7)
    for language in Language.allCases {
      var story = try Story(fixture, language: language, glyphs: glyphs)
      for _ in 0..<12 {
        story.send(.resize(wanderer.size(upTo: Size(columns: 130, rows: 45))))
        story.press("Left")
        if Bool.random(using: &wanderer) { story.press("Left Left Left Left") }
        story.screen()
      }
    }
  }

  @Test("No keys break a screen", arguments: fixtures, 1...2)
  func keys(_ fixture: Fixture, _ seed: UInt64) throws {
    var wanderer = Wanderer(seed: seed)
    let language = Language.allCases.randomElement(using: &wanderer) ?? .vi
    let glyphs = Bool.random(using: &wanderer) ? Glyphs.ascii : .unicode
    var story = try Story(fixture, language: language, glyphs: glyphs, isSample: seed == 2)
    var pressed = ""
    for step in 0..<60 {
      if step.isMultiple(of: 12) {
        story.send(.resize(wanderer.size(upTo: Size(columns: 130, rows: 45))))
        pressed += " \(story.state.size.columns)x\(story.state.size.rows)"
      }
      if step % 7 == 6 {
        story.send(.pointer(wanderer.pointer(on: story.state.size)))
        pressed += " click"
      } else {
        let key = wanderer.key()
        story.send(.key(key))
        pressed += " " + key.name
      }
      let fault = story.fault
      try #require(fault == nil, "after\(pressed)")
    }
  }
}
