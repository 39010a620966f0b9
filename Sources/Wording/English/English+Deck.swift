internal import PlanModel

extension English {
  var deckReview: String { "Annual review" }
  var deckProgramme: String { "Programme of work" }
  var deckYears: String { "The years" }
  func deckFigures(of year: Int) -> String { "Headline figures \(year)" }
  var deckOtherObjectives: String { "Other objectives" }
  var deckOtherAchievements: String { "Other achievements" }
  var deckNotReported: String { "Objectives nobody has reported on" }
  func deckCounts(of year: Int) -> String { "The year \(year) in one sentence" }
  func deckFigures(notReported count: Int, _ report: YearPlan.Report) -> String {
    "\(count == 1 ? "1 figure" : "\(count) figures") \(notReported(report))"
  }
  func deckObjectives(notReported count: Int) -> String {
    "\(objectives(count)) \(notReported(.final))"
  }
  func deckAchievements(outside count: Int) -> String { "\(achievements(count)) outside the plan" }
  func deckAchievements(_ count: Int, outside: Int) -> String {
    switch outside {
    case 0: achievements(count)
    case count: deckAchievements(outside: count)
    default: "\(achievements(count)), \(outside) outside the plan"
    }
  }
  var deckEnd: String { "End" }

  var nextStep: CommandLabel { CommandLabel("next step", hint: "next") }
  var previousStep: CommandLabel { CommandLabel("step back", hint: "back") }
  var blankScreen: CommandLabel { CommandLabel("blank screen, and back", hint: "blank") }
  var spotlight: CommandLabel { CommandLabel("only the row shown last", hint: "spotlight") }
  var bigFigure: CommandLabel { CommandLabel("its figure, big", hint: "figure") }
  var overview: CommandLabel { CommandLabel("all slides", hint: "slides") }
  var goToSlide: CommandLabel {
    CommandLabel("a slide's number, then Enter; a year's number", hint: "go to")
  }
  var goToTyped: CommandLabel { CommandLabel("go there", hint: "go there") }
  var closeOrLeave: CommandLabel {
    CommandLabel("close what is open, else leave to browse", hint: "leave")
  }
  var noEffect: CommandLabel { CommandLabel("nothing here", hint: "") }
  var endMeeting: CommandLabel { CommandLabel("end, after a question", hint: "end") }

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
}
