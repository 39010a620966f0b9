import PlanModel
import Screen
import Wording

@testable import Dashboard
@testable import Interface

/// What is true of every year on the screen.
extension ScreenProperties {
  /// Beside each objective that is on the screen whole stands its status: all of its words, on the
  /// ground of the status and on no other, so that silence never looks like a result.
  var chips: [String] {
    guard state.overlays.isEmpty, let list = state.yearList, list.layout.columns == 1 else {
      return []
    }
    var faults: [String] = []
    var top = -state.cursor.top.line
    for index in state.cursor.top.entry..<max(list.count, state.cursor.top.entry) {
      if top >= list.height { break }
      let rows = list.rows(of: list.entry(index))
      if let row = list.listing.row(index), top >= 0, top + rows <= list.height {
        let lines = (list.layout.list.y + top)..<(list.layout.list.y + top + rows)
        if let fault = fault(of: row, in: list, lines) { faults.append(fault) }
      }
      top += rows
    }
    return faults
  }

  /// The sign of the choice stands at the left end of the chosen entry and of no other.
  var marked: [String] {
    guard state.overlays.isEmpty, let list = state.yearList, list.count > 0 else { return [] }
    let layout = list.layout
    let sides = layout.isTwoPanel ? [layout.left, layout.right] : [layout.left]
    let pointer: Character = state.glyphs.isASCII ? ">" : "►"
    var places: Set<Int> = []
    for column in 0..<layout.columns {
      for side in sides {
        let x = side.x + column * side.width
        for row in 0..<layout.list.height {
          let y = layout.list.y + row
          let isPointed = (x..<x + 5).contains {
            buffer[$0, y].character == pointer && " │|".contains(buffer[$0 - 1, y].character)
          }
          guard buffer[x, y].style.ground == .accent || isPointed else { continue }
          places.insert(column * layout.list.height + row)
        }
      }
    }
    var top = -state.cursor.top.line
    for index in state.cursor.top.entry..<max(state.cursor.entry, state.cursor.top.entry) {
      let rows = list.rows(of: list.entry(index))
      top = list.start(top, rows: rows) + rows
    }
    let rows = list.rows(of: list.entry(state.cursor.entry))
    top = list.start(top, rows: rows)
    let isRight = !places.isEmpty && places.allSatisfy { top <= $0 && $0 < top + rows }
    return isRight ? [] : ["marked as chosen: \(places.sorted()), not \(top)..<\(top + rows)"]
  }

  private func fault(of row: Row, in list: YearList, _ lines: Range<Int>) -> String? {
    let said = list.saying.fact(.status, of: row, in: list.listing.year)?.pieces.first ?? ""
    let words = state.glyphs.isASCII ? said.replacing("→", with: ">") : said
    var grounds: Set<Ground> = []
    var text = ""
    for y in lines {
      for x in list.layout.list.x..<list.layout.list.maxX {
        let ground = buffer[x, y].style.ground
        guard ground != .accent, ground.isFilled || ground == .hollow else { continue }
        grounds.insert(ground)
        text.append(buffer[x, y].character)
      }
    }
    guard grounds == [row.status.ground], text.contains(words) else {
      return "\(words) stands as \(text) on \(grounds): \(buffer.line(lines.lowerBound))"
    }
    return nil
  }
}
