import Summary
import Testing

@testable import plenum_pdf

/// Page breaks, without any font: rows are lines of a given height.
@Suite struct PageFlowTests {
  let sheet = Sheet(.a4)

  @Test func rowsFillAPageAndGoOnOnTheNext() {
    var flow = PageFlow(sheet)
    for _ in 0..<100 { flow.add(Row(lines: 2)) }
    let pages = flow.finished()
    let perPage = Int(sheet.bodyHeight / 20)
    #expect(pages.map(\.lineCount) == split(200, by: perPage * 2))
    expectInside(pages)
  }

  @Test func aRowThatFitsOnAPageIsNotParted() {
    var flow = PageFlow(sheet)
    flow.add(Row(lines: 40))
    flow.add(Row(lines: 60))
    #expect(flow.finished().map(\.lineCount) == [40, 60])
  }

  @Test func aRowThatFitsOnNoPageIsPartedBetweenLines() {
    var flow = PageFlow(sheet)
    flow.add(Row(lines: 3))
    flow.add(Row(lines: 200))
    flow.add(Row(lines: 1))
    let pages = flow.finished()
    let perPage = Int(sheet.bodyHeight / 10)
    #expect(pages.map(\.lineCount) == split(204, by: perPage))
    expectInside(pages)
  }

  @Test func cellsOfAPartedRowGoOnLevel() {
    var row = Row(lines: 100)
    row.cells.append(Cell(x: 200, lines: Row(lines: 3).cells[0].lines))
    let parted = row.parted(at: 50)
    #expect(parted?.0.cells.map(\.lines.count) == [5, 3])
    #expect(parted?.1.cells.map(\.lines.count) == [95, 0])
    #expect(row.parted(at: 9) == nil)
  }

  /// What a row has above its lines takes room on the page, to a hair.
  @Test(arguments: [(16, nil), (16.9, nil), (17, 1), (26.9, 1), (27, 2), (36.9, 2), (37, 3)])
  func paddingTakesRoom(height: Points, lines: Int?) {
    var row = Row(lines: 30)
    row.padding = (above: 7, below: 5)
    let parted = row.parted(at: height)
    #expect(parted?.0.cells[0].lines.count == lines)
    #expect(parted?.1.cells[0].lines.count == lines.map { 30 - $0 })
    if let parted { #expect(parted.0.height <= height) }
  }

  /// Whatever stands above it, a row that goes on over pages overflows none.
  @Test(arguments: Array(stride(from: 0.5, to: 40, by: 1.5)))
  func aPartedRowWithPaddingStaysInside(above: Points) {
    var flow = PageFlow(sheet)
    for _ in 0..<4 { flow.add(Row(lines: 3)) }
    var row = Row(lines: 200)
    row.padding = (above: above, below: 5)
    flow.add(row)
    let pages = flow.finished()
    #expect(pages.count > 2)
    #expect(pages.map(\.lineCount).reduce(0, +) == 212)
    expectInside(pages)
  }

  @Test func aHeadingStaysWithTheRowAfterIt() {
    var flow = PageFlow(sheet)
    let perPage = Int(sheet.bodyHeight / 10)
    flow.add(Row(lines: perPage - 2))
    flow.add(Row(lines: 1, keepsToNext: true))
    flow.add(Row(lines: 2))
    #expect(flow.finished().map(\.lineCount) == [perPage - 2, 3])
  }

  @Test func headingsAreRepeatedButReadOnlyOnce() {
    var flow = PageFlow(sheet)
    flow.begin(.table)
    flow.add(Row(lines: 1, tag: .row, keepsToNext: true, isRepeated: true))
    for _ in 0..<150 { flow.add(Row(lines: 1, tag: .row)) }
    flow.end(.table)
    flow.add(Row(lines: 1, tag: .paragraph))
    let pages = flow.finished()
    #expect(pages.count == 3)
    // The heading stands on each of the three.
    let lines = pages.map(\.lineCount).reduce(0, +)
    #expect(lines == 3 + 150 + 1)
    #expect(tags(pages, .row) == 151 && tags(pages, .artifact) == 2)
    expectBalanced(pages)
    expectInside(pages)
  }

  /// What stands in the margins may have been made as any row is.
  @Test func anArtifactIsOneElement() {
    var row = Row(lines: 2, tag: .row)
    row.ruleAbove = .light
    row.cells[0].tag = .cell
    var page = Page()
    page.add(artifact: row, left: 0, top: 100, width: 10)
    #expect(page.tops == [100, 100, 110])
    #expect(tags([page], .artifact) == 1 && page.steps.count == 5)
    expectBalanced([page])
  }

  @Test func theFirstRowOfAPageHasNoSpaceAbove() {
    var flow = PageFlow(sheet)
    flow.add(Row(lines: 1, spaceAbove: 50))
    flow.add(Row(lines: 1, spaceAbove: 30))
    #expect(flow.finished().first?.tops == [sheet.top, sheet.top + 40])
  }

  @Test func anElementWithoutRowsIsNotThere() {
    var flow = PageFlow(sheet)
    flow.begin(.table)
    flow.end(.table)
    #expect(flow.finished().isEmpty)
  }

  @Test func whatWaitsIsNotLostAtTheEnd() {
    var flow = PageFlow(sheet)
    flow.begin(.list)
    flow.add(Row(lines: 1, tag: .item, keepsToNext: true))
    flow.end(.list)
    let pages = flow.finished()
    #expect(pages.map(\.lineCount) == [1])
    expectBalanced(pages)
  }

  private func split(_ count: Int, by size: Int) -> [Int] {
    stride(from: 0, to: count, by: size).map { min(size, count - $0) }
  }

  private func tags(_ pages: [Page], _ tag: StructureTag) -> Int {
    pages.flatMap(\.steps).count { if case .begin(tag) = $0 { true } else { false } }
  }

  private func expectBalanced(_ pages: [Page]) {
    var open: [StructureTag] = []
    for step in pages.flatMap(\.steps) {
      switch step {
      case .begin(let tag):
        #expect(open.last != .artifact, "Cairo takes nothing inside an artifact")
        open.append(tag)
      case .end(let tag): #expect(open.popLast() == tag)
      default: break
      }
    }
    #expect(open.isEmpty)
  }

  private func expectInside(_ pages: [Page]) {
    for top in pages.flatMap(\.tops) {
      #expect(top >= sheet.top && top + 10 <= sheet.bottom + 0.001)
    }
  }
}

extension Row {
  /// A row of one cell with lines of 10 points.
  fileprivate init(
    lines: Int, tag: StructureTag? = nil, spaceAbove: Points = 0, keepsToNext: Bool = false,
    isRepeated: Bool = false
  ) {
    let rule = Placed(x: 0, y: 0, ink: .rule(.plain, length: 1))
    self.init(
      cells: [Cell(lines: Array(repeating: Line(height: 10, inks: [rule]), count: lines))],
      spaceAbove: spaceAbove, tag: tag, keepsToNext: keepsToNext, isRepeated: isRepeated)
  }
}

extension Page {
  /// Where each line begins, from above.
  fileprivate var tops: [Points] {
    steps.compactMap { if case .draw(let placed) = $0 { placed.y } else { nil } }
  }

  fileprivate var lineCount: Int { tops.count }
}

extension PageFlow {
  fileprivate mutating func finished() -> [Page] {
    endPage()
    return takePages()
  }
}
