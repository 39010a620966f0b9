extension English {
  func consoleSlide(_ number: Int, of count: Int) -> String { "THIS SLIDE \(number)/\(count)" }
  func consoleAhead(_ number: Int, of count: Int) -> String { "LOOKING AHEAD \(number)/\(count)" }
  var consoleNextRow: String { "NEXT ON THIS SLIDE" }
  func consoleNext(_ number: Int, of count: Int) -> String { "NEXT SLIDE \(number)/\(count)" }
  var consoleNoNext: String { "NOTHING FOLLOWS" }
  var consoleNotes: String { "NOTES" }
  var consoleNoNotes: String { "no notes on what this slide shows" }

  var consoleElapsed: String { "elapsed" }
  var consoleLeft: String { "left" }
  var consoleOver: String { "over" }
  var consoleOnSlide: String { "slide" }
  var consolePaused: String { "PAUSED" }
  var consoleNotBegun: String { "starts with the first step" }

  var consoleBlank: String { "BLANK: the audience sees nothing" }
  func consoleFrozen(_ slide: Int) -> String { "FROZEN: the audience sees slide \(slide)" }
  var consoleFrozenKeys: String { "f: show this one, Esc: back" }
  var consoleLost: String { "The presenter is gone" }
  var consoleWaiting: String { "The presenter is gone: waiting for it to come back" }
  func consoleChanged(_ file: String, _ facts: String?) -> String {
    "\(file) has changed\(facts.map { ": \($0)" } ?? ""). r: take it"
  }
  func consoleUnreadable(_ file: String) -> String {
    "\(file) has changed and cannot be used. F3: why"
  }
  var consoleUnreadableShort: String { "The file cannot be used. F3: why" }
  func consoleNoPlan(_ reason: String) -> String {
    "The plan behind the slides cannot be read: \(reason)"
  }
  func consoleNotTaken(_ file: String) -> String {
    "\(file) cannot be used now; the slides stay as they are. F3: why"
  }
  var consoleNothingNew: String { "The slides show the file as it is: nothing to take" }
  func moment(_ date: String, _ time: String) -> String { "\(date), \(time)" }

  var freezeCommand: CommandLabel {
    CommandLabel("freeze what the audience sees, or show it this", hint: "freeze")
  }
  var rejoinCommand: CommandLabel {
    CommandLabel("drop the number; back to what the audience sees", hint: "back")
  }
  var pauseCommand: CommandLabel { CommandLabel("stop the clock, or let it go on", hint: "pause") }
  var renewCommand: CommandLabel {
    CommandLabel("take the new plan, at the same slide and row", hint: "new plan")
  }
  var whyCommand: CommandLabel {
    CommandLabel("why the changed file cannot be used", hint: "why")
  }
  var slideLanguage: CommandLabel {
    CommandLabel("the slides in English or Vietnamese", hint: "Tiếng Việt")
  }
  var notesDown: CommandLabel { CommandLabel("notes: further down", hint: "notes") }
  var notesUp: CommandLabel { CommandLabel("notes: further up", hint: "notes") }
  var goToSlideNumber: CommandLabel {
    CommandLabel("go to a slide: its number, then Enter", hint: "go to")
  }
  var closeConsole: CommandLabel {
    CommandLabel("close the console; the meeting goes on", hint: "close")
  }

  var noMeeting: String { "no meeting is going on here: begin one with plenum present" }
  func noMeeting(named name: String) -> String { "no meeting called \(name) is going on here" }
  func severalMeetings(_ count: Int) -> String {
    "\(count) meetings are going on: name one, as in plenum console NAME"
  }
  func meetingIsStrangers(_ name: String) -> String { "the meeting \(name) is another user's" }
  func meetingCannotBeReached(_ name: String, reason: String) -> String {
    "the meeting \(name) cannot be reached: \(reason)"
  }
  func folderIsNotPrivate(_ folder: String) -> String {
    "\(folder) is not yours alone, so nothing there is trusted: remove it, or set its mode to 700"
  }
}
