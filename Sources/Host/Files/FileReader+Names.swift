internal import Glibc

extension FileReader {
  /// Whether anything has this name, even if it cannot be read.
  public static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// When a file was last changed, in seconds since 1970; nil where there is none.
  public static func changeTime(of path: String) -> Int? {
    (try? FileStatus(of: path)).map { Int($0.changeTime.components.seconds) }
  }

  /// The last part of a path, for people: `"plans/2024.yaml"` is `"2024.yaml"`.
  public static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
