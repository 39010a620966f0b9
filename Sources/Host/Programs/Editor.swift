/// The user's text editor.
///
///     Editor(.current)?.opening("plan.yaml", line: 12)  // nano +12 plan.yaml
public struct Editor: Sendable {
  /// A command for the shell: `vim`, `code --wait`.
  private let command: String
  private let searchPath: SearchPath

  /// `$VISUAL`, `$EDITOR`, or else what is usually there; nil where nothing is.
  public init?(_ environment: Environment) {
    searchPath = SearchPath(environment)
    let usual = ["editor", "nano", "vi"]
    let search = searchPath
    guard let command = environment.editor ?? usual.first(where: { search.path(of: $0) != nil })
    else { return nil }
    self.command = command
  }

  /// The editor with a file, at a line where it is known how to ask for one; to be run on the terminal.
  ///
  /// - Parameters:
  ///   - file: its path.
  ///   - line: the line, from 1.
  /// - Returns: the program, which does not run yet.
  public func opening(_ file: String, line: Int?) -> ChildProgram {
    let arguments = arguments(file: file, line: line)
    guard command.contains(where: Self.shellCharacters.contains) else {
      return ChildProgram(command, arguments)
    }
    // As git does it: the words of the command are the shell's business, the file's name is not. The
    // second mention is what the shell calls itself in messages.
    return ChildProgram("/bin/sh", ["-c", command + " \"$@\"", command] + arguments)
  }

  /// What is said to the editor after its command.
  func arguments(file: String, line: Int?) -> [String] {
    // A relative name that looks like an option is none with its folder before it.
    let file = file.hasPrefix("-") || file.hasPrefix("+") ? "./" + file : file
    guard let line, line > 0 else { return [file] }
    return style.arguments(file: file, line: line)
  }

  /// By the program's name, or by what is behind that: on Debian `editor` is a link.
  private var style: LineStyle {
    let program = program
    if let style = LineStyle(editor: FileReader.name(of: program)) { return style }
    let path = searchPath.path(of: program).flatMap { path in try? Link.resolving(path) }
    return path.flatMap { LineStyle(editor: FileReader.name(of: $0)) } ?? .none
  }

  /// The first word of the command, where that is not too clever.
  private var program: String {
    if let quote = command.first, quote == "\"" || quote == "'" {
      return String(command.dropFirst().prefix { $0 != quote })
    }
    return String(command.drop { $0 == " " }.prefix { $0 != " " && $0 != "\t" })
  }

  /// What makes a command more than a program's name. Source: git, run-command.c.
  private static let shellCharacters: Set<Character> = [
    "|", "&", ";", "<", ">", "(", ")", "$", "`", "\\", "\"", "'", " ", "\t", "\n", "*", "?", "[",
    "#", "~", "=", "%",
  ]
}
