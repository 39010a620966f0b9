internal import ArgumentParser
internal import CursesTerminal
internal import Dashboard
internal import Host
internal import Interface
internal import Opened
internal import PlanFile
internal import PlanModel
internal import Screen
internal import System
internal import Wording

/// The dashboard from the first frame to the last: `show` with its options, or with none.
struct Showing {
  private let plan: String?
  var year: Int?
  var language: Language?
  var background: Background?
  var glyphs = Glyphs.unicode
  var usesColor = true
  var usesMouse = true
  var isReadOnly = false
  /// Whether language and background are remembered from one time to the next.
  var usesMemory = true

  /// The step and the minutes of a meeting that is on the wall from the start.
  var meeting: (step: Int, minutes: Int?)?

  /// The dashboard of a plan; `plan` is the argument of the command line, if there is one.
  init(_ plan: String? = nil) {
    self.plan = plan
  }

  func run() throws {
    let session = Session(language: language, remembers: usesMemory)
    let origin = PlanOrigin(plan, session.environment)
    // Watched first: no change in between is missed. What cannot be watched is read by hand only.
    let live = origin.path.flatMap { try? LivePlan($0) }
    let opened = try session.open(origin, showing: year)
    let opening = Opening(opened)
    let begin = State(
      opening, year: year, size: Size(columns: 0, rows: 0),
      language: session.language ?? opening.language,
      background: background ?? session.memory.background ?? .dark, glyphs: glyphs,
      hasColors: usesColor && !session.environment.noColor, isReadOnly: isReadOnly)
    var state = begin
    let loop = RunLoop(
      origin, plan: try? opened.get(), live: live, environment: session.environment)
    let ending = try show(&state, by: loop, session)
    session.memory.remember(state, begunWith: begin, report: session.report)
    if case .signal(let signal) = ending { Signal(rawValue: signal).raiseAgain() }
    if state.review == nil { throw ExitCode.unreadable }
  }

  /// Shows the dashboard on the terminal; when this returns, the terminal has been given back and
  /// everything that the loop owned is gone, sockets too.
  private func show(
    _ state: inout State, by loop: consuming RunLoop, _ session: Session
  ) throws -> RunLoop.Ending {
    var loop = loop
    let options = CursesTerminal.Options(usesColor: state.hasColors, usesMouse: usesMouse)
    return try session.takeTerminal(options) { terminal in
      state.appear(on: terminal.size, hasColors: terminal.depth != .mono)
      if let meeting { state.present(from: meeting.step, minutes: meeting.minutes) }
      return loop.run(&state, on: &terminal)
    }
  }
}

extension Opening {
  /// What the dashboard shows of a plan that was opened: no warnings of a sound one.
  init(_ opened: Result<OpenedPlan, PlanRefusal>) {
    self =
      switch opened {
      case .success(let plan):
        .plan(plan.review, file: plan.origin.name, isSample: plan.origin == .sample)
      case .failure(let refusal):
        .problems(refusal.reading.diagnostics, file: refusal.origin.name)
      }
  }
}
