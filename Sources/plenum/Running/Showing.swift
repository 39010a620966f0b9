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
  var year: String?
  var language: Language?
  var background: Background?
  var glyphs = Glyphs.unicode
  var usesColor = true
  var usesMouse = true
  var isReadOnly = false
  /// Language and background are remembered, or not, from one time to the next.
  var usesMemory = true

  /// The beginning of a meeting that is on the wall from the start.
  var meeting: MeetingStart?

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
    let world = DashboardWorld(
      origin, plan: try? opened.get(), live: live, environment: session.environment)
    let (begin, end, ending) = try show(Opening(opened), in: world, session)
    session.memory.remember(end, begunWith: begin, report: session.report)
    ending.raiseSignal()
    if end.review == nil { throw ExitCode.unreadable }
  }

  /// Shows the dashboard on the terminal; when this returns, the terminal has been given back and
  /// everything that the world owned is gone, sockets too.
  ///
  /// - Returns: the first state, the last one, and how it ended.
  private func show(
    _ opening: Opening, in world: consuming DashboardWorld, _ session: Session
  ) throws -> (begin: State, end: State, Ending) {
    var world = world
    let options = CursesTerminal.Options(
      usesColor: session.hasColors(usesColor), usesMouse: usesMouse)
    return try session.takeTerminal(options) { terminal in
      let look = Look(
        terminal.size, language: session.language ?? opening.language,
        background: session.background(background), glyphs: glyphs,
        depth: terminal.depth)
      let begin = State(
        opening, look: look, year: opening.year(named: year), isReadOnly: isReadOnly,
        presenting: meeting)
      var state = begin
      let ending = world.run(&state, on: &terminal)
      return (begin, state, ending)
    }
  }
}

extension Opening {
  /// The number of the year that a command line names; nil where it names none, or there is no plan.
  func year(named text: String?) -> Int? {
    review.flatMap { review in text.flatMap { review.plan.yearNumber(named: $0) } }
  }

  /// A plan that was opened, or what stands in its way, for the dashboard: no warnings of a sound
  /// one.
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
