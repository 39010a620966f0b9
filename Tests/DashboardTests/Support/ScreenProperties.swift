@testable import Interface
import PlanModel
import Screen
import Text
import Wording

@testable import Dashboard

/// What is true of every screen, whatever is on it.
struct ScreenProperties {
  let buffer: Buffer
  let state: State
  let numbers: PlanNumbers

  /// What is not as it should be: a sentence for each thing.
  var faults: [String] {
    var faults: [String] = []
    if state.picture != buffer { faults.append("drawing twice differs") }
    guard buffer.size == state.size else { return ["a buffer of another size"] }
    for y in 0..<buffer.size.rows { faults += self.faults(ofLine: y) }
    if isTooSmall { return faults }
    faults += edge + choice + marked + chips + pointer + panels + sample
    return faults
  }

  private var isTooSmall: Bool {
    state.size.columns < TooSmallScreen.needed.columns
      || state.size.rows < TooSmallScreen.needed.rows
  }

  private func faults(ofLine y: Int) -> [String] {
    let line = buffer.line(y)
    var faults: [String] = []
    if line.displayWidth > buffer.size.columns { faults.append("too wide: \(line)") }
    if buffer.row(y).contains(where: { $0.character.isControl || $0.character == "\u{FFFD}" }) {
      faults.append("a control character: \(line)")
    }
    if line.contains("\u{A0}") { faults.append("a sign that is only for wrapping: \(line)") }
    let isTyped = isTyped(y, line)
    // A notice may name a place in the file, or a year that the plan does not have.
    if !isTyped, state.notice == nil, numbers.isCut(in: line) {
      faults.append("a figure is cut: \(line)")
    }
    if state.glyphs.isASCII, let drawn = line.first(where: \.isDrawing) {
      faults.append("\(drawn) is not ASCII: \(line)")
    }
    let isPlan = state.review != nil && state.problems.isEmpty && y < buffer.size.rows - 1
    let hasNumbers = line.utf8.contains { (48...57).contains($0) }
    guard isPlan, hasNumbers, !isTooSmall, !isTyped else { return faults }
    faults += numbers.unknown(in: parted(y)).map { "\($0) is no number of the plan: \(line)" }
    faults += numbers.broken(in: line).map { "\"\($0)\" is not whole: \(line)" }
    return faults
  }

  /// A line with a blank between two fills: there one number ends and another begins.
  private func parted(_ y: Int) -> String {
    var line = ""
    var ground = Ground.page
    for cell in buffer.row(y) where cell.width > 0 {
      let isFilled = cell.style.ground.isFilled || cell.style.ground == .hollow
      if isFilled, cell.style.ground != ground { line.append(" ") }
      ground = cell.style.ground
      line.append(cell.character)
    }
    return line
  }

  /// Whether a line shows what is being typed, a year or what is looked for: any digits at all.
  private func isTyped(_ y: Int, _ line: String) -> Bool {
    if state.context == .find, line.contains(state.words.findLabel + ": ") { return true }
    return y == buffer.size.rows - 1 && !state.typedDigits.isEmpty
  }

  /// The last column is kept free, but for rules and borders: what stands there was cut by the edge.
  /// So is the last column inside the panels of the year, whose borders are never broken.
  private var edge: [String] {
    let isASCII = state.glyphs.isASCII
    let rules: [Character] = isASCII ? ["-", "|", "+"] : ["─", "│", "┐", "┘"]
    var faults: [String] = []
    for y in 0..<buffer.size.rows {
      let character = buffer[buffer.size.columns - 1, y].character
      if character != " ", !rules.contains(character) {
        faults.append("cut by the edge: \(buffer.line(y))")
      }
    }
    guard state.overlays.isEmpty, let layout = state.yearList?.layout else { return faults }
    let border: Character = isASCII ? "|" : "│"
    let free: [Character] = isASCII ? [" ", "~", "-"] : [" ", "…", "─"]
    for panel in layout.panels {
      for y in layout.list.y..<layout.list.maxY {
        if buffer[panel.x, y].character != border || buffer[panel.maxX - 1, y].character != border {
          faults.append("a border is broken: \(buffer.line(y))")
        }
        if !free.contains(buffer[panel.maxX - 2, y].character) {
          faults.append("cut by the border: \(buffer.line(y))")
        }
      }
    }
    return faults
  }

