internal import PlanModel
internal import Screen
internal import Wording

/// The year's focus and its review conference, where the plan names them.
struct YearAbout {
  private let state: State

  init(_ state: State) {
    self.state = state
  }

  func lines(width: Int) -> [Line] {
    guard let year = state.year else { return [] }
    return sentences(about: year.plan).flatMap { Line.wrapped($0, width: width - 2, rows: 2) }
  }

  /// "Focus: …" and "Review conference: 6 Jan 2025, Ha Noi", as far as they are known.
  func sentences(about year: YearPlan) -> [String] {
    let words = state.words
    let focus = year.focus.map { "\(words.focus): \($0[state.language])" }
    let conference = year.conference.map { conference in
      let facts = [conference.date.map(words.short), conference.place?[state.language]]
      return "\(words.conference): \(facts.compactMap { $0 }.joined(separator: ", "))"
    }
    return [focus, conference].compactMap { $0 }
  }

  func draw(into buffer: inout Buffer, in area: Rect) {
    for (row, line) in lines(width: area.width).enumerated() {
      buffer.draw(line, row: row, indent: 1, in: area)
    }
  }
}
