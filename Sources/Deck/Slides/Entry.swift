public import PlanModel

extension Slide {
  /// One row of a slide: an objective with all that answers it, an achievement, a year.
  public struct Entry: Hashable, Sendable {
    /// What stands before a row.
    public enum Sign: Hashable, Sendable {
      /// The mark of a status, which a fact of the row says in words.
      case status(Status)
      case bullet
      /// A word: the number of a year.
      case label(String)
      case none
    }

    /// What the row speaks of.
    public let subject: Subject
    /// What stands before it.
    public let sign: Sign
    /// What it says first.
    public let text: PerLanguage<String>
    /// What is said below: each a line of pieces with dots between them.
    public let facts: [PerLanguage<[String]>]
    /// What answers an objective.
    public let answers: [PerLanguage<String>]
    /// The row's figure.
    public let figure: BigFigure?
    /// Which part of a row it is that is too tall for one slide, from 1.
    public let part: Int

    /// A row.
    public init(
      _ subject: Subject, sign: Sign, text: PerLanguage<String>,
      facts: [PerLanguage<[String]>] = [], answers: [PerLanguage<String>] = [],
      figure: BigFigure? = nil, part: Int = 1
    ) {
      self.subject = subject
      self.sign = sign
      self.text = text
      self.facts = facts
      self.answers = answers
      self.figure = figure
      self.part = part
    }
  }
}
