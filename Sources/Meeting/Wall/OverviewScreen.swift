internal import Deck
internal import Interface
internal import Screen
internal import Text
internal import Wording

/// All slides by number and title, one of them chosen.
struct OverviewScreen {
  private let state: DeckState
  private let chosen: Int

  init(_ state: DeckState, chosen: Int) {
    self.state = state
    self.chosen = chosen
  }

  func draw(into buffer: inout Buffer) {
    let frame = SlideFrame(state)
    let words = state.language.words
    frame.drawTitle("\(words.slides) · \(state.deck.year)", into: &buffer)
    let area = frame.layout.picture
    let slides = state.deck.slides
    let list = ListScroll(
      count: slides.count, chosen: chosen, height: area.height,
      first: chosen - area.height / 2)
    let width = "\(slides.count)".count
    for (row, place) in list.visible.enumerated() {
      let isChosen = place == list.chosen
      let slide = slides[place]
      let number = String(repeating: " ", count: width - "\(place + 1)".count) + "\(place + 1)"
      let part = slide.parts > 1 ? "  \(slide.part)/\(slide.parts)" : ""
      let title = slide.title[state.language].truncated(
        to: area.width - width - 6 - part.count)
      let pointer = isChosen ? state.glyphs.pointer : " "
      buffer.draw(
        Line("\(pointer) \(number)  \(title)\(part)", isChosen ? .bold : .plain), row: row,
        in: area)
    }
    frame.drawFoot(number: nil, into: &buffer)
  }
}
