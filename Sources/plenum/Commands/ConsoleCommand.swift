internal import ArgumentParser
internal import CursesTerminal
internal import Host
internal import Interface
internal import Meeting
internal import PlanModel
internal import Screen
internal import System
internal import Wording

/// `plenum console [NAME]`: the speaker's side of a meeting that goes on.
struct ConsoleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "console",
    abstract: "Show the speaker this slide, the next, the notes and the clocks of a meeting.",
    discussion: """
      To be run beside plenum present on the same machine, also over SSH. If several meetings are \
      running, NAME is the plan's, the meeting's, or the number of its process.

      Example: plenum console vufo --lang vi
      """)

  @Argument(help: "The meeting; by default the only one.")
  var name: String?

  @Option(
    name: .customLong("lang"),
    help:
      "The language of the console and the notes, \(Language.alternatives); by default that of the slides."
  )
  var language: Language?

  @OptionGroup var paint: PaintOptions
  @OptionGroup var colors: ColorOptions

  func run() throws {
    let session = Session(language: language, remembers: true)
    let options = CursesTerminal.Options(usesColor: session.hasColors(!colors.noColor))
    let report = session.report
    var world = try world(for: try meeting(or: report), or: report)
    let ending = try session.takeTerminal(options) { terminal in
      let look = Look(
        terminal.size, background: session.background(paint.background), glyphs: paint.glyphs,
        depth: terminal.depth)
      var console = Console(look: look, language: language)
      return world.run(&console, on: &terminal)
    }
    ending.raiseSignal()
  }

  /// The meeting that is meant; where that is not clear, says which there are.
  private func meeting(or report: Report) throws -> MeetingAddress {
    let running = MeetingAddress.running()
    let meant = name.map { name in running.filter { $0.answers(to: name) } } ?? running
    if let meeting = meant.first, meant.count == 1 { return meeting }
    if meant.isEmpty {
      let words = report.words
      report.fail(name.map { words.noMeeting(named: $0) } ?? words.noMeeting)
    } else {
      report.fail(report.words.severalMeetings(meant.count))
      let names = meant.map { "  \($0.name)\n" }.sorted().joined()
      try? StandardStream.error.write(names)
    }
    throw ExitCode.outside
  }

  private func world(for meeting: MeetingAddress, or report: Report) throws -> ConsoleWorld {
    let words = report.words
    do throws(ConsoleFailure) {
      let client = try ConsoleClient(meeting)
      do throws(Errno) {
        return ConsoleWorld(client, timer: try Timer())
      } catch {
        throw ConsoleFailure.failed(reason: error.description)
      }
    } catch {
      switch error {
      case .folderNotPrivate(let folder): report.fail(words.folderIsNotPrivate(folder))
      case .noMeeting: report.fail(words.noMeeting(named: meeting.name))
      case .stranger: report.fail(words.meetingIsStrangers(meeting.name))
      case .failed(let reason):
        report.fail(words.meetingCannotBeReached(meeting.name, reason: reason))
      }
      throw ExitCode.outside
    }
  }
}
