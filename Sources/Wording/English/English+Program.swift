extension English {
  var notATerminal: String {
    "the dashboard needs a terminal; for text, use: plenum screen --size 80x24"
  }
  var termUnset: String { "the environment does not say which terminal this is: set TERM" }
  func termUnknown(_ name: String) -> String {
    "no terminal \"\(name)\" is known here: set TERM to another, such as xterm-256color"
  }
  func termIncapable(_ name: String) -> String {
    "the terminal \"\(name)\" cannot place its cursor: set TERM to another, or use: plenum screen"
  }
  var inBackground: String { "started in the background: the dashboard needs the foreground" }
  func cannotStart(reason: String) -> String { "the terminal cannot be used: \(reason)" }
  func noPlan(named name: String) -> String {
    "no plan: name a file, set PLENUM_PLAN, or have \(name) in this folder"
  }
  func noKey(named name: String) -> String {
    "no key is called \"\(name)\": write a character, or Up Down Left Right Home End PageUp "
      + "PageDown Enter Escape Tab S-Tab Space Backspace F1 to F12 C-c"
  }
  func noStep(_ step: Int, last: Int) -> String {
    "the meeting has no step \(step): its steps are 0 to \(last)"
  }
  func fileExists(_ file: String) -> String { "\(file) already exists and stays as it is" }
  func cannotWrite(_ file: String, reason: String) -> String {
    "\(file) cannot be written: \(reason)"
  }
  func stateBroken(_ file: String, line: Int) -> String {
    "\(file), line \(line): not understood, so language and background were not remembered"
  }
  func stateUnreadable(_ file: String, reason: String?) -> String {
    "\(file) cannot be read\(reason.map { ": \($0)" } ?? ""): nothing was remembered"
  }
  func hasWritten(_ file: String) -> String { "\(file) written: open it, then run plenum \(file)" }
  func omitted(_ count: Int) -> String { "… and \(count) more" }

  func newPlan(year: Int) -> String {
    """
    # A plan for Plenum. Show it with: plenum plan.yaml. Check it with: plenum check plan.yaml
    plenum: 1
    organisation: Our organisation
    language: en                         # of the texts below

    years:
      \(year):
        report: partial                  # none, partial or final
        objectives:
          - id: training                 # a name, so that achievements can answer it
            text: Train our volunteers
          - Open the second reading room # a sentence is enough
        achievements:
          - {text: Two courses held, answers: training}
          - A new website is online      # tied to no objective

    """
  }

  var toYear: String { "to" }
  func objective(_ number: Int, of total: Int) -> String { "Objective \(number) of \(total)" }
  func achievement(_ number: Int, of total: Int) -> String { "Achievement \(number) of \(total)" }
  var reportedOnIt: String { "Reported on it" }
  var nothingTiedToIt: String { "No achievement is tied to it" }
  var headlineFigures: String { "Headline figures" }
  func otherAchievements(_ count: Int) -> String {
    count == 1 ? "1 other achievement" : "\(count) other achievements"
  }
  func sourceNumbers(_ numbers: [Int]) -> String {
    "\(numbers.count == 1 ? "Source" : "Sources") \(numbers.map(String.init).joined(separator: ", "))"
  }

  var roomTitle: String { "LEGIBILITY CARD" }
  func roomDistance(rows: Int, _ factor: String) -> String {
    "\(rows) rows: can be read from up to \(factor) times the height of the picture"
  }
  func roomExample(height: String, _ distance: String) -> String {
    "a picture \(height)\u{A0}m high: from up to \(distance)\u{A0}m"
  }
  func roomTooManyRows(_ rows: Int) -> String {
    "\(rows) rows are too many for a room: enlarge the font until there are 24 to 30 "
      + "(often Ctrl-Shift-+), and fill the screen (F11)"
  }
  var roomColours: String { "COLOURS" }
  var roomNoColours: String { "none here: the terminal's own two, bold and reverse" }
  var roomContrast: String { "contrast to the background" }
  var roomAccents: String { "ACCENTS" }
  var roomMarks: String { "MARKS" }
  var roomKeys: String { "KEYS" }
  var roomPress: String { "press each key, and each button of the clicker" }
  var roomNoEffect: String { "does nothing in a meeting" }
  var roomLeave: String { "q or Ctrl-C twice: close" }
}
