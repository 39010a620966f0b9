public import PlanModel

/// Every word that a person reads, in one language: a language is complete when it compiles.
///
///     Language.vi.words.name(of: .notReported)  // "chưa có báo cáo"
public protocol Words: Sendable, FigureWords, StatementWords, StatusWords, ScreenWords,
  CommandWords,
  DiagnosticWords, ProgramWords, ReadingWords, PageWords, PrintWords, DeckWords, ConsoleWords,
  RoomWords
{
  /// The language of these words.
  var language: Language { get }
}

extension Language {
  /// The words of this language.
  public var words: any Words {
    switch self {
    case .en: English()
    case .vi: Vietnamese()
    }
  }
}

/// Words of the program outside the dashboard: one sentence each, on standard error.
public protocol ProgramWords {
  var notATerminal: String { get }
  var termUnset: String { get }
  func termUnknown(_ name: String) -> String
  func termIncapable(_ name: String) -> String
  var inBackground: String { get }
  func cannotStart(reason: String) -> String
  /// No plan is named, and there is no plan.yaml here.
  func noPlan(named name: String) -> String
  func noKey(named name: String) -> String
  func noStep(_ step: Int, last: Int) -> String
  func fileExists(_ file: String) -> String
  func cannotWrite(_ file: String, reason: String) -> String
  func stateBroken(_ file: String, line: Int) -> String
  func stateUnreadable(_ file: String, reason: String?) -> String
  func hasWritten(_ file: String) -> String
  /// The last line of a long list: the number of diagnostics left out.
  func omitted(_ count: Int) -> String
  /// The plan that `plenum new` writes: ten lines and their comments.
  func newPlan(year: Int) -> String
}

/// Words besides the plan's own when a year is read aloud.
public protocol ReadingWords {
  /// Stands for the arrow in "postponed to 2025".
  var toYear: String { get }
  /// "Objective 3 of 17".
  func objective(_ number: Int, of total: Int) -> String
  /// "Achievement 2 of 14".
  func achievement(_ number: Int, of total: Int) -> String
  /// Introduces what answers an objective.
  var reportedOnIt: String { get }
  /// Statement that no achievement answers an objective.
  var nothingTiedToIt: String { get }
  /// Introduces the headline figures.
  var headlineFigures: String { get }
  /// Introduces, and closes, the achievements that are tied to no objective: "14 other achievements".
  func otherAchievements(_ count: Int) -> String
  /// "Source 2, 4".
  func sourceNumbers(_ numbers: [Int]) -> String
}

/// Words on the legibility card of `plenum room`.
public protocol RoomWords {
  var roomTitle: String { get }
  /// "24 rows: can be read from 3.9 times the height of the picture".
  func roomDistance(rows: Int, _ factor: String) -> String
  /// "a picture 2 m high: from up to 7.8 m".
  func roomExample(height: String, _ distance: String) -> String
  /// Statement that there are too many rows for a room, with advice.
  func roomTooManyRows(_ rows: Int) -> String
  /// Heading of the colours.
  var roomColours: String { get }
  /// Statement that there are no colours, or that the terminal keeps its own.
  var roomNoColours: String { get }
  var roomContrast: String { get }
  var roomAccents: String { get }
  var roomMarks: String { get }
  var roomKeys: String { get }
  /// Request to press each key and each button of the clicker.
  var roomPress: String { get }
  /// A key that does nothing in a meeting.
  var roomNoEffect: String { get }
  /// Keys that close the card.
  var roomLeave: String { get }
}
