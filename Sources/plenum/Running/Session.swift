internal import ArgumentParser
internal import CursesTerminal
internal import Host
internal import Opened
internal import PlanFile
internal import PlanModel
internal import Screen
internal import System
internal import Wording

/// The beginning of every command: the environment, what is remembered of the user, and the report
/// that speaks the user's language.
struct Session {
  /// The environment of the program.
  let environment: Environment
  /// Language and background of the last time; nothing where they are not wanted.
  let memory: Memory
  /// The language that is asked for: by an option, from memory, by the locale; nil where by none.
  let language: Language?
  /// The way to answer, and to say what went wrong.
  let report: Report

  /// Begins a command.
  ///
  /// - Parameters:
  ///   - option: the language that the command line names.
  ///   - remembers: whether language and background are remembered from one time to the next.
  init(language option: Language? = nil, remembers: Bool = false) {
    StandardStream.occupy()
    environment = Environment.current
    memory = Memory(environment, isWanted: remembers)
    language = option ?? memory.language ?? environment.language
    report = Report(words: (language ?? .en).words)
  }

  var words: any Words { report.words }

  /// The background that is asked for: by an option, from memory; dark where by none.
  func background(_ option: Background?) -> Background { option ?? memory.background ?? .dark }

  /// Tells whether there are to be colours: they are wanted, and the environment does not decline
  /// them.
  func hasColors(_ isWanted: Bool) -> Bool { isWanted && !environment.noColor }

  /// The plan of a command that has no sample to fall back on; says why where it cannot be used.
  func plan(_ argument: String?) throws -> OpenedPlan { try plan(from: file(argument)) }

  /// The plan that is there; says why where it cannot be used.
  func plan(from origin: PlanOrigin) throws -> OpenedPlan {
    do throws(PlanRefusal) {
      return try OpenedPlan(origin)
    } catch {
      throw refused(error)
    }
  }

  /// The plan file that is meant, where the sample will not do.
  func file(_ argument: String?) throws -> PlanOrigin {
    let origin = PlanOrigin(argument, environment)
    guard origin != .sample else {
      report.fail(words.noPlan(named: PlanOrigin.here))
      throw ExitCode.unreadable
    }
    return origin
  }

  /// The plan of a command that shows it, or shows what stands in its way.
  ///
  /// A file without a text that could be shown and mended ends the program, and so does a year that
  /// the plan does not have.
  func open(
    _ origin: PlanOrigin, showing year: String?
  ) throws -> Result<OpenedPlan, PlanRefusal> {
    let opened = Result { () throws(PlanRefusal) in try OpenedPlan(origin) }
    switch opened {
    case .success(let plan): _ = try self.year(year, in: plan.review)
    case .failure(let refusal) where !refusal.hasText: throw refused(refusal)
    case .failure: break
    }
    return opened
  }

  /// Says why a plan cannot be used.
  func refused(_ refusal: PlanRefusal) -> ExitCode {
    report.refuse(refusal.reading, in: refusal.origin.path ?? "")
    return .unreadable
  }

  /// The index of the year that a command line names, else of the one to begin with.
  func year(_ year: String?, in review: Review) throws -> Int {
    guard let year else { return review.firstShown }
    guard let index = review.yearIndex(named: year) else {
      let ends = review.ends
      report.fail(words.noSuchYear(year, first: ends.first, last: ends.last))
      throw ExitCode.validationFailure
    }
    return index
  }

  /// Takes the terminal, shows something on it and gives it back.
  ///
  /// - Parameters:
  ///   - options: what is asked of the terminal.
  ///   - show: shows it until it comes to its end.
  /// - Returns: what `show` returns.
  /// - Throws: the exit status where there is no terminal to draw on; the reason has been said.
  func takeTerminal<Outcome>(
    _ options: CursesTerminal.Options, _ show: (inout CursesTerminal) -> Outcome
  ) throws -> Outcome {
    do throws(TerminalError) {
      var terminal = try CursesTerminal(options)
      return show(&terminal)
    } catch {
      report.fail(sentence(for: error))
      throw ExitCode.outside
    }
  }

  /// The reason why there is no terminal to draw on.
  private func sentence(for error: TerminalError) -> String {
    switch error {
    case .notATerminal: words.notATerminal
    case .termUnset: words.termUnset
    case .termUnknown(let name): words.termUnknown(name)
    case .termIncapable(let name): words.termIncapable(name)
    case .background: words.inBackground
    case .cannotStart(let error): words.cannotStart(reason: error.description)
    }
  }
}
