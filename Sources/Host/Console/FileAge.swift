internal import Glibc

/// When a file was last changed, to be compared with others.
struct FileAge: Comparable {
  /// Seconds since 1970.
  let seconds: Int
  private let nanoseconds: Int

  /// The age of what has a name; the oldest there is where nothing has.
  init(of path: String) {
    var info = stat()
    guard stat(path, &info) == 0 else {
      seconds = .min
      nanoseconds = 0
      return
    }
    seconds = info.st_mtim.tv_sec
    nanoseconds = info.st_mtim.tv_nsec
  }

  static func < (left: FileAge, right: FileAge) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}
