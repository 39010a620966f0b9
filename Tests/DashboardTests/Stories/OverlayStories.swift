import Interface
import PlanModel
import Screen
import Testing

@testable import Dashboard

/// What is the same on every screen on top of the year.
@Suite("On top of the year")
struct OverlayStories {
  /// The ways to the screens, a few keys into each.
  static let ways = [
    "F6 Down Down", "F6 End", "F7 Right Right Down", "F7 Right Enter Down",
    "F7 Enter Right Right End", "F3 d a i Down",
    "F3 z z z", "F8 Down Enter End", "o Down", "Enter", "F8 Enter Escape F6 Enter",
  ]

  @Test("The language changes inside, the place stays", arguments: ways)
  func language(_ way: String) throws {
    for size in ["80x24", "40x12"] {
      var story = try Story(.vufo, size: size, year: 2024)
      story.press(way)
      story.screen()
      let before = story.state
      story.press("F2")
      #expect(story.line(0).hasSuffix(" vi"))
      #expect(story.state.overlays == before.overlays)
      story.screen()
      story.press("F2")
      #expect(story.state.overlays == before.overlays)
      #expect(story.state.cursor == before.cursor)
    }
  }

  @Test("The window changes inside, from one cell to a wall", arguments: ways)
  func resize(_ way: String) throws {
    for fixture in [Fixture.vufo, .example] {
      for language in Language.allCases {
        var story = try Story(fixture, year: 2024, language: language)
        story.press(way)
        let context = story.state.context
        let chosen = story.chosen
        for size in ResizeStories.sizes {
          try story.resize(size)
          story.screen()
          #expect(story.chosen == chosen, "\(size)")
        }
        #expect(story.state.context == context)
      }
    }
  }

  @Test("Keys while the window is too small do no harm", arguments: ways)
  func tooSmall(_ way: String) throws {
    var story = try Story(.example, year: 2024)
    story.press(way)
    try story.resize("5x3")
    story.press("Down PageDown End Right Left Up Home PageUp Tab")
    story.screen()
    try story.resize("80x24")
    story.screen()
  }

  @Test("The sample is marked everywhere", arguments: ways)
  func sample(_ way: String) throws {
    var story = try Story(.vufo, year: 2024, isSample: true)
    story.press(way)
    #expect(story.line(0).contains("sample plan"))
  }

  @Test("Screens on top of each other are left one by one")
  func pile() throws {
    var story = try Story(.vufo, year: 2024)
    let before = story.text
    story.press("Enter t i f F1")
    let pile: [Context] = [.details, .threads, .indicators, .filter, .help]
    #expect(story.state.overlays.map(\.context) == pile)
    story.press("Escape Escape Escape")
    #expect(story.state.context == .threads)
    story.press("i i")
    #expect(story.state.context == .threads)
    story.press("Escape Escape")
    #expect(story.text == before)
  }

  @Test("A click chooses a row, and in the threads a year")
  func clicks() throws {
    var story = try Story(.vufo, year: 2024)
    story.press("F6")
    let heading = story.line(2)
    let x = try #require(heading.firstRange(of: "2025")).lowerBound.utf16Offset(in: heading)
    story.send(.pointer(Event.Pointer(.press, x: x, y: 4)))
    #expect(story.chosenLine?.hasPrefix("► Hold the 5th international") == true)
    #expect(story.shows("2025: reported · set in 2024"))
    story.send(.pointer(Event.Pointer(.press, x: x - 6, y: 2)))
    #expect(story.shows("2024: not reported · again in 2025"))
    story.press("Escape F3 d a i")
    story.send(.pointer(Event.Pointer(.press, x: 3, y: 7)))
    #expect(story.state.overlays.last == .find(3))
    story.send(.pointer(Event.Pointer(.press, x: 3, y: 23)))
    #expect(story.state.overlays.last == .find(3))
    story.press("Escape F8")
    story.send(.pointer(Event.Pointer(.press, x: 3, y: 6)))
    #expect(story.state.overlays.last == .filter(2))
    story.send(.pointer(Event.Pointer(.wheelDown, x: 3, y: 6)))
    #expect(story.state.overlays.last == .filter(3))
  }

  @Test("A year of an indicator that is taller than the screen is there all the same")
  func tall() throws {
    var story = try Story(
      .text(
        """
        plenum: 1
        indicators:
          n:
            name: Something whose name is longer than one row of the screen
            unit: pieces
        years:
          2023: {report: final, achievements: [{indicator: n, actual: 3}]}
          2024:
            report: final
            achievements:
              - indicator: n
                actual: 40
                of which: {one that is long: 1, another that is long: 2, a third that is long: 3,
                  a fourth that is long: 4, a fifth that is long: 5, a sixth that is long: 6}

        """), size: "40x10", year: 2024)
    story.press("F7 Enter")
    #expect(story.chosenLine?.hasPrefix("► 2024  40 pieces") == true)
    story.press("Up")
    #expect(story.chosenLine?.hasPrefix("► 2023  3 pieces") == true)
  }

  @Test("A plan without objectives, indicators or anything", arguments: ways)
  func empty(_ way: String) throws {
    for text in ["plenum: 1\nyears: {2024: {}}\n", "plenum: 1\nyears: {2024: {report: final}}\n"] {
      var story = try Story(.text(text))
      for key in way.split(separator: " ") {
        story.press(String(key))
        story.screen()
      }
      story.press("Enter Down Up Right Left PageDown End n N o e c")
      story.screen()
    }
  }

  @Test("No keys break the screens on top", arguments: [Fixture.vufo, .example, .format], 21...24)
  func keys(_ fixture: Fixture, _ seed: UInt64) throws {
    var wanderer = Wanderer(seed: seed)
    let glyphs = Bool.random(using: &wanderer) ? Glyphs.ascii : .unicode
    let language = Language.allCases.randomElement(using: &wanderer) ?? .vi
    var story = try Story(fixture, year: 2024, language: language, glyphs: glyphs)
    var pressed = "\(language) \(glyphs.isASCII ? "ascii" : "")"
    let doors: [Key] = [
      .function(6), .function(7), .function(3), .function(8), .character("o"), .enter, .function(2),
      .control("n"), .down, .right, .character("đ"), .character("a"), .backspace, .end,
    ]
    for step in 0..<90 {
      if step.isMultiple(of: 15) {
        story.send(.resize(wanderer.size(upTo: Size(columns: 130, rows: 45))))
        pressed += " \(story.state.size.columns)x\(story.state.size.rows)"
      } else if step % 10 == 9 {
        let pointer = wanderer.pointer(on: story.state.size)
        story.send(.pointer(pointer))
        pressed += " click(\(pointer.x),\(pointer.y))"
      } else {
        let isDoor = Bool.random(using: &wanderer)
        let key = isDoor ? doors.randomElement(using: &wanderer) ?? .down : wanderer.key()
        story.send(.key(key))
        pressed += " " + key.name
      }
      let fault = story.fault
      try #require(fault == nil, "after \(pressed)")
    }
  }
}

extension Story {
  /// The item that a list on top of the year, or the year, points at.
  var chosen: ItemID? {
    switch state.overlays.last {
    case .details(let item, _): item
    case .threads(let cursor): state.threads.flatMap { cursor.item(in: $0) }
    case .indicators(let cursor): state.review.flatMap { cursor.item(in: $0) }
    case .find(let row): state.search?.hits.dropFirst(row).first
    case nil: state.desk.browsing?.item
    default: nil
    }
  }
}
