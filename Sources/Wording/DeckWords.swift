public import PlanModel

/// Words on the slides of a meeting besides the plan's own texts, and the keys of the deck.
public protocol DeckWords {
  // Slides.
  /// Stands above the big number of a year that is reviewed: "Annual review".
  var deckReview: String { get }
  /// Stands above the big number of a year with nothing but objectives: "Programme of work".
  var deckProgramme: String { get }
  /// The heading of the years side by side.
  var deckYears: String { get }
  /// The heading of the headline figures of a year.
  func deckFigures(of year: YearLabel) -> String
  /// The heading of the objectives without a theme, where others have one.
  var deckOtherObjectives: String { get }
  /// The heading of the objectives without a report.
  var deckNotReported: String { get }
  /// The heading of the counts.
  func deckCounts(of year: YearLabel) -> String
  /// "3 figures not reported", by how much of the year has been reported on.
  func deckFigures(notReported count: Int, _ report: YearPlan.Report) -> String
  /// "10 objectives not reported".
  func deckObjectives(notReported count: Int) -> String
  /// "25 achievements recorded, 14 tied to no objective".
  func achievementsRecorded(_ count: Int, notTied: Int) -> String
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
  /// The question whether the meeting is to end, with the keys that end it.
  var asksToEnd: String { get }

  // What does not fit, for `plenum present --check`.
  /// "slide 12, Digital work (en)".
  func slide(_ number: Int, _ title: String, _ language: Language) -> String
  func rowsDoNotFit(_ rows: Int, room: Int) -> String
  func rowIsTooTall(_ row: String) -> String
  func textIsCut(_ text: String) -> String
  func figureIsPlain(_ figure: String) -> String
}

/// Words on the speaker's console besides the plan's own texts, and the messages of `plenum
/// console`.
public protocol ConsoleWords {
  // Headings.
  /// Heading of the slide that the audience sees: "THIS SLIDE 5/22".
  func consoleSlide(_ number: Int, of count: Int) -> String
  /// Heading of the slide that the speaker looks at while the audience sees another: "AHEAD 7/22".
  func consoleAhead(_ number: Int, of count: Int) -> String
  /// Heading where the next step brings more of this slide.
  var consoleNextRow: String { get }
  /// Heading where the next step brings another slide: "NEXT 6/22".
  func consoleNext(_ number: Int, of count: Int) -> String
  /// Heading where there is no next step.
  var consoleNoNext: String { get }
  var consoleNotes: String { get }
  var consoleNoNotes: String { get }

  // Clocks.
  /// Label of the time that the meeting has lasted.
  var consoleElapsed: String { get }
  /// Label of the time that is left.
  var consoleLeft: String { get }
  /// Label of the time by which the meeting is longer than planned.
  var consoleOver: String { get }
  /// Label of the time for which this slide has been shown.
  var consoleOnSlide: String { get }
  /// The clock stands.
  var consolePaused: String { get }
  /// The clock starts when the title is left.
  var consoleNotBegun: String { get }

  // What is special now.
  var consoleBlank: String { get }
  /// The audience keeps the picture of a slide.
  func consoleFrozen(_ slide: Int) -> String
  /// The key that shows this slide to the audience, and the key that goes back to its own.
  var consoleFrozenKeys: String { get }
  /// The presenter is gone.
  var consoleLost: String { get }
  /// The presenter is gone, and is waited for.
  var consoleWaiting: String { get }
  /// The plan's file says something else than the slides, with its time and checksum where there is
  /// room, and with the key that takes it.
  func consoleChanged(_ file: String, _ facts: String?) -> String
  /// The plan's file has changed and cannot be read, with the key that shows why.
  func consoleUnreadable(_ file: String) -> String
  /// The file has changed and cannot be read, without its name.
  var consoleUnreadableShort: String { get }
  /// The plan that the slides were made from cannot be read from here.
  func consoleNoPlan(_ reason: String) -> String
  func consoleNotTaken(_ file: String) -> String
  var consoleNothingNew: String { get }
  /// The time of day of a file: "6 Jan 2025, 14:02".
  func moment(_ date: String, _ time: String) -> String

  // Keys.
  var freezeCommand: CommandLabel { get }
  var rejoinCommand: CommandLabel { get }
  var pauseCommand: CommandLabel { get }
  var renewCommand: CommandLabel { get }
  var whyCommand: CommandLabel { get }
  var slideLanguage: CommandLabel { get }
  var notesDown: CommandLabel { get }
  var notesUp: CommandLabel { get }
  var goToSlideNumber: CommandLabel { get }
  var closeConsole: CommandLabel { get }

  // On standard error.
  var noMeeting: String { get }
  func noMeeting(named name: String) -> String
  /// Above the list of meetings, of which one has to be named.
  func severalMeetings(_ count: Int) -> String
  func meetingIsStrangers(_ name: String) -> String
  func meetingCannotBeReached(_ name: String, reason: String) -> String
  func folderIsNotPrivate(_ folder: String) -> String
}
