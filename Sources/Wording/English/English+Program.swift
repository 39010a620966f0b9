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
  func fileExists(_ file: String) -> String { "\(file) is there already and stays as it is" }
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
          - A new website is online      # answers nothing: outside the plan

    """
  }
}
