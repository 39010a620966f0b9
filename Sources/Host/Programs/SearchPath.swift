internal import Glibc

/// Where programs are looked for.
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
