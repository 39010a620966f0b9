/// How an editor is asked to open a file at a line.
enum LineStyle: Hashable {
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

  /// The style of a program, by its name; variants such as `vim.tiny` are known by what is before the
  /// dot. Nil for one that is not known.
  init?(editor: String) {
    let name = String(editor.prefix { $0 != "." })
    guard let style = Self.styles.first(where: { $0.value.contains(name) })?.key else {
      return nil
    }
    self = style
  }

  /// What to say to the editor.
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
