internal import ArgumentParser
internal import CursesTerminal
internal import Dashboard
internal import Host
internal import PlanModel
internal import Screen
internal import Wording

/// `plenum room`: a card to look at from the back of the room before a meeting.
struct RoomCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "room",
    abstract: "Show how far this screen can be read, its colours, accents, marks and keys.",
    discussion: "Example: plenum room --lang vi --background light")

  @Option(name: .customLong("lang"), help: "The language: en or vi.")
  var language: Language?

  @OptionGroup var paint: PaintOptions
  @OptionGroup var colors: ColorOptions

  func run() throws {
    StandardStream.occupy()
    let environment = Environment.current
    let memory = Memory(environment, isWanted: true)
    let language = language ?? memory.language ?? environment.language ?? .en
    let report = Report(words: language.words)
    var room = RoomState(
      size: Size(columns: 0, rows: 0), language: language,
      background: paint.background ?? memory.background ?? .dark, glyphs: paint.glyphs)
    let ending: RunLoop.Ending
    do throws(TerminalError) {
      // Without the mouse: all that is to be seen here comes from keys.
      var terminal = try CursesTerminal(
        CursesTerminal.Options(
          usesColor: !colors.noColor && !environment.noColor, usesMouse: false))
      room.appear(on: terminal.size, depth: terminal.depth)
      ending = Self.run(&room, on: &terminal)
    } catch {
      report.fail(report.words.explanation(of: error))
      throw ExitCode.outside
    }
    if case .signal(let signal) = ending { raiseAgain(signal: signal) }
  }

  private static func run(
    _ room: inout RoomState, on terminal: inout CursesTerminal
  ) -> RunLoop.Ending {
    while true {
      terminal.show(draw(room), on: room.background)
      for event in terminal.events() {
        if case .terminate(let signal) = event.kind { return .signal(signal) }
        switch update(&room, event) {
        case .close: return .quit
        case .suspend: terminal.suspend()
        case .repaint: terminal.repaint()
        case nil: break
        }
      }
    }
  }
}
