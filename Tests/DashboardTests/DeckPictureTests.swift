import Deck
import Interface
import PlanModel
import Screen
import TestSupport
import Text
import Testing
import Wording

@testable import Meeting

/// What the pictures on slides say by their grounds: never more than the words beside them.
@Suite("Pictures on slides")
struct DeckPictureTests {
  private static let sizes = ["80x24", "120x40", "200x50", "60x20", "40x12"]

  @Test("An objective's card has its status at the edge, in words on a chip", arguments: sizes)
  func cards(_ size: String) throws {
    for language in Language.allCases {
      var story = try DeckStory(.example, year: 2024, size: size, language: language)
      for _ in story.state.deck.steps {
        let picture = story.screen()
        if let entry = story.state.lastEntry, case .status(let status) = entry.sign,
          let words = entry.status?[language].drawable
        {
          let row = (0..<picture.size.rows).last { "\(picture.line($0)) ".contains(" \(words) ") }
          let y = try #require(row, "\(words) at \(size)")
          let edge = picture[DeckLayout(story.state.size).body.x, y]
          #expect(edge.style.ground == status.ground && edge.character == " ")
        }
        story.press("PageDown")
      }
    }
  }

  @Test("Each count is on the ribbon in its status's ground, and in words; silence is hollow")
  func counts() throws {
    for size in Self.sizes {
      for language in Language.allCases {
        var story = try DeckStory(.example, year: 2024, size: size, language: language)
        try story.walk(to: .counts)
        let picture = story.screen()
        let counts = try #require(story.state.review.years.first { $0.year == 2024 }).counts
        let grounds = Set((0..<picture.size.rows).flatMap { picture.row($0).map(\.style.ground) })
        for count in counts.byStatus {
          let words = language.words.count(count)
          #expect(picture.text.contains(words), "\(words) at \(size)")
          #expect(grounds.contains(count.status.ground), "\(words) at \(size)")
        }
        #expect(counts.byStatus.contains { $0.status == .notReported })
      }
    }
  }

  @Test("A thread's years are joined as the plan has it, none beyond the year in review")
  func tracks() throws {
    var story = try DeckStory(.vufo, year: 2024, size: "120x40")
    try story.walk(to: .carriedOver)
    let lines = (0..<40).map(story.screen().line)
    let row = try #require(lines.firstIndex { $0.contains("7th National Congress") })
    // Postponed, and said so, from 2024 on; what comes after is not for this year to tell.
    #expect(lines[row + 1].contains("──→"))
    #expect(!lines[row + 1].contains("··→"))
    let place = try #require(story.screen().row(row + 1).first { $0.character == "─" })
    #expect(place.style.ink == .orange)
  }

  @Test("Slides are cards where there is room, and a list where there is none")
  func overview() throws {
    for (size, hasCards) in [("80x24", true), ("60x20", false), ("200x50", true)] {
      var story = try DeckStory(.example, year: 2024, size: size)
      story.press("Tab")
      let picture = story.screen()
      let grounds = Set((0..<picture.size.rows).flatMap { picture.row($0).map(\.style.ground) })
      #expect(grounds.contains(.card) == hasCards && grounds.contains(.band) == hasCards)
      #expect(picture.text.contains("70,250") == hasCards)
    }
  }

  @Test("A block of the accent stands before what kind of meeting it is")
  func title() throws {
    for size in Self.sizes {
      let story = try DeckStory(.vufo, year: 2024, size: size)
      let picture = story.screen()
      let row = (0..<picture.size.rows).first { picture.line($0).contains("Annual review") }
      let y = try #require(row)
      #expect(picture[DeckLayout(story.state.size).body.x, y].style.ground == .accent)
    }
  }

  @Test("The way gone grows with every step, and is whole at the end")
  func way() throws {
    var story = try DeckStory(.vufo, year: 2024, size: "200x50")
    var last = 0
    for _ in story.state.deck.steps {
      let row = story.screen().row(49).filter { $0.style.ink == .accent }
      #expect(row.count > last)
      last = row.count
      story.press("PageDown")
    }
    #expect(last == DeckLayout(story.state.size).foot.width)
  }

  @Test("Every kind of slide, with its styles", arguments: ["80x24", "120x40"], Language.allCases)
  func kinds(_ size: String, _ language: Language) throws {
    var story = try DeckStory(.example, year: 2024, size: size, language: language)
    var pictures: [String] = []
    for (index, slide) in story.state.deck.slides.enumerated() {
      while story.state.slideIndex == index {
        let picture = story.screen()
        let isLast = story.state.showing(step: story.state.step + 1).slideIndex != index
        if slide.part == slide.parts, isLast || story.state.isAtEnd {
          pictures.append("=== \(index + 1) ===\n\(picture.text)\n\(StyleGrid(picture).text)")
        }
        if story.state.isAtEnd { break }
        story.press("PageDown")
      }
    }
    try expectGolden(
      pictures.joined(separator: "\n") + "\n", "deck/kinds-\(size)-\(language).txt")
  }
}
