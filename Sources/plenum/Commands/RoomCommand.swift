internal import ArgumentParser
internal import Card
internal import CursesTerminal
internal import Dashboard
internal import Host
internal import Interface
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
    let ending: RunLoop.Ending
    do throws(TerminalError) {
      // Without the mouse: all that is to be seen here comes from keys.
      var terminal = try CursesTerminal(
        CursesTerminal.Options(
          usesColor: !colors.noColor && !environment.noColor, usesMouse: false))
      var card = Card(
        size: terminal.size, language: language,
        background: paint.background ?? memory.background ?? .dark, depth: terminal.depth,
        glyphs: paint.glyphs, meaning: DeckCommand.keys.label)
      ending = Self.run(&card, on: &terminal)
    } catch {
      report.fail(report.words.explanation(of: error))
      throw ExitCode.outside
    }
    if case .signal(let signal) = ending { raiseAgain(signal: signal) }
  }

  private static func run(
    _ card: inout Card, on terminal: inout CursesTerminal
  ) -> RunLoop.Ending {
    while true {
      terminal.show(card.picture, on: card.background)
      for event in terminal.events() {
        if case .terminate(let signal) = event.kind { return .signal(signal) }
        for effect in card.update(event) {
          switch effect {
          case .quit: return .quit
          case .suspend: terminal.suspend()
          case .repaint: terminal.repaint()
          }
        }
      }
    }
  }
}
