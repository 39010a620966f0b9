internal import ArgumentParser
internal import CursesTerminal
internal import Dashboard
internal import Host
internal import PlanModel
internal import Screen
internal import Wording

/// `plenum [PLAN]`: the dashboard.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Open the dashboard (also without this word).",
    discussion: "Example: plenum plan.yaml --year 2024 --lang vi --background light")

  @Argument(help: "The plan file; $PLENUM_PLAN, plan.yaml or the sample plan unless told.")
  var plan: String?

  @OptionGroup var appearance: AppearanceOptions

  @Flag(help: "Draw without colours; so does the environment variable NO_COLOR.")
  var noColor = false

  @Flag(help: "Leave the mouse to the terminal, for selecting text.")
  var noMouse = false

  @Flag(help: "Do not let the plan be edited from here.")
  var readOnly = false

  @Flag(help: "Neither read nor write the remembered language and background.")
  var noState = false

  func run() throws {
    StandardStream.occupy()
    let environment = Environment.current
    let memory = Memory(environment, isWanted: !noState)
    let language = appearance.language ?? memory.language ?? environment.language
    let report = Report(words: (language ?? .en).words)

    let source = PlanOpening(path: PlanArgument(plan, environment: environment).path)
    let live = source.live
    let opening = try source.begin(year: appearance.year, or: report)
    let begin = State(
      opening, year: appearance.year, size: Size(columns: 0, rows: 0),
      language: language ?? opening.language,
      background: appearance.background ?? memory.background ?? .dark, glyphs: appearance.glyphs,
      hasColors: !noColor && !environment.noColor, isReadOnly: readOnly)
    var state = begin
    var loop = RunLoop(source, live: live, environment: environment)
    let ending = try show(&state, by: &loop, report: report)
    memory.remember(state, begunWith: begin, report: report)
    if case .signal(let signal) = ending { raiseAgain(signal: signal) }
    if state.review == nil { throw ExitCode.unreadable }
  }

  /// Shows the dashboard on the terminal, which is given back when this returns.
  private func show(
    _ state: inout State, by loop: inout RunLoop, report: Report
  ) throws -> RunLoop.Ending {
    do throws(TerminalError) {
      var terminal = try CursesTerminal(
        CursesTerminal.Options(usesColor: state.hasColors, usesMouse: !noMouse))
      state.appear(on: terminal.size, hasColors: terminal.depth != .mono)
      return loop.run(&state, on: &terminal)
    } catch {
      report.fail(report.words.sentence(for: error))
      throw ExitCode.outside
    }
  }
}

extension Words {
  /// Why there is no terminal to draw on.
  fileprivate func sentence(for error: TerminalError) -> String {
    switch error {
    case .notATerminal: notATerminal
    case .termUnset: termUnset
    case .termUnknown(let name): termUnknown(name)
    case .termIncapable(let name): termIncapable(name)
    case .background: inBackground
    case .cannotStart(let number): cannotStart(reason: SystemMessage(errno: number).text)
    }
  }
}
