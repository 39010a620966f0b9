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
