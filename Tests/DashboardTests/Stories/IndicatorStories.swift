import Interface
import PlanModel
import Screen
import Testing
import Text
import Wording

@testable import Dashboard

/// All indicators at once, and one of them.
@Suite("All indicators")
struct IndicatorStories {
  private func cursor(_ story: Story) -> IndicatorsPanel.Cursor? {
    guard case .indicators(let cursor) = story.state.overlays.last else { return nil }
    return cursor
  }

  @Test("Arrows go from panel to panel, Enter opens one, Esc and i lead back")
  func keys() throws {
    var story = try Story(.example, size: "120x40", year: 2024)
    let year = story.text
    story.press("i")
    for (keys, index) in [
      ("Home", 0), ("Right", 1), ("Down", 4), ("Left", 3), ("Up", 0), ("Up", 0), ("Left", 0),
      ("End", 18), ("Right", 18), ("Down", 18), ("Home Right Down Down Down Down Down Down", 18),
    ] {
      story.press(keys)
      #expect(cursor(story)?.series == index, "\(keys)")
    }
    let all = story.text
    story.press("Enter")
    #expect(story.state.context == .indicator)
    story.press("i")
    #expect(story.text == all)
    story.press("Enter Left Escape")
    #expect(cursor(story)?.series == 17)
    story.press("i")
    #expect(story.text == year)
  }

  @Test("It begins at the indicator whose figure is chosen")
  func beginning() throws {
    var story = try Story(.vufo, year: 2024)
    try story.choose(figureOf: "aid")
    story.press("i")
    let chosen = cursor(story).flatMap { story.state.review?.series[$0.series].indicator.id }
    #expect(chosen == "aid")
  }

  @Test("A click chooses a panel")
  func click() throws {
    var story = try Story(.example, size: "80x24", year: 2024)
    story.press("i")
    story.send(.pointer(Event.Pointer(.press, x: 60, y: 12)))
    #expect(cursor(story)?.series == 3)
    story.send(.pointer(Event.Pointer(.press, x: 60, y: 20)))
    #expect(cursor(story)?.series == 3)
  }

  @Test("Silent years are one row, where they are silent in the same words")
  func silence() throws {
    var story = try Story(.example, size: "120x40", year: 2024)
    story.press("i")
    #expect(story.shows("│ 2022–23 not reported  "))
    #expect(story.shows("│ 2025 not reported so far "))
    #expect(YearLabel(2099, in: .calendar).through(YearLabel(2101, in: .calendar)) == "2099–2101")
    let fiscal = YearLabel(2023, in: .fiscal)
    #expect(fiscal.through(fiscal) == fiscal.description)
  }

  /// Every row is a figure of the plan, whole, or the words for silence: no bar stands for silence.
  @Test("Every year is said, and every figure whole", arguments: Fixture.all, Language.allCases)
  func rows(_ fixture: Fixture, _ language: Language) throws {
    let review = try fixture.review
    let saying = Look(Size(columns: 80, rows: 24), language: language).saying(of: review)
    for series in review.series {
      let indicator = saying.indicator(series.indicator)
      for width in 30...80 {
        let rows = IndicatorYears(series, indicator, width: width).rows
        var said = rows.compactMap(\.year).count
        for (index, point) in series.points.enumerated() {
          guard point.figure?.isNotReported == false else { continue }
          let start = try #require(rows.firstIndex { $0.year == index })
          let end = rows[(start + 1)...].firstIndex(where: \.isFirst) ?? rows.count
          let text = rows[start..<end].map(\.figure).joined(separator: " ")
          #expect(text == indicator.figure(point.figure, report: point.report).bare.drawable)
          said -= 1
        }
        #expect(said == 0)
        #expect(rows.allSatisfy { $0.year != nil || $0.barYear == nil || !$0.isFirst })
        #expect(rows.allSatisfy { max($0.lead.width, $0.figure.displayWidth) <= width })
      }
    }
  }
}
