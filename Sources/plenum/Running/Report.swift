internal import ArgumentParser
internal import Host
internal import PlanModel
internal import Text
internal import Wording

/// What the program says on standard error, in the user's language.
struct Report {
  let words: any Words

  /// A failure in one sentence: "plenum: no plan: …".
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

  /// The review of a plan that a command cannot do without.
  func review(of path: String) throws -> Review {
    let loaded = PlanLoader.load(path)
    guard let plan = loaded.plan else {
      refuse(loaded, in: path)
      throw ExitCode.unreadable
    }
    return Review(of: plan)
  }

  /// The place of the year that a command line names, else of the one to begin with.
  func year(_ year: Int?, in review: Review) throws -> Int {
    guard let year else { return review.firstShown }
    guard let place = review.years.firstIndex(where: { $0.year == year }) else {
      fail(
        words.noSuchYear(
          "\(year)", first: review.years.first?.year ?? 0, last: review.years.last?.year ?? 0))
      throw ExitCode.validationFailure
    }
    return place
  }

  /// Why a plan cannot be used: all that was found in it.
  func refuse(_ loaded: LoadedPlan, in file: String) {
    complain(text(of: loaded, in: file))
  }

  /// Diagnostics, each with its line, a caret and what to write instead.
  func text(of loaded: LoadedPlan, in file: String) -> String {
    let reports = loaded.diagnostics.map { diagnostic in
      DiagnosticReport(
        diagnostic, file: Sanitizer.visible(file), words: words, width: \.displayWidth
      ).text + "\n\n"
    }
    let rest = loaded.omitted > 0 ? words.omitted(loaded.omitted) + "\n" : ""
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
  /// The plan cannot be read.
  static let unreadable = ExitCode(2)
  /// Something outside failed: the terminal, the disk.
  static let outside = ExitCode(3)
}
