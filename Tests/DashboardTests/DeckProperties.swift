import Deck
import PlanModel
import Screen
import Text
import Wording

@testable import Interface
@testable import Meeting

/// What is true of every picture on the wall, whatever is on it.
struct DeckProperties {
  let buffer: Buffer
  let state: DeckState
  let numbers: PlanNumbers

  /// What is not as it should be: a sentence for each thing.
  var faults: [String] {
    guard buffer.size == state.size else { return ["a buffer of another size"] }
    var faults = state.picture == buffer ? [] : ["drawing twice differs"]
    let isTooSmall =
      state.size.columns < TooSmallScreen.needed.columns
      || state.size.rows < TooSmallScreen.needed.rows
    for y in 0..<buffer.size.rows {
      faults += self.faults(ofLine: y, checkingNumbers: !isTooSmall)
    }
    if isTooSmall { return faults }
    return faults + edge + revealed + sample
  }

  private func faults(ofLine y: Int, checkingNumbers: Bool) -> [String] {
    let line = buffer.line(y)
    var faults: [String] = []
    if line.displayWidth > buffer.size.columns { faults.append("too wide: \(line)") }
    if buffer.row(y).contains(where: { $0.character.isControl || $0.character == "\u{FFFD}" }) {
      faults.append("a control character: \(line)")
    }
    if line.contains("\u{A0}") { faults.append("a sign that is only for wrapping: \(line)") }
    // A notice may name a year that the plan does not have.
    if state.typedDigits.isEmpty, state.notice == nil, numbers.isCut(in: line) {
      faults.append("a figure is cut: \(line)")
    }
    if state.glyphs.isASCII, let drawn = line.first(where: Self.isDrawing) {
      faults.append("\(drawn) is not ASCII: \(line)")
    }
    guard checkingNumbers, state.notice == nil else { return faults }
    faults += numbers.unknown(in: line).map { "\($0) is no number of the plan: \(line)" }
    faults += numbers.broken(in: line).map { "\"\($0)\" is not whole: \(line)" }
    return faults
  }

  /// The last column is kept free: what stands there was cut by the edge.
  private var edge: [String] {
    (0..<buffer.size.rows)
      .filter { buffer[buffer.size.columns - 1, $0].character != " " }
      .map { "cut by the edge: \(buffer.line($0))" }
  }

  /// The row revealed last is to be seen, from its beginning; rows to come are not.
  private var revealed: [String] {
    guard state.cover.help == nil, state.cover.overview == nil, !state.isBlank,
      state.cover.focus != .figure,
      !state.asksToEnd, let entry = state.lastEntry
    else { return [] }
    let text = EntryText(
      entry, in: state.language, width: DeckLayout(state.size).body.width, isNew: true,
      state.look)
    guard let first = text.lines.first else { return [] }
    var expected = Buffer(Size(columns: state.size.columns, rows: 1))
    expected.draw(first, indent: DeckLayout(state.size).body.x, in: expected.bounds)
    if state.glyphs.isASCII { expected.useASCII() }
    // A thread's years may stand behind it.
    let isSeen = (0..<buffer.size.rows).contains { row in
      entry.track.isEmpty
        ? buffer.line(row) == expected.line(0) : buffer.line(row).hasPrefix(expected.line(0))
    }
    return isSeen ? [] : ["the row revealed last is not to be seen: \(expected.line(0))"]
  }

  /// The sample plan is marked on every slide.
  private var sample: [String] {
    guard state.isSample, !state.isBlank, !state.asksToEnd, state.answer == nil,
      !buffer.line(DeckLayout(state.size).foot.y).contains(state.language.words.samplePlan)
    else { return [] }
    return ["not marked as the sample"]
  }

  private static func isDrawing(_ character: Character) -> Bool {
    character.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0xB7, 0xD7, 0x2010...0x2027, 0x2190...0x21FF, 0x2200...0x22FF, 0x2500...0x25FF: true
      default: false
      }
    }
  }
}
