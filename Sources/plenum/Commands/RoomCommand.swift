internal import ArgumentParser
internal import Card
internal import CursesTerminal
internal import Host
internal import Interface
internal import Meeting
internal import PlanModel
internal import Screen
internal import System
internal import Wording

/// `plenum room`: a card to look at from the back of the room before a meeting.
struct RoomCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "room",
    abstract: "Show how far this screen can be read, its colours, accents, marks and keys.",
    discussion: "Example: plenum room --lang vi --background light")

  @Option(name: .customLong("lang"), help: "The language: \(Language.alternatives).")
  var language: Language?

  @OptionGroup var paint: PaintOptions
  @OptionGroup var colors: ColorOptions

  func run() throws {
    let session = Session(language: language, remembers: true)
    // Without the mouse: all that is to be seen here comes from keys.
    let options = CursesTerminal.Options(
      usesColor: session.hasColors(!colors.noColor), usesMouse: false)
    let ending = try session.takeTerminal(options) { terminal in
      let look = Look(
        terminal.size, language: session.words.language,
        background: session.background(paint.background), glyphs: paint.glyphs,
        depth: terminal.depth)
      var card = Card(look: look, depth: terminal.depth, meaning: MeetingCommand.keys.label)
      var world = CardWorld()
      return world.run(&card, on: &terminal)
    }
    ending.raiseSignal()
  }
}

/// The world of a card, which asks nothing of it.
private struct CardWorld: World {
  typealias Shown = Card
}
