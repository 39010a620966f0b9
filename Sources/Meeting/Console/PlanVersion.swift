public import PlanModel
internal import Wording

/// A text of a plan, as it can be told from others: on the screen as on paper.
public struct PlanVersion: Hashable, Sendable {
  /// The file's name, for people; nil for the sample.
  public let file: String?
  /// The first eight digits of its checksum.
  public let checksum: String
  /// The time when it was written; nil for the sample.
  public let time: Moment?

  /// A minute of a day.
  public struct Moment: Hashable, Sendable {
    /// The day.
    public let date: PlanDate
    /// The time of the day: "14:02".
    public let time: String

    /// A minute of a day.
    public init(date: PlanDate, time: String) {
      self.date = date
      self.time = time
    }
  }

  public init(file: String?, checksum: String, time: Moment?) {
    self.file = file
    self.checksum = checksum
    self.time = time
  }

  /// Time and checksum, as far as they are known.
  func facts(_ words: any Words) -> String {
    [time.map { words.moment(words.short($0.date), $0.time) }, checksum].compactMap { $0 }
      .joined(separator: " · ")
  }

  /// The name of the file, or the words for the sample.
  func name(_ words: any Words) -> String { file ?? words.samplePlan }
}

/// The news of the plan's file since the deck was made from it.
public enum PlanNews: Hashable, Sendable {
  /// It is as it was.
  case same
  /// It has a text that could be taken.
  case changed(PlanVersion)
  /// It has no text that could be taken.
  case unusable([Diagnostic])
}
