/// Everything a speaker can ask of the console.
enum ConsoleAction: Hashable, CaseIterable, Sendable {
  /// One step of the meeting.
  case next
  /// One step back.
  case back
  /// Nothing on the wall, or everything again.
  case blank
  /// The audience keeps its picture, or sees what the speaker sees.
  case freeze
  /// Away with what is open or typed, else back to what the audience sees.
  case rejoin
  /// The clock stands, or goes on.
  case pause
  /// A digit of a slide's number.
  case digit
  /// The deck made anew from the file.
  case renew
  /// Why the changed file cannot be used.
  case why
  /// One line of the notes down.
  case down
  /// One line of the notes up.
  case up
  /// The slides in the other language.
  case language
  /// The other background of the console.
  case background
  /// The keys.
  case help
  /// The screen, painted anew.
  case redraw
  /// To the shell, to be woken by `fg`.
  case suspend
  /// The end of the console, not of the meeting.
  case close
}
