import Dashboard
import PlanModel
import Screen
import Testing

/// Walking through the objectives, what answers them, and the other achievements.
@Suite("Walking through a year")
struct ListStories {
  @Test(
    "Down walks through every entry to the other achievements, and Up back",
    arguments: ["80x24", "60x20", "40x12"])
  func walk(_ size: String) throws {
    var story = try Story(.vufo, size: size, year: 2024)
    var there: [String] = []
    for _ in 0..<200 where there.last != story.position {
      there.append(story.position)
      for _ in 0..<50 {
        story.press("Down")
        if !story.isReading(there.last) { break }
      }
    }
    let expected = (1...18).map { "\($0)/18" } + (1...16).map { "\($0)/16" }
    #expect(there == expected)
    var back: [String] = []
    for _ in 0..<200 where back.last != story.position {
      back.append(story.position)
      for _ in 0..<50 {
        story.press("Up")
        if !story.isReading(back.last) { break }
      }
    }
    #expect(back == expected.reversed())
  }

  @Test("Other achievements stand under their own heading")
  func others() throws {
    var story = try Story(.vufo, size: "80x24", year: 2024)
    story.press("G")
    for _ in 0..<15 { story.press("k") }
    #expect(story.position == "1/16")
    #expect(story.text.contains("│── Other achievements ───"))
    #expect(story.pointed?.hasPrefix("37 [3] or 43 [9] delegations") == true)
  }

  @Test("Tab goes to the achievements and back, also with Shift")
  func panels() throws {
    var story = try Story(.vufo, size: "80x24", year: 2024)
    try story.choose("standing-agency")
    #expect(story.pointed?.hasPrefix("▪ Continue streamlining") == true)
    story.press("Tab")
    #expect(story.pointed?.hasPrefix("Standing Agency reviewed") == true)
    story.press("S-Tab")
    #expect(story.pointed?.hasPrefix("▪ Continue streamlining") == true)
  }

  @Test("Among achievements Down and Up go from one to the next")
  func answers() throws {
    var story = try Story(.vufo, size: "80x24", year: 2024)
    try story.choose("consolidation")
    story.press("Tab Down")
    #expect(story.pointed?.hasPrefix("All central member") == true)
    story.press("Down")
    #expect(story.pointed?.hasPrefix("Closing of 7 central") == true)
    story.press("Up")
    #expect(story.pointed?.hasPrefix("All central member") == true)
    story.press("Enter")
    #expect(story.text.contains("Achievement · 2024\n All central member"))
  }

  @Test("What stands under an objective is broken between its facts, not inside one")
  func facts() throws {
    let sample = try Story(.vufo, size: "80x24", year: 2024, language: .vi)
    #expect(sample.text.contains("   chưa có báo cáo                    │"))
    #expect(sample.text.contains("   tiếp tục đặt ra cho năm 2025       │"))
    var example = try Story(.example, size: "80x24", year: 2024, language: .vi)
    try example.choose("pages")
    #expect(example.text.contains("   chỉ tiêu 25.000 trang              │"))
    #expect(example.text.contains("   đạt ít nhất 104% chỉ tiêu"))
  }

  @Test("Where nothing is reported Tab stays")
  func nothing() throws {
    var story = try Story(.vufo, year: 2026)
    let before = story.text
    story.press("Tab")
    #expect(story.text == before)
  }

  @Test(
    "Home, End, PageUp and PageDown, and that a page loses nothing between",
    arguments: [
      "80x24", "60x20", "40x12", "120x40",
    ])
  func pages(_ size: String) throws {
    var story = try Story(.vufo, size: size, year: 2024)
    story.press("End")
    #expect(story.position == "16/16")
    story.press("Home")
    #expect(story.position == "1/18")
    let all = Set(story.readDown())
    story.press("Home")
    var read = Set(story.list)
    for _ in 0..<100 where story.position != "16/16" {
      story.press("PageDown")
      read.formUnion(story.list)
    }
    #expect(story.position == "16/16")
    #expect(all.subtracting(read) == [])
    for _ in 0..<100 where story.position != "1/18" { story.press("PageUp") }
    #expect(story.position == "1/18")
  }

  @Test("An entry taller than the screen is read wholly", arguments: ["60x20", "40x12", "80x24"])
  func tall(_ size: String) throws {
    var story = try Story(.tall, size: size)
    let lines = story.readDown()
    for number in 1...15 {
      #expect(lines.contains { $0.contains("Answer number \(number) of fifteen") }, "\(number)")
    }
    #expect(story.pointed == "Something tied to nothing")
    for _ in 0..<40 { story.press("Up") }
    #expect(story.pointed == "▪ The first" || story.pointed == "? The first")
  }

  @Test("Tab shows the whole of the achievement that it chooses", arguments: Language.allCases)
  func otherPanelShowsAll(language: Language) throws {
    let plan = Fixture.text(
      """
      plenum: 1
      years:
        2024:
          report: final
          objectives:
            - {id: hall, text: "Open the new hall of the library at the harbour to all readers",
               outcome: partly, reason: "The roof came late, and so did the chairs and the lamps"}
          achievements:
            - {text: "The hall was opened to half of the readers in the very last week", answers: hall}
      """)
    for size in ["40x12", "40x14", "50x12", "80x24"] {
      var story = try Story(plan, size: size, language: language)
      story.press("Tab")
      #expect(story.text.contains("week"), "\(size)")
    }
  }
}

extension Story {
  /// Whether the entry at this position is still being read.
  fileprivate func isReading(_ position: String?) -> Bool {
    self.position == position && position != "16/16" && position != "1/18"
  }
}
