internal import ArgumentParser
internal import Host
internal import PlanModel
internal import System
internal import Text

/// The program: it runs the command that is named, else `show`.
@main
struct Plenum: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plenum",
    abstract: "Objectives set beside achievements reported, year by year, from one plan file.",
    usage: """
      plenum [PLAN] [--year Y] [--lang en|vi] [--background dark|light] [--ascii] [--no-color]
             [--no-mouse]
             plenum COMMAND
      """,
    discussion: """
      Without a command the dashboard opens. PLAN is a plan file, else $PLENUM_PLAN, else \
      plan.yaml in this folder, else the sample plan that is built in.

      Example: plenum plan.yaml --year 2024 --lang vi

      Exit status: 0 done; 1 check --strict found warnings, or present --check something that \
      does not fit; 2 the plan cannot be read; 3 something outside failed, such as the terminal \
      or the disk; 64 the command line is not understood.
      """,
    version: "plenum 0.1.0 (plan format \(Plan.formatVersion))",
    subcommands: [
      ShowCommand.self, CheckCommand.self, ExportCommand.self, ScreenCommand.self,
      ReadCommand.self, PrintCommand.self, PresentCommand.self, ConsoleCommand.self,
      RoomCommand.self, NewCommand.self, SchemaCommand.self,
    ],
    defaultSubcommand: ShowCommand.self)

  /// Shows the dashboard at once where there is nothing to parse: no argument, or a path alone.
  ///
  /// ArgumentParser runs 11 million instructions to learn that, a third of the way to the first
  /// frame. A dot or a slash tells a path: they are in no command's name.
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let isPath = arguments.first.map { path in
      !path.hasPrefix("-") && path.contains { $0 == "." || $0 == "/" }
    }
    do {
      if arguments.count <= 1, isPath ?? true {
        try Showing(arguments.first).run()
      } else {
        var command = try parseAsRoot()
        try command.run()
      }
    } catch {
      end(by: error)
    }
  }

  /// Ends the program with what there is to say about an error.
  ///
  /// A command line that is not understood is quoted as it was written, and a name in it may have
  /// come from anywhere: `plenum *.yaml`.
  private static func end(by error: any Error) -> Never {
    guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
    let lines = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
    let message = lines.map { Sanitizer.visible($0) }.joined(separator: "\n")
    if !message.isEmpty { try? StandardStream.error.write(message + "\n") }
    exit(withError: ExitCode.validationFailure)
  }
}
