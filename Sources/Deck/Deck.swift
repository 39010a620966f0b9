public import PlanModel

/// A meeting from its first slide to its last, made from a plan alone.
///
///     let deck = Deck(of: review, year: 2) { entry, language in linesOnTheWall(entry, language) }
///     deck.steps.count  // presses from the title to the end, the title included
///
/// It is the same at every size of the screen and in every language: slides are broken by what their
/// rows take at 80 columns in the longer of the languages. So the number of a slide or of a step
/// means the same on every machine.
public struct Deck: Hashable, Sendable {
  /// A state of the meeting: a slide, and how much of it is to be seen.
  public struct Step: Hashable, Sendable {
    /// The place of the slide, from 0.
    public let slide: Int
    /// How many of its rows are revealed.
    public let rows: Int
  }

  /// The calendar year that is reviewed.
  public let year: Int
  /// The slides, at least a title and an end.
  public let slides: [Slide]
  /// The steps, at least two.
  public let steps: [Step]

  /// Makes the deck of a year.
  ///
  /// - Parameters:
  ///   - review: the plan.
  ///   - place: the place of the year in the review.
  ///   - lines: the lines that a row takes on a slide of 80 columns, in a language.
  public init(
    of review: Review, year place: Int, lines: @escaping (Slide.Entry, Language) -> Int
  ) {
    let script = Script(of: review, year: place)
    let breaker = SlideBreaker(lines: lines)
    year = review.years[place].year
    slides = script.drafts.flatMap(breaker.slides)
    steps = slides.enumerated().flatMap { place, slide in
      let count = slide.entries.count
      guard slide.stepCount > 1 else { return [Step(slide: place, rows: count)] }
      return (1...slide.stepCount).map { Step(slide: place, rows: $0) }
    }
  }

  /// The slide of a step.
  public func slide(at step: Int) -> Slide { slides[steps[step].slide] }

  /// The first step of a slide.
  public func firstStep(ofSlide place: Int) -> Int {
    steps.firstIndex { $0.slide == place } ?? 0
  }
}
