/// Program that shows documents and pages on this machine: one of the desktop's, or a browser for
/// the terminal.
public struct Opener: Sendable {
  private let program: ChildProgram
  /// True if it is to be run on the terminal, as `w3m` is; otherwise it has windows of its own.
  public let needsTerminal: Bool
  /// Programs that ran when last seen: asked now and then, lest the system keep them for us when
  /// they have ended.
  private var started: [ChildProcess] = []

  /// `xdg-open` where there are windows, or else the first browser of `$BROWSER` that exists; nil
  /// where nothing is.
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

  /// The program that shows something: the address takes the place of `%s` in the command, or
  /// stands at its end.
  public func opening(_ target: OpenTarget) -> ChildProgram {
    var words = program.arguments
    if let index = words.firstIndex(where: { $0.contains("%s") }) {
      words[index] = words[index].split(separator: "%s", omittingEmptySubsequences: false)
        .joined(separator: target.text)
    } else {
      words.append(target.text)
    }
    return ChildProgram(program.name, words)
  }

  /// Shows something in a window of its own and returns at once; whether it can be shown is not
  /// known then. For one that needs the terminal, run `opening` there.
  public mutating func open(_ target: OpenTarget) throws(ChildFailure) {
    started.removeAll { $0.hasEnded() }
    started.append(try opening(target).startApart())
  }

  private static let textBrowsers: Set<String> = [
    "w3m", "lynx", "links", "links2", "elinks", "www-browser", "browsh",
  ]
}

/// A target that may be handed to an opener, in words that it can take for nothing else.
///
///     try OpenTarget(url: "https://vufo.org.vn/")
///     try OpenTarget(file: "papers/report.pdf", besides: "plans/plan.yaml")
public struct OpenTarget: Hashable, Sendable {
  /// The address, or the file's full path.
  let text: String

  /// A page of the web. Anything else that looks like an address might start a program.
  public init(url: String) throws(OpenRefusal) {
    let schemes = ["https://", "http://"]
    let lowercased = url.lowercased()
    guard let scheme = schemes.first(where: lowercased.hasPrefix), url.count > scheme.count,
      url.unicodeScalars.allSatisfy(Self.isAllowed)
    else { throw .unsafe }
    text = url
  }

  /// A document on this machine.
  ///
  /// - Parameters:
  ///   - file: its path, in relation to the plan's folder.
  ///   - plan: the path of the plan.
  /// - Throws: why it is not opened.
  public init(file: String, besides plan: String) throws(OpenRefusal) {
    guard !file.isEmpty, !file.utf8.contains(0) else { throw .missing }
    let folder = plan.lastIndex(of: "/").map { String(plan[...$0]) } ?? ""
    guard let path = try? Link.resolving(file.hasPrefix("/") ? file : folder + file),
      let status = try? FileStatus(of: path)
    else { throw .missing }
    // A desktop entry is a program in disguise.
    guard status.kind == .regular, !path.lowercased().hasSuffix(".desktop") else { throw .unsafe }
    text = path
  }

  /// True for the characters of RFC 3986 and for letters and signs of all scripts; false for blanks
  /// and for what cannot be seen.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x21...0x7E).contains(scalar.value) && !forbidden.contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }

  private static let forbidden: Set<Unicode.Scalar> = [
    "\"", "<", ">", "\\", "^", "`", "{", "|", "}",
  ]
}

/// Reason why a source is not opened.
public enum OpenRefusal: Error, Hashable, Sendable {
  /// It is neither a web address in full nor a document: better looked at than opened.
  case unsafe
  /// There is no such file.
  case missing
}
