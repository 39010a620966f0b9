internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

/// The content of a step, as lines for areas where a slide does not fit.
struct StepText {
  /// Everything, from the title on.
  private(set) var lines: [Line] = []
  /// The row revealed last, with the count that came with it.
  private(set) var newest: [Line] = []

  private let width: Int

  init(_ deck: DeckState, width: Int) {
    self.width = max(1, width)
    let step = deck.deck.steps[deck.step]
    let slide = deck.deck.slides[step.slide]
    let language = deck.language
    let part = slide.parts > 1 ? " \(slide.part)/\(slide.parts)" : ""
    lines = Line.wrapped(slide.title[language] + part, width: self.width, style: .bold)
    switch slide.content {
    case .title(let page):
      let facts = [page.organisation].compactMap { $0 } + page.facts
      add(facts.map { $0[language] })
    case .figure(let figure):
      let text = figure.lines[language]
      let whole = text.words + [text.shortBlock.isEmpty ? text.unit : nil].compactMap { $0 }
      lines += Line.wrapped(whole.joined(separator: " "), width: self.width)
      add(text.notes)
    case .list(let list):
      if let lead = list.lead { add([lead[language]]) }
      for (index, entry) in list.entries.prefix(step.rows).enumerated() {
        let isNew = !list.isAtOnce && index == step.rows - 1
        let text = EntryText(
          entry, in: language, width: self.width, isNew: isNew, deck.look)
        if isNew { newest = text.lines }
        lines += text.lines
      }
      if let closing = list.closing, step.rows == list.entries.count {
        let closing = Line.wrapped(closing[language], width: self.width, style: .bold)
        lines += closing
        newest += closing
      }
    case .end: break
    }
    lines = lines.map(\.withoutBonds)
    newest = newest.map(\.withoutBonds)
  }

  /// The lines that fit into so many rows: the title, then from the row revealed last as far back
  /// as there is room.
  func shown(rows: Int) -> [Line] {
    guard lines.count > rows, let title = lines.first, rows > 1 else { return lines }
    let room = rows - 1
    guard !newest.isEmpty else { return lines }
    return [title] + (newest.count >= room ? newest : Array(lines.suffix(room)))
  }

  private mutating func add(_ texts: [String]) {
    for text in texts { lines += Line.wrapped(text, width: width) }
  }
}
