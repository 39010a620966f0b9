import Interface
import PlanModel
import Screen
import Testing

@testable import Meeting

/// The clock of a wide console.
@Suite("The console's big clock")
struct ConsoleClockTests {
  /// The columns of a console that have a ground, in its row that has the most of them.
  private func columns(of ground: Ground, in buffer: Buffer) -> Int {
    // Below the slides, whose own bars are no clock.
    (24..<buffer.size.rows).map { row in
      buffer.row(row).count { $0.style.ground == ground }
    }.max() ?? 0
  }

  @Test("The bar grows with the time gone, and changes its hue when it is over")
  func bar() throws {
    var story = try ConsoleStory(.vufo, size: "120x40", year: 2024, minutes: 30)
    story.wall("PageDown")
    var before = columns(of: .bar, in: story.console.picture)
    #expect(before == 0)
    for _ in 1...5 {
      story.wait(300)
      let now = columns(of: .bar, in: story.console.picture)
      #expect(now > before)
      before = now
    }
    #expect(story.console.picture.text.contains("left 05:00"))
    story.wait(600)
    let over = story.console.picture
    #expect(columns(of: .bar, in: over) == 0 && columns(of: .orange, in: over) > before)
    #expect(over.text.contains("over +05:00"))
  }

  @Test("What comes next is drawn as the audience will see it")
  func next() throws {
    var story = try ConsoleStory(.vufo, size: "120x40", year: 2024)
    story.wall("PageDown PageDown PageDown PageDown PageDown PageDown")
    let layout = ConsoleLayout(story.console.size, wall: Size(columns: 80, rows: 24))
    let deck = try #require(story.console.deck)
    let size = Size(columns: layout.next.width, rows: layout.next.height)
    let picture = deck.showing(step: deck.step + 1).on(size).picture
    let console = story.console.picture
    #expect(layout.hasNextPicture)
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        #expect(console[layout.next.x + column, layout.next.y + row] == picture[column, row])
      }
    }
  }
}
