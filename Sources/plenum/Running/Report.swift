internal import ArgumentParser
internal import Host
internal import PlanFile
internal import PlanModel
internal import System
internal import Text
internal import Wording

/// The way to answer on standard output and to complain on standard error, in the user's language.
struct Report {
  let words: any Words

  /// Tells of a failure in one sentence: "plenum: no plan: …".
  func fail(_ sentence: String) {
    complain("plenum: \(Sanitizer.visible(sentence))\n")
  }

  /// Writes what was asked for to standard output.
  ///
  /// A reader that has gone away, as after `| head`, is no failure and ends quietly.
  func answer(_ text: String) throws {
    do throws(StreamFailure) {
      try StandardStream.output.write(text)
    } catch {
      guard case .failed(let reason) = error else { return }
      fail(words.cannotWrite("-", reason: reason))
      throw ExitCode.outside
    }
  }

  /// Tells in one sentence what has been done: on standard error, since standard output may be the
  /// page.
  func tell(_ sentence: String) {
    complain(Sanitizer.visible(sentence) + "\n")
  }

  /// Says why a plan cannot be used: all that was found in it.
  func refuse(_ reading: Reading, in file: String) {
    complain(text(of: reading, in: file))
  }

  /// Diagnostics, each with its line, a caret and what to write instead.
  func text(of reading: Reading, in file: String) -> String {
    let reports = reading.diagnostics.map { diagnostic in
      DiagnosticReport(
        diagnostic, file: Sanitizer.visible(file), words: words, width: \.displayWidth
      ).text + "\n\n"
    }
    let rest = reading.omitted > 0 ? words.omitted(reading.omitted) + "\n" : ""
    return reports.joined() + rest
  }

  /// Standard error is the last resort: where it is closed, there is nobody to tell.
  private func complain(_ text: String) {
    try? StandardStream.error.write(text)
  }
}

extension ExitCode {
  /// `check --strict` found warnings and no errors.
  static let warnings = ExitCode(1)
  /// `present --check` found something.
  static let doesNotFit = ExitCode(1)
  /// The plan cannot be read.
  static let unreadable = ExitCode(2)
  /// Something outside failed: the terminal, the disk.
  static let outside = ExitCode(3)
}
