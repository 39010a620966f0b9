extension Deck {
  /// The step of this deck that shows what a step of an older deck of the same meeting showed last.
  ///
  /// Rows are known again by their ids. Where the row is gone, it is the nearest earlier one that
  /// is still there; the title at the latest.
  public func step(like step: Int, of older: Deck) -> Int {
    guard older.steps.indices.contains(step) else { return 0 }
    for place in (0...step).reversed() {
      if let found = self.step(showing: older.anchor(at: place)) { return found }
    }
    return 0
  }

  /// What a step has revealed last.
  private struct Anchor {
    let chapter: Slide.Chapter
    let subject: Subject?
    let part: Int
  }

  private func anchor(at step: Int) -> Anchor {
    let slide = slide(at: step)
    let rows = steps[step].rows
    let entries = slide.entries
    // What appears at once is known by where it begins.
    let last = slide.stepCount == 1 ? entries.first : entries.prefix(rows).last
    return Anchor(chapter: slide.chapter, subject: last?.subject, part: last?.part ?? 1)
  }

  private func step(showing anchor: Anchor) -> Int? {
    for (place, slide) in slides.enumerated() where slide.chapter == anchor.chapter {
      guard let subject = anchor.subject else { return firstStep(ofSlide: place) }
      let row = slide.entries.firstIndex {
        $0.subject.isSame(as: subject) && $0.part == anchor.part
      }
      guard let row else { continue }
      return firstStep(ofSlide: place) + (slide.stepCount > 1 ? row : 0)
    }
    return nil
  }
}
