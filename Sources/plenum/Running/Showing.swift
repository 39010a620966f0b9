internal import ArgumentParser
internal import CursesTerminal
internal import Dashboard
internal import Host
internal import Interface
internal import PlanModel
internal import Screen
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
    StandardStream.occupy()
    let environment = Environment.current
    let memory = Memory(environment, isWanted: usesMemory)
    let chosen = language ?? memory.language ?? environment.language
    let report = Report(words: (chosen ?? .en).words)

    let source = PlanOpening(path: PlanArgument(plan, environment: environment).path)
    let live = source.live
    let (opening, loaded) = try source.begin(year: year, or: report)
    let begin = State(
      opening, year: year, size: Size(columns: 0, rows: 0),
      language: chosen ?? opening.language,
      background: background ?? memory.background ?? .dark, glyphs: glyphs,
      hasColors: usesColor && !environment.noColor, isReadOnly: isReadOnly)
    var state = begin
    let loop = RunLoop(source, loaded: loaded, live: live, environment: environment)
    let ending = try show(&state, by: loop, report: report)
    memory.remember(state, begunWith: begin, report: report)
    if case .signal(let signal) = ending { raiseAgain(signal: signal) }
    if state.review == nil { throw ExitCode.unreadable }
  }

  /// Shows the dashboard on the terminal; when this returns, the terminal has been given back and
  /// everything that the loop owned is gone, sockets too.
  private func show(
    _ state: inout State, by loop: consuming RunLoop, report: Report
  ) throws -> RunLoop.Ending {
    do throws(TerminalError) {
      var terminal = try CursesTerminal(
        CursesTerminal.Options(usesColor: state.hasColors, usesMouse: usesMouse))
      state.appear(on: terminal.size, hasColors: terminal.depth != .mono)
      if let meeting { state.present(from: meeting.step, minutes: meeting.minutes) }
      return loop.run(&state, on: &terminal)
    } catch {
      report.fail(report.words.explanation(of: error))
      throw ExitCode.outside
    }
  }
}
