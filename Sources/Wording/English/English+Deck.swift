internal import PlanModel

extension English {
  var deckReview: String { "Annual review" }
  var deckProgramme: String { "Programme of work" }
  var deckYears: String { "The years" }
  func deckFigures(of year: YearLabel) -> String { "Headline figures \(year)" }
  var deckOtherObjectives: String { "Other objectives" }
  var deckNotReported: String { "Objectives without a report" }
  func deckCounts(of year: YearLabel) -> String { "\(year) at a glance" }
  func deckFigures(notReported count: Int, _ report: YearPlan.Report) -> String {
    "\(count == 1 ? "1 figure" : "\(count) figures") \(notReported(report))"
  }
  func deckObjectives(notReported count: Int) -> String {
    "\(objectives(count)) \(notReported(.final))"
  }
  func achievementsRecorded(_ count: Int, notTied: Int) -> String {
    switch notTied {
    case 0: achievementsRecorded(count)
    case count: "\(achievementsRecorded(count)), tied to no objective"
    default: "\(achievementsRecorded(count)), \(notTied) tied to no objective"
    }
  }
  var deckEnd: String { "End" }

  var nextStep: CommandLabel { CommandLabel("next step", hint: "next") }
  var previousStep: CommandLabel { CommandLabel("step back", hint: "back") }
  var blankScreen: CommandLabel { CommandLabel("blank screen, and back", hint: "blank") }
  var spotlight: CommandLabel { CommandLabel("only the row shown last", hint: "spotlight") }
  var bigFigure: CommandLabel { CommandLabel("its figure, full screen", hint: "figure") }
  var overview: CommandLabel { CommandLabel("all slides", hint: "slides") }
  var goToSlide: CommandLabel {
    CommandLabel("a slide's number, then Enter; a year's number", hint: "go to")
  }
  var goToTyped: CommandLabel { CommandLabel("go there", hint: "go there") }
  var closeOrLeave: CommandLabel {
    CommandLabel("close, or return to browsing", hint: "leave")
  }
  var noEffect: CommandLabel { CommandLabel("no effect", hint: "") }
  var endMeeting: CommandLabel { CommandLabel("end (asks first)", hint: "end") }

  var slides: String { "SLIDES" }
  func typedNumber(_ digits: String) -> String { "Go to \(digits)…" }
  func noSuchSlide(_ digits: String, last: Int) -> String {
    "No slide \(digits): there are 1 to \(last)"
  }
  var asksToEnd: String { "End the meeting? q or y: end. Any other key: go on." }

  func slide(_ number: Int, _ title: String, _ language: Language) -> String {
    "slide \(number), \(title) (\(language.rawValue))"
  }
  func rowsDoNotFit(_ rows: Int, room: Int) -> String {
    "\(rows) lines, room for \(room): it will scroll"
  }
  func rowIsTooTall(_ row: String) -> String { "a row is taller than the screen: \(row)" }
  func textIsCut(_ text: String) -> String { "a text is cut: \(text)" }
  func figureIsPlain(_ figure: String) -> String {
    "a figure is too wide for big digits: \(figure)"
  }

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
  var consoleLost: String { "The presentation has stopped" }
  var consoleWaiting: String { "The presentation has stopped: waiting for it to come back" }
  func consoleChanged(_ file: String, _ facts: String?) -> String {
    "\(file) has changed\(facts.map { ": \($0)" } ?? ""). r: use it"
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
  var consoleNothingNew: String { "The slides show the file as it is: nothing new" }
  func moment(_ date: String, _ time: String) -> String { "\(date), \(time)" }

  var freezeCommand: CommandLabel {
    CommandLabel("freeze the audience's screen, or show this slide", hint: "freeze")
  }
  var rejoinCommand: CommandLabel {
    CommandLabel("clear the number; back to what the audience sees", hint: "back")
  }
  var pauseCommand: CommandLabel { CommandLabel("stop the clock, or let it go on", hint: "pause") }
  var renewCommand: CommandLabel {
    CommandLabel("use the new plan, at the same slide and row", hint: "new plan")
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
