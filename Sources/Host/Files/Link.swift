internal import Glibc
internal import System

/// Symbolic links.
enum Link {
  /// Text of a link, wherever that leads; nil where there is no link.
  static func target(of path: String) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let size = readlink(path, start, buffer.count)
      guard size > 0 else { return nil }
      return String(decoding: UnsafeRawBufferPointer(start: start, count: size), as: UTF8.self)
    }
  }

  /// The path without links in it.
  static func resolving(_ path: String) throws(Errno) -> String {
    guard let resolved = realpath(path, nil) else { throw .current }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
