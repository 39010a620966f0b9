/// What shows documents and pages on this machine: a program of the desktop's, or a browser for the
/// terminal.
public struct Opener: Sendable {
  private let program: ChildProgram
  /// Whether it is to be run on the terminal, as `w3m` is; otherwise it has windows of its own.
  public let needsTerminal: Bool
  /// Programs that ran when last seen: asked now and then, lest the system keep them for us when they
  /// have ended.
  private var started: [ChildProcess] = []

  /// `xdg-open` where there are windows, or else the first browser of `$BROWSER` that exists; nil where
  /// nothing is.
  ///
  /// `open` is not looked for: on Linux that may be another program, which runs commands.
  public init?(_ environment: Environment) {
    let searchPath = SearchPath(environment)
    if environment.hasWindows, searchPath.path(of: "xdg-open") != nil {
      program = ChildProgram("xdg-open")
      needsTerminal = false
      return
    }
    let browsers = (environment.browser ?? "").split(separator: ":").map { browser in
      browser.split(separator: " ").map(String.init)
    }
    for words in browsers {
      guard let name = words.first, searchPath.path(of: name) != nil else { continue }
      program = ChildProgram(name, Array(words.dropFirst()))
      needsTerminal = Self.textBrowsers.contains(FileReader.name(of: name))
      return
    }
    return nil
  }

  /// The program that shows something: the place in the command that `%s` marks, or its end, is where
  /// the address goes.
  public func opening(_ target: OpenTarget) -> ChildProgram {
    var words = program.arguments
    if let place = words.firstIndex(where: { $0.contains("%s") }) {
      words[place] = words[place].split(separator: "%s", omittingEmptySubsequences: false)
        .joined(separator: target.text)
    } else {
      words.append(target.text)
    }
    return ChildProgram(program.name, words)
  }

  /// Shows something in a window of its own and returns at once; whether it can be shown is not known
  /// then. For one that needs the terminal, run `opening` there.
  public mutating func open(_ target: OpenTarget) throws(ChildFailure) {
    started.removeAll { $0.hasEnded() }
    started.append(try opening(target).startApart())
  }

  private static let textBrowsers: Set<String> = [
    "w3m", "lynx", "links", "links2", "elinks", "www-browser", "browsh",
  ]
}
