internal import PlanModel

extension English {
  func objectivesSet(for year: YearLabel) -> String { "Objectives set for \(year)" }
  func objectives(of year: YearLabel) -> String { "Objectives of \(year)" }
  func achievementsReported(for year: YearLabel) -> String { "Achievements reported for \(year)" }
  func achievements(of year: YearLabel) -> String { "Achievements of \(year)" }
  var otherAchievementsTitle: String { "Other achievements" }
  func noObjectives(in year: YearLabel) -> String { "no objectives recorded for \(year)" }
  var noneRecorded: String { "none recorded" }
  func noFigures(in year: YearLabel) -> String { "no figures recorded for \(year)" }
  func nothingReported(in year: YearLabel, report: YearPlan.Report) -> String {
    switch report {
    case .final: "no achievements recorded for \(year)"
    case .partial: "no achievements recorded so far for \(year)"
    case .none: "nothing reported yet for \(year)"
    }
  }
  func more(_ count: Int) -> String { "\(number("\(count)")) more" }
  var chosen: String { "Chosen" }
  var samplePlan: String { "sample plan" }
  var target: String { "Target" }
  var reason: String { "Reason" }
  var focus: String { "Focus" }
  var conference: String { "Review conference" }

  var objective: String { "Objective" }
  var achievement: String { "Achievement" }
  var status: String { "Status" }
  var asRecorded: String { "as recorded" }
  var indicator: String { "Indicator" }
  var byPeriod: String { "By period" }
  var targetByPeriod: String { "Target by period" }
  var definition: String { "Definition" }
  var reported: String { "Reported" }
  var baseline: String { "Baseline" }
  func target(
    _ target: String, was: [(target: String, until: String?, reason: String?)]
  ) -> String {
    let former = was.map { former in
      (former.until.map { "\(former.target) until \($0)" } ?? "\(former.target) before")
        + (former.reason.map { ": \($0)" } ?? "")
    }
    return "\(target) (\(former.joined(separator: "; ")))"
  }
  var targets: String { "Targets" }
  func targetsAchieved(_ count: Int, of total: Int) -> String {
    "\(count) of \(total) targets achieved"
  }
  var due: String { "Due" }
  var date: String { "Date" }
  var theme: String { "Theme" }
  var owner: String { "Responsible unit" }
  var partners: String { "Together with" }
  var text: String { "Text" }
  func sameWords(asIn year: YearLabel) -> String { "the same words as in \(year)" }
  var answeredBy: String { "Answered by" }
  var answers: String { "Answers" }
  var notTied: String { "not tied to an objective recorded here" }
  var sources: String { "Sources" }
  var noSource: String { "no source given" }
  var throughTheYears: String { "Through the years" }
  var place: String { "In the file" }
  func line(_ line: Int, of file: String) -> String { "\(file), line \(line)" }
  func name(of language: Language) -> String {
    switch language {
    case .en: "English"
    case .vi: "Vietnamese"
    }
  }
  var noPercentage: String { "no percentage can be stated" }
  func notSet(earlier: Bool) -> String {
    "no \(earlier ? "earlier" : "later") year has this objective"
  }

  var threadsTitle: String { "Objectives through the years" }
  var slips: String { "slips" }
  var slipStated: String { "put off, stated" }
  var slipInferred: String { "put off, inferred" }
  var setAgain: String { "set again" }
  var noReportInAnyYear: String { "no report recorded in any year" }

  var noIndicators: String { "no indicators in this file" }
  func name(of direction: Indicator.Direction) -> String {
    switch direction {
    case .higher: "higher is better"
    case .lower: "lower is better"
    case .within: "best within its target"
    }
  }
  func noChange(since year: YearLabel) -> String { "no change since \(year) can be stated" }
  func total(_ words: String?, of total: Total, withoutNumber: [YearLabel], latest: Bool) -> String
  {
    if latest { return "latest: \(words ?? "") (\(total.last))" }
    let missing = total.missing.filter { !withoutNumber.contains($0) }
    let gaps = [(missing, "not reported"), (withoutNumber, "without a number")]
      .filter { !$0.0.isEmpty }
      .map { "\($0.0.map(\.description).joined(separator: ", ")) \($0.1)" }
    let years = "\(total.covered) of \(total.span) years"
    let sum = words.map { "\($0) in \(years)" } ?? "no sum can be stated: figures in \(years)"
    return ([sum] + gaps).joined(separator: "; ")
  }

  var filterTitle: String { "SHOW ONLY" }
  var filterLabel: String { "Only" }
  func shown(_ count: Int, of total: Int) -> String { "\(count) of \(total)" }
  var findLabel: String { "Find" }
  var findHint: String {
    "Type words to search texts, reasons, figures, themes and sources of all years, "
      + "in both languages, with or without accents."
  }
  func hit(_ place: Int, of total: Int) -> String {
    "Match \(number("\(place)")) of \(number("\(total)")) · n next, N previous, Esc ends"
  }
  var filterCleared: String { "Filter cleared: it hid this entry" }
  func nothingShown(in year: YearLabel) -> String {
    "no entries of \(year) match the filter: Del shows everything"
  }
  func hits(_ count: Int) -> String { count == 1 ? "1 match" : "\(number("\(count)")) matches" }

