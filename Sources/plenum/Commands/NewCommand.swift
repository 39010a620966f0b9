internal import ArgumentParser
internal import Host
internal import Opened
internal import PlanModel
internal import System
internal import Wording

/// `plenum new [FILE]`: a plan to begin with.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a short plan with comments to begin with.",
    discussion: """
      A file that is there already is never overwritten. Where the schema of plan files is \
      installed, the first line tells editors its place.

      Example: plenum new library.yaml --lang vi
      """)

  @Argument(help: "The file to write.", completion: .file())
  var file = PlanOrigin.here

  @Option(name: .customLong("lang"), help: "The language: \(Language.alternatives).")
  var language: Language?

  func run() throws {
    let session = Session(language: language)
    let words = session.words
    do throws(WriteFailure) {
      // A comment in the form that yaml-language-server reads, and VS Code, Vim and Emacs with it.
      let modeline = InstalledSchema.path.map { "# yaml-language-server: $schema=\($0)\n" }
      let text = (modeline ?? "") + words.newPlan(year: LocalTime.now.time.year)
      try FileWriter.write(Array(text.utf8), to: file, overwriting: false)
    } catch {
      let sentence =
        error.kind == .exists
        ? words.fileExists(file) : words.cannotWrite(file, reason: error.reason)
      session.report.fail(sentence)
      throw ExitCode.outside
    }
    try session.report.answer(words.hasWritten(file) + "\n")
  }
}