  /// On the year screen the chosen entry is visible: all of it, or a screenful of a taller one.
  private var choice: [String] {
    guard state.overlays.isEmpty, let list = state.yearList, list.count > 0 else { return [] }
    let cursor = state.cursor
    var top = -cursor.top.line
    for index in cursor.top.entry..<max(cursor.entry, cursor.top.entry) {
      top += list.rows(of: list.entry(index))
    }
    let chosen = list.entry(cursor.entry)
    var lines = 0..<(list.rows(of: chosen) - list.layout.spacing)
    if let answer = cursor.answer {
      let offset = list.answerOffset(in: chosen)
      let range = chosen.lines(ofAnswer: answer)
      lines = (offset + range.lowerBound)..<(offset + range.upperBound)
    }
    let visible = (top + lines.lowerBound)..<(top + lines.upperBound)
    let screen = 0..<list.height
    let isVisible =
      cursor.top.entry <= cursor.entry
      && (visible.count > screen.count
        ? visible.lowerBound <= 0 && visible.upperBound >= screen.upperBound
          || visible.lowerBound >= 0 && visible.lowerBound < 1
        : visible.clamped(to: screen) == visible)
    return isVisible ? [] : ["the chosen entry is not visible: \(visible) of \(screen)"]
  }

  /// On a list on top of the year exactly one row is pointed at, unless there is none.
  private var pointer: [String] {
    let count: Int
    switch state.overlays.last {
    case .threads: count = state.threads?.tracks.count ?? 0
    case .indicators(let cursor) where cursor.isOpen: count = state.review?.series.count ?? 0
    case .find: count = state.search?.hits.count ?? 0
    case .filter: count = state.review.map { FilterChoice.all(in: $0.plan).count } ?? 0
    case .sources(let ids, _): count = ids.count
    default: return []
    }
    let pointed = buffer.markedRows(isThreads: state.context == .threads, state.glyphs).count
    return pointed == min(1, count) ? [] : ["\(pointed) rows of \(count) are pointed at"]
  }

  /// Of all indicators at once exactly one panel has the border of the chosen one, and where there are
  /// no hues its title has the pointer; every border is whole.
  private var panels: [String] {
    guard case .indicators(let cursor) = state.overlays.last, !cursor.isOpen,
      state.review?.series.isEmpty == false
    else { return [] }
    let isASCII = state.glyphs.isASCII
    let (pointer, side): (Character, Character) = isASCII ? (">", "|") : ("►", "│")
    guard
      let grid = (state.desk.panel(of: .indicators(cursor), state.look) as? IndicatorsPanel)?.grid
    else { return ["no panels"] }
    guard grid.shown.contains(cursor.series) else { return ["the chosen panel is not visible"] }
    var faults: [String] = []
    for index in grid.shown {
      let place = grid.place(of: index)
      let isChosen = index == cursor.series
      if (buffer[place.x, place.y].style.ink == .accent) != isChosen {
        faults.append("the border of panel \(index) says otherwise")
      }
      let hasPointer = buffer[place.x + 3, place.y].character == pointer
      let isBare = isASCII || !state.look.hasHues
      if hasPointer != (isChosen && isBare) { faults.append("panel \(index) is pointed at") }
      for y in (place.y + 1)..<(place.maxY - 1)
      where buffer[place.x, y].character != side || buffer[place.maxX - 1, y].character != side
        || ![" ", "…", "~"].contains(buffer[place.maxX - 2, y].character)
      {
        faults.append("a border is broken: \(buffer.line(y))")
      }
    }
    return faults
  }

  /// The sample plan is marked on every screen.
  private var sample: [String] {
    guard state.isSample, !buffer.line(0).contains(state.words.samplePlan) else { return [] }
    return ["not marked as the sample: \(buffer.line(0))"]
  }
}

extension Buffer {
  /// The rows of a list on top of the year that are marked as chosen: at their left end, which for
  /// the threads lies inside a border, and may be a cell of the accent.
  func markedRows(isThreads: Bool, _ glyphs: Glyphs) -> [Int] {
    let pointer: Character = glyphs.isASCII ? ">" : "►"
    return (1..<max(1, size.rows - 1)).filter { y in
      let cell = self[isThreads ? 1 : 0, y]
      return cell.character == pointer || isThreads && cell.style.ground == .accent
    }
  }
}

extension Character {
  /// Whether it is one of the signs that draw and point, which ASCII replaces.
  fileprivate var isDrawing: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0xB7, 0xD7, 0x2010...0x2027, 0x2190...0x21FF, 0x2200...0x22FF, 0x2500...0x25FF: true
      default: false
      }
    }
  }
}
