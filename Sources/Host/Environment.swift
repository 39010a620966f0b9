internal import Glibc
public import PlanModel

/// The environment variables that Plenum heeds, as they were at one moment.
///
///     Environment { ["LANG": "vi_VN.UTF-8"][$0] }.language  // .vi
public struct Environment: Hashable, Sendable {
  /// `PLENUM_PLAN`: the plan to open where none is named.
  public let plan: String?
  /// The language that the locale asks for, nil where it asks for none of Plenum's.
  public let language: Language?
  /// True if `NO_COLOR` asks for no colours. Source: no-color.org.
  public let noColor: Bool
  /// `TERM`: the kind of terminal.
  public let term: String?
  /// `VISUAL`, or else `EDITOR`: the user's editor, as a shell command that may have arguments.
  public let editor: String?
  /// `BROWSER`: programs that show a page, separated by colons.
  public let browser: String?
  /// True if `DISPLAY` or `WAYLAND_DISPLAY` names a screen that has windows.
  public let hasWindows: Bool
  /// `PATH`: the folders that programs are looked for in, separated by colons.
  public let searchPath: String?
  /// `XDG_STATE_HOME`: where programs remember things, if the user chose a place.
  public let stateHome: String?
  /// `XDG_RUNTIME_DIR`: where sockets of this user live, as long as a session lasts.
  public let runtimeFolder: String?
  /// `HOME`: the user's own folder.
  public let home: String?
  /// `SOURCE_DATE_EPOCH`: the second that takes the place of now in what is written.
  public let sourceDateEpoch: Int?

  /// Takes each variable from a function; an empty one counts as not set.
  public init(_ value: (String) -> String?) {
    func given(_ name: String) -> String? {
      value(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    plan = given("PLENUM_PLAN")
    let locale = given("LC_ALL") ?? given("LC_MESSAGES") ?? given("LANG")
    language = locale.flatMap(Self.language)
    noColor = given("NO_COLOR") != nil
    term = given("TERM")
    editor = given("VISUAL") ?? given("EDITOR")
    browser = given("BROWSER")
    hasWindows = given("DISPLAY") != nil || given("WAYLAND_DISPLAY") != nil
    searchPath = given("PATH")
    stateHome = given("XDG_STATE_HOME")
    runtimeFolder = given("XDG_RUNTIME_DIR")
    home = given("HOME")
    sourceDateEpoch = given("SOURCE_DATE_EPOCH").flatMap { Int($0) }
  }

  /// The variables of this process, now.
  public static var current: Environment {
    Environment { name in getenv(name).map { String(cString: $0) } }
  }

  /// The language of a locale's name: that of `vi_VN.UTF-8` is `vi`.
  private static func language(of locale: String) -> Language? {
    Language(rawValue: locale.prefix { $0.isASCII && $0.isLetter }.lowercased())
  }
}

/// The folder that relative names belong to.
public enum WorkingFolder {
  /// Its path for people, with `~` for the user's own folder: "~/reports"; nil where it is gone.
  public static func name(home: String?) -> String? {
    guard let path = path else { return nil }
    guard let home, !home.isEmpty, home != "/" else { return path }
    if path == home { return "~" }
    return path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.count) : path
  }

  private static var path: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}

/// Folders in which programs are looked for.
struct SearchPath: Sendable {
  private let folders: [Substring]

  init(_ environment: Environment) {
    // What the system takes where `PATH` is not set. Source: confstr(3), _CS_PATH.
    folders = (environment.searchPath ?? "/bin:/usr/bin").split(separator: ":")
  }

  /// The path of a program; nil where there is none. A name with a slash is a path already.
  func path(of name: String) -> String? {
    let paths = name.contains("/") ? [name] : folders.map { $0 + "/" + name }
    return paths.first { path in
      (try? FileStatus(of: path).kind) == .regular && access(path, X_OK) == 0
    }
  }
}
