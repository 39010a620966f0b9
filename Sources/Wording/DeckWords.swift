public import PlanModel

/// What stands on the slides of a meeting besides the plan's own texts, and the keys of the deck.
public protocol DeckWords {
  // Slides.
  /// Stands above the big number of a year that is reviewed: "Annual review".
  var deckReview: String { get }
  /// Stands above the big number of a year with nothing but objectives: "Programme of work".
  var deckProgramme: String { get }
  /// The heading of the years side by side.
  var deckYears: String { get }
  /// The heading of the headline figures of a year.
  func deckFigures(of year: Int) -> String
  /// The heading of the objectives without a theme, where others have one.
  var deckOtherObjectives: String { get }
  /// The heading of the achievements without a theme, where others have one.
  var deckOtherAchievements: String { get }
  /// The heading of the objectives that nobody reported on.
  var deckNotReported: String { get }
  /// The heading of the counts.
  func deckCounts(of year: Int) -> String
  /// "3 figures not reported", by how much of the year has been reported on.
  func deckFigures(notReported count: Int, _ report: YearPlan.Report) -> String
  /// "10 objectives not reported".
  func deckObjectives(notReported count: Int) -> String
  /// "14 achievements outside the plan".
  func deckAchievements(outside count: Int) -> String
  /// "25 achievements, 14 outside the plan".
  func deckAchievements(_ count: Int, outside: Int) -> String
  /// The last slide.
  var deckEnd: String { get }

  // Keys.
  var nextStep: CommandLabel { get }
  var previousStep: CommandLabel { get }
  var blankScreen: CommandLabel { get }
  var spotlight: CommandLabel { get }
  var bigFigure: CommandLabel { get }
  var overview: CommandLabel { get }
  var goToSlide: CommandLabel { get }
  var goToTyped: CommandLabel { get }
  var closeOrLeave: CommandLabel { get }
  var noEffect: CommandLabel { get }
  var endMeeting: CommandLabel { get }

  // Short answers.
  /// The heading of the list of slides.
  var slides: String { get }
  func typedNumber(_ digits: String) -> String
  func noSuchSlide(_ digits: String, last: Int) -> String
  /// Whether the meeting is to end, and by which key.
  var asksToEnd: String { get }

  // What does not fit, for `plenum present --check`.
  /// "slide 12, Digital work (en)".
  func slide(_ number: Int, _ title: String, _ language: Language) -> String
  func rowsDoNotFit(_ rows: Int, room: Int) -> String
  func rowIsTooTall(_ row: String) -> String
  func textIsCut(_ text: String) -> String
  func figureIsPlain(_ figure: String) -> String
}
