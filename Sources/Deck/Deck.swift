public import PlanModel

/// A meeting from its first slide to its last, made from a plan alone.
///
///     let deck = Deck(of: review, year: 2) { entry, language in linesOnTheWall(entry, language) }
///     deck.steps.count  // presses from the title to the end, the title included
///
/// It is the same at every size of the screen and in every language: slides are broken by what
/// their rows take at 80 columns in the longer of the languages. So the number of a slide or of a
/// step means the same on every machine.
public struct Deck: Hashable, Sendable {
  /// A state of the meeting: a slide, and how much of it is to be seen.
  public struct Step: Hashable, Sendable {
    /// Index of the slide, from 0.
    public let slide: Int
    /// Number of its rows that are revealed.
    public let rows: Int
  }

  /// The year that is reviewed, as its plan writes it.
  public let label: YearLabel
  /// The slides, at least a title and an end.
  public let slides: [Slide]
  /// The steps, at least two.
  public let steps: [Step]

  /// Makes the deck of a year.
  ///
  /// - Parameters:
  ///   - review: the plan.
  ///   - index: the index of the year in the review.
  ///   - lines: the lines that a row takes on a slide of 80 columns, in a language.
  public init(
    of review: Review, year index: Int, lines: @escaping (Slide.Entry, Language) -> Int
  ) {
    let script = Script(of: review, year: index)
    let breaker = SlideBreaker(lines: lines)
    label = review.years[index].label
    slides = script.drafts.flatMap(breaker.slides)
    steps = slides.enumerated().flatMap { index, slide in
      let count = slide.entries.count
      guard slide.stepCount > 1 else { return [Step(slide: index, rows: count)] }
      return (1...slide.stepCount).map { Step(slide: index, rows: $0) }
    }
  }

  /// The number of the year that is reviewed.
  public var year: Int { label.year }

  /// The slide of a step.
  public func slide(at step: Int) -> Slide { slides[steps[step].slide] }

  /// The first step of a slide.
  public func firstStep(ofSlide index: Int) -> Int {
    steps.firstIndex { $0.slide == index } ?? 0
  }

  /// The step of this deck that shows what a step of an older deck of the same meeting showed last.
  ///
  /// Rows are known again by their ids. Where the row is gone, it is the nearest earlier one that
  /// is still there; the title at the latest.
  public func step(like step: Int, of older: Deck) -> Int {
    guard older.steps.indices.contains(step) else { return 0 }
    for index in (0...step).reversed() {
      if let found = self.step(showing: older.anchor(at: index)) { return found }
    }
    return 0
  }

  /// The row or slide that a step has revealed last.
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
    for (index, slide) in slides.enumerated() where slide.chapter == anchor.chapter {
      guard let subject = anchor.subject else { return firstStep(ofSlide: index) }
      let row = slide.entries.firstIndex {
        $0.subject.isSame(as: subject) && $0.part == anchor.part
      }
      guard let row else { continue }
      return firstStep(ofSlide: index) + (slide.stepCount > 1 ? row : 0)
    }
    return nil
  }
}
