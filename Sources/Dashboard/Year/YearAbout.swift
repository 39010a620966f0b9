internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

/// The year's focus and its review conference, where the plan names them.
struct YearAbout {
  /// The lines, each in the width of the screen without a column at its edges.
  let lines: [Line]

  init(_ state: State) {
    var lines: [Line] = []
    for sentence in state.year.map({ Self.sentences(about: $0, in: state.words) }) ?? [] {
      lines += Line.wrapped(sentence, width: state.size.columns - 2, rows: 2)
    }
    self.lines = lines
  }

  /// "Focus: …" and "Review conference: 6 Jan 2025, Ha Noi", as far as they are known.
  static func sentences(about year: YearReview, in words: any Words) -> [String] {
    let saying = YearSaying(year, in: words)
    return [saying.focus, saying.conference(date: .short)].compactMap { $0?.sentence() }
  }

  func draw(into buffer: inout Buffer, in area: Rect) {
    for (row, line) in lines.enumerated() { buffer.draw(line, row: row, indent: 1, in: area) }
  }
}