  var noAddress: String { "no address given" }

  var help: String { "help" }
  var helpTitle: String { "KEYS" }
  var marks: String { "MARKS" }
  func cannotRead(_ file: String) -> String { "\(file) cannot be read as a plan" }
  func remainsShown(_ place: String, _ message: String) -> String {
    "Last good plan kept (Enter: why). \(place): \(message)"
  }
  func tooSmall(needed: String, given: String) -> String {
    "Plenum needs \(needed) characters; this window has \(given)."
  }

  var vietnameseInput: String { "Vietnamese input is on: use the arrow keys or F-keys" }
  func typedYear(_ digits: String) -> String { "Go to year \(digits)…" }
  func noSuchYear(_ digits: String, first: YearLabel, last: YearLabel) -> String {
    "No year \(digits) in this file: it has \(first) to \(last)"
  }
  func year(_ year: YearLabel) -> String { "Year \(year)" }
  var noColors: String { "No colours here: the terminal's own background is used" }
  func reloaded(changes: Int) -> String {
    switch changes {
    case 0: "Plan read again: nothing has changed"
    case 1: "Plan read again: 1 item is new or different, marked *"
    default: "Plan read again: \(changes) items are new or different, marked *"
    }
  }
  func noEditor(reason: String?) -> String {
    reason.map { "The editor did not run: \($0)" } ?? "No editor here: set VISUAL or EDITOR"
  }
  var sampleHasNoFile: String { "The sample plan is built in: there is no file to read again" }
  var readOnly: String { "This plan cannot be edited from here" }

  var nextYear: CommandLabel { CommandLabel("next year", hint: "year") }
  var previousYear: CommandLabel { CommandLabel("previous year", hint: "year") }
  var rowDown: CommandLabel { CommandLabel("row down", hint: "row") }
  var rowUp: CommandLabel { CommandLabel("row up", hint: "row") }
  var pageDown: CommandLabel { CommandLabel("page down", hint: "page") }
  var pageUp: CommandLabel { CommandLabel("page up", hint: "page") }
  var firstRow: CommandLabel { CommandLabel("first row", hint: "first") }
  var lastRow: CommandLabel { CommandLabel("last row", hint: "last") }
  var goToYear: CommandLabel { CommandLabel("go to a year: type its number", hint: "go to year") }
  var otherPanel: CommandLabel { CommandLabel("other panel", hint: "panel") }
  var fold: CommandLabel {
    CommandLabel("open or close the theme (on it Enter too)", hint: "open/close")
  }
  var details: CommandLabel { CommandLabel("details of the row", hint: "details") }
  var back: CommandLabel { CommandLabel("back", hint: "back") }
  var endFind: CommandLabel {
    CommandLabel("clear the number, end the search, go back", hint: "end")
  }
  var goThere: CommandLabel { CommandLabel("go to that year and row", hint: "go there") }
  var present: CommandLabel {
    CommandLabel("present: the meeting, slide by slide", hint: "present")
  }
  var threads: CommandLabel { CommandLabel("objectives through the years", hint: "threads") }
  var indicators: CommandLabel { CommandLabel("indicators over the years", hint: "indicators") }
  var openIndicator: CommandLabel {
    CommandLabel("this indicator, with targets and sum", hint: "open")
  }
  var nextIndicator: CommandLabel { CommandLabel("next indicator", hint: "indicator") }
  var previousIndicator: CommandLabel { CommandLabel("previous indicator", hint: "indicator") }
  var find: CommandLabel { CommandLabel("search all years", hint: "find") }
  var nextHit: CommandLabel { CommandLabel("next match", hint: "next") }
  var previousHit: CommandLabel { CommandLabel("previous match", hint: "previous") }
  var filter: CommandLabel { CommandLabel("show only some", hint: "filter") }
  var toggleFilter: CommandLabel { CommandLabel("tick or untick", hint: "choose") }
  var clearFilter: CommandLabel { CommandLabel("show everything again", hint: "all") }
  var print: CommandLabel { CommandLabel("print the year", hint: "print") }
  var nextValue: CommandLabel { CommandLabel("next value", hint: "value") }
  var previousValue: CommandLabel { CommandLabel("previous value", hint: "value") }
  var writePage: CommandLabel { CommandLabel("write the file, or print", hint: "write") }
  var openSource: CommandLabel { CommandLabel("open the source", hint: "source") }
  var edit: CommandLabel { CommandLabel("edit the plan at this line", hint: "edit") }
  var helpCommand: CommandLabel { CommandLabel("this help", hint: "help") }
  var languageCommand: CommandLabel {
    CommandLabel("English or Vietnamese", hint: "tiếng Việt")
  }
  var backgroundCommand: CommandLabel {
    CommandLabel("dark or light background", hint: "background")
  }
  var reload: CommandLabel { CommandLabel("read the plan again", hint: "read again") }
  var redraw: CommandLabel { CommandLabel("redraw the screen", hint: "redraw") }
  var suspend: CommandLabel { CommandLabel("suspend; fg returns", hint: "suspend") }
  var quit: CommandLabel { CommandLabel("quit", hint: "quit") }

  func name(ofKey name: String) -> String {
    switch name {
    case "Escape": "Esc"
    case "S-Tab": "Shift-Tab"
    default: name
    }
  }
}
