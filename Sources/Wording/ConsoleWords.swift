/// What stands on the speaker's console besides the plan's own texts, and what `plenum console` says.
public protocol ConsoleWords {
  // Headings.
  /// What the audience sees: "THIS SLIDE 5/22".
  func consoleSlide(_ number: Int, of count: Int) -> String
  /// What the speaker looks at while the audience sees another slide: "AHEAD 7/22".
  func consoleAhead(_ number: Int, of count: Int) -> String
  /// What the next step brings: more of this slide.
  var consoleNextRow: String { get }
  /// What the next step brings: another slide, "NEXT 6/22".
  func consoleNext(_ number: Int, of count: Int) -> String
  /// There is no next step.
  var consoleNoNext: String { get }
  var consoleNotes: String { get }
  var consoleNoNotes: String { get }

  // Clocks.
  /// Before how long the meeting has lasted.
  var consoleElapsed: String { get }
  /// Before how much time is left.
  var consoleLeft: String { get }
  /// Before how much more than planned it has lasted.
  var consoleOver: String { get }
  /// Before how long this slide has been shown.
  var consoleOnSlide: String { get }
  /// The clock stands.
  var consolePaused: String { get }
  /// The clock starts when the title is left.
  var consoleNotBegun: String { get }

  // What is special now.
  var consoleBlank: String { get }
  /// The audience keeps the picture of a slide.
  func consoleFrozen(_ slide: Int) -> String
  /// How to show the audience this slide, and how to go back to its own.
  var consoleFrozenKeys: String { get }
  /// The presenter is gone.
  var consoleLost: String { get }
  /// The presenter is gone, and is waited for.
  var consoleWaiting: String { get }
  /// The plan's file says something else than the slides, with its time and checksum where there is
  /// room; how to take it.
  func consoleChanged(_ file: String, _ facts: String?) -> String
  /// The plan's file has changed and cannot be read; how to see why.
  func consoleUnreadable(_ file: String) -> String
  /// The same without the name of the file.
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
