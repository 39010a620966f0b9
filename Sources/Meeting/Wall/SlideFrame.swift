internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// What every slide has round its content: its title, and at the foot whose it is and its number.
struct SlideFrame {
  private let state: DeckState
  let layout: DeckLayout

  init(_ state: DeckState) {
    self.state = state
    layout = DeckLayout(state.size)
  }

  /// Draws title and rule; of a chapter with several slides, which one this is.
  func drawTitle(_ title: String, of slide: Slide? = nil, into buffer: inout Buffer) {
    let part = slide.flatMap { $0.parts > 1 ? "\($0.part)/\($0.parts)" : nil } ?? ""
    var area = layout.title
    buffer.drawRight(Line(part, .bold), in: area)
    area.width -= part.isEmpty ? 0 : part.count + 2
    buffer.draw(Line(title.truncated(to: area.width), .bold), in: area)
    if let rule = layout.rule { buffer.drawRule(in: rule) }
  }

  /// Draws the foot: a question or a short answer if there is one.
  func drawFoot(number: Int?, into buffer: inout Buffer) {
    let words = state.language.words
    var area = layout.foot
    if let number {
      let sign = "\(number)"
      buffer.drawRight(Line(sign), in: area)
      area.width -= sign.count + 2
    }
    if let answer = state.answer {
      buffer.draw(Line(answer.truncated(to: area.width), .bold), in: area)
    } else {
      let plan = state.review.plan
      let name = (plan.short ?? plan.organisation)?[state.language]
      let facts = [
        state.isSample ? words.samplePlan : nil, "\(state.deck.year)", name,
      ].compactMap { $0 }.reversed()
      // The name gives way first, for the mark of the sample must stay.
      let kept = facts.dropFirst().joined(separator: " · ")
      let whole = facts.joined(separator: " · ")
      let room = area.width - kept.displayWidth - 3
      let line =
        whole.displayWidth <= area.width || name == nil
        ? whole
        : room >= 3 ? "\((name ?? "").truncated(to: room)) · \(kept)" : kept
      buffer.draw(Line(line.truncated(to: area.width)), in: area)
    }
  }
}
