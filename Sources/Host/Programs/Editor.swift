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

  /// The editor with a file, at a line where it is known how to ask for one; to be run on the
  /// terminal.
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

  /// Arguments that the editor gets behind its command.
  func arguments(file: String, line: Int?) -> [String] {
    // A relative name that looks like an option is none with its folder before it.
    let file = file.hasPrefix("-") || file.hasPrefix("+") ? "./" + file : file
    guard let line, line > 0 else { return [file] }
    return style.arguments(file: file, line: line)
  }

  /// Style by the program's name, or by that of the file behind it: on Debian `editor` is a link.
  private var style: LineStyle {
    let program = program
    if let style = LineStyle(editor: FileReader.name(of: program)) { return style }
    let path = searchPath.path(of: program).flatMap { path in try? Link.resolving(path) }
    return path.flatMap { LineStyle(editor: FileReader.name(of: $0)) } ?? .none
  }

  /// The first word of the command, as far as that can be told without a shell.
  private var program: String {
    if let quote = command.first, quote == "\"" || quote == "'" {
      return String(command.dropFirst().prefix { $0 != quote })
    }
    return String(command.drop { $0 == " " }.prefix { $0 != " " && $0 != "\t" })
  }

  /// Characters that make a command more than a program's name. Source: git, run-command.c.
  private static let shellCharacters: Set<Character> = [
    "|", "&", ";", "<", ">", "(", ")", "$", "`", "\\", "\"", "'", " ", "\t", "\n", "*", "?", "[",
    "#", "~", "=", "%",
  ]
}

/// Way in which an editor is asked to open a file at a line.
private enum LineStyle: Hashable {
  /// `+12 plan.yaml`
  case plus
  /// `plan.yaml:12`
  case colon
  /// `--goto plan.yaml:12`
  case goTo
  /// `--line 12 plan.yaml`
  case option
  /// Not at all: an editor that does not know `+12` would make a file of that name.
  case none

  private static let styles: [LineStyle: Set<String>] = [
    .plus: [
      "vi", "vim", "nvim", "gvim", "nvi", "vis", "view", "nano", "pico", "rnano", "emacs",
      "emacsclient", "mg", "zile", "kak", "joe", "jmacs", "jstar", "jpico", "micro", "ne", "mcedit",
      "gedit", "gnome-text-editor",
    ],
    .colon: ["hx", "helix", "subl", "sublime_text", "zed", "zeditor"],
    .goTo: ["code", "code-insiders", "code-oss", "codium", "cursor"],
    .option: ["kate", "kwrite"],
  ]

  /// The style of a program, by its name; variants such as `vim.tiny` are known by what is before
  /// the dot. Nil for one that is not known.
  init?(editor: String) {
    let name = String(editor.prefix { $0 != "." })
    guard let style = Self.styles.first(where: { $0.value.contains(name) })?.key else {
      return nil
    }
    self = style
  }

  /// Arguments that ask the editor for a file at a line.
  func arguments(file: String, line: Int) -> [String] {
    switch self {
    case .plus: ["+\(line)", file]
    case .colon: ["\(file):\(line)"]
    case .goTo: ["--goto", "\(file):\(line)"]
    case .option: ["--line", "\(line)", file]
    case .none: [file]
    }
  }
}
