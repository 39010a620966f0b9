/// The printers of this machine, as CUPS knows them.
///
///     try Printers(.current).send(bytes, to: "HP_LaserJet", title: "vufo-2024", options: ["media=A4"])
public struct Printers: Sendable {
  private let searchPath: SearchPath
  private let patience: (forNames: Duration, forPages: Duration)

  /// The printers that the programs in `PATH` know.
  public init(_ environment: Environment) {
    self.init(environment, patience: (.seconds(2), .seconds(60)))
  }

  init(_ environment: Environment, patience: (forNames: Duration, forPages: Duration)) {
    searchPath = SearchPath(environment)
    self.patience = patience
  }

  /// Names that `lpstat -e` lists; none where there is no CUPS or where it does not answer soon.
  public var names: [String] {
    guard let path = searchPath.path(of: "lpstat"),
      let answer = try? ChildProgram(path, ["-e"]).answer(within: patience.forNames),
      answer.ending.isSuccess
    else { return [] }
    return String(decoding: answer.output, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map(String.init)
  }

  /// Hands a document to a printer.
  ///
  /// - Parameters:
  ///   - document: text in UTF-8, or a PDF.
  ///   - name: the printer.
  ///   - title: what the print is called in the queue.
  ///   - options: what `lp -o` is told: `media=A4`.
  /// - Throws: why it was not taken.
  public func send(
    _ document: [UInt8], to name: String, title: String, options: [String]
  ) throws(PrinterFailure) {
    guard let path = searchPath.path(of: "lp") else { throw .noCUPS }
    let arguments = ["-d", name, "-t", title] + options.flatMap { ["-o", $0] }
    let answer: ChildAnswer
    do throws(ChildFailure) {
      answer = try ChildProgram(path, arguments).answer(to: document, within: patience.forPages)
    } catch {
      throw PrinterFailure(error)
    }
    guard !answer.ending.isSuccess else { return }
    // What `lp` says of a name that it does not know changes with version and language.
    let known = names
    guard known.contains(name) || known.isEmpty else { throw .unknown(known: known) }
    throw .refused(reason: answer.complaint ?? "\(answer.ending)")
  }
}

/// Reason why a printer did not take a page.
public enum PrinterFailure: Error, Hashable, Sendable {
  /// CUPS is not installed.
  case noCUPS
  /// There is no such printer; these there are.
  case unknown(known: [String])
  /// Anything else, in the words of `lp`.
  case refused(reason: String)
  /// `lp` was still waiting for somebody when our patience was at its end.
  case noAnswer

  init(_ failure: ChildFailure) {
    self =
      switch failure {
      case .notFound: .noCUPS
      case .failed(let reason): .refused(reason: reason)
      case .unanswered: .noAnswer
      }
  }
}
