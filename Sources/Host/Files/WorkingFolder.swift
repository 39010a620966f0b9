internal import Glibc

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
