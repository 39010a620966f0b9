import PlanModel
import Screen
import Testing
import Wording

@testable import Dashboard
@testable import Interface

/// What the fills of the year screen say is what the plan says.
@Suite("The picture of a year")
struct YearPictureTests {
  static let depths: [Palette.Depth] = [.mono, .colors16, .colors256]

  @Test("Under each year's tab stand the counts of its objectives", arguments: depths)
  func ribbons(_ depth: Palette.Depth) throws {
    for fixture in [Fixture.vufo, .example] {
      for size in ["80x24", "120x40", "60x20"] {
        let story = try Story(fixture, size: size, year: 2024, depth: depth)
        let layout = try #require(story.state.yearList?.layout)
        let years = try #require(story.state.review?.years)
        let row = try #require(
          (0..<5).last { y in
            (0..<layout.title.width).contains { layout.tabs.year(x: $0, y: y) != nil }
          })
        var seen = 0
        for (index, year) in years.enumerated() where year.hasObjectives {
          let columns = (0..<layout.title.width).filter { layout.tabs.year(x: $0, y: row) == index }
          guard !columns.isEmpty else { continue }
          seen += 1
          let cells = columns.map { story.screen()[$0, row] }
          #expect(Self.parts(cells) == year.counts.byStatus.map(Part.init), "\(size) \(year.year)")
        }
        #expect(seen > 0)
      }
    }
  }

  private struct Part: Equatable {
    let ground: Ground
    let count: Int

    init(_ count: Counts.Count) { (ground, self.count) = (count.status.ground, count.count) }
    init(_ ground: Ground, _ count: Int) { (self.ground, self.count) = (ground, count) }
  }

  /// The numbers of a ribbon with the grounds that they stand on.
  private static func parts(_ cells: [Cell]) -> [Part] {
    var parts: [Part] = []
    var isNumber = false
    var last = Ground.page
    for cell in cells {
      if let digit = cell.character.wholeNumberValue {
        if isNumber, cell.style.ground == last, let part = parts.last {
          parts[parts.count - 1] = Part(last, part.count * 10 + digit)
        } else {
          parts.append(Part(cell.style.ground, digit))
        }
      }
      isNumber = cell.character.isNumber
      last = cell.style.ground
    }
    return parts
  }

  @Test(
    "A card's years are filled where a figure is reported, and open where its end is",
    arguments: depths, [10, 14, 20, 38])
  func strips(_ depth: Palette.Depth, _ width: Int) throws {
    let look = Look(Size(columns: 120, rows: 40), depth: depth)
    for fixture in [Fixture.vufo, .example] {
      let review = try fixture.review
      for year in review.years {
        for headline in year.headlines {
          guard
            let card = HeadlineCard(
              headline, of: review, in: year, look, look.saying(of: review), width: width)
          else { continue }
          var buffer = Buffer(Size(columns: width + 2, rows: 9))
          card.draw(.full, into: &buffer, in: buffer.bounds)
          let points = try #require(
            review.series.first { $0.indicator.id == headline.indicator.id }
          )
          .points
          let cells = (1...width).map { buffer[$0, 8] }
          let step = Self.step(cells, points.count)
          for (place, point) in points.enumerated() {
            let cell = cells[(place * step)..<min(cells.count, (place + 1) * step)]
            let grounds = Set(cell.map(\.style.ground)).subtracting([.card])
            let isReported = point.figure?.isNumber == true
            let ground: Ground = point.year == year.year ? .accent : .bar
            #expect(grounds == (isReported ? [ground] : []), "\(point.year) of \(step)")
            let interval = point.figure?.quantity?.interval
            let isOpen = interval.map { $0.low != nil && $0.high == nil } ?? false
            #expect(cell.contains { $0.character == "►" } == isOpen)
          }
        }
      }
    }
  }

  /// The columns of each year in a strip: as many as its widest form leaves room for.
  private static func step(_ cells: [Cell], _ count: Int) -> Int {
    let hasLabels = cells.contains { $0.character.isNumber }
    if hasLabels { return cells.count >= 4 * count ? 4 : 3 }
    return cells.count >= 3 * count - 1 ? 3 : 2
  }

  @Test("Each panel says how much of it is below", arguments: ["80x24", "120x40", "60x20"])
  func more(_ size: String) throws {
    var story = try Story(.vufo, size: size, year: 2024)
    let list = try #require(story.state.yearList)
    for _ in 0..<list.count {
      let hidden = story.line(list.layout.list.maxY).matches(of: /([0-9]+) more/)
        .compactMap { Int($0.output.1) }.reduce(0, +)
      var top = -story.state.cursor.top.line
      var index = story.state.cursor.top.entry
      while index < list.count, top < list.height {
        top += list.rows(of: list.entry(index))
        index += 1
      }
      #expect(hidden == list.count - index)
      story.press("Down")
    }
  }

  @Test("The chosen row is shown in full where there is room", arguments: Language.allCases)
  func side(_ language: Language) throws {
    var story = try Story(.vufo, size: "200x50", year: 2024, language: language)
    for keys in ["", "Down", "Tab", "End"] {
      story.press(keys)
      let layout = try #require(story.state.yearList?.layout)
      let side = try #require(layout.side)
      let item = try #require(story.state.desk.browsing?.item)
      let review = try #require(story.state.review)
      let details = DetailsText(
        item, of: review, in: "plan.yaml", story.state.look, width: side.width - 6)
      for (row, line) in details.lines.prefix(side.height - 2).enumerated() {
        let cells = (side.x + 3..<side.maxX - 1).map { story.screen()[$0, side.y + 1 + row] }
        let text = String(cells.map(\.character))
        #expect(text.hasPrefix(line.spans.map(\.text).joined()), "\(keys) \(row)")
      }
    }
  }
}
