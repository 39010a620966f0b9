internal import Glibc

/// Why the system refused a call: the one place for `errno` and for calls that a signal interrupts.
struct Errno: Error, Hashable, Sendable {
  private let code: Int32

  init(_ code: Int32) {
    self.code = code
  }

  static let exists = Errno(EEXIST)
  static let isFolder = Errno(EISDIR)
  static let notFolder = Errno(ENOTDIR)
  static let noEntry = Errno(ENOENT)
  static let noAccess = Errno(EACCES)
  static let notPermitted = Errno(EPERM)
  static let readOnly = Errno(EROFS)
  static let noSpace = Errno(ENOSPC)
  static let overQuota = Errno(EDQUOT)
  static let brokenPipe = Errno(EPIPE)
  static let wouldBlock = Errno(EAGAIN)
  static let interrupted = Errno(EINTR)
  static let invalidArgument = Errno(EINVAL)
  static let notSupported = Errno(EOPNOTSUPP)
  static let notImplemented = Errno(ENOSYS)
  static let tooManyLinks = Errno(EMLINK)
  /// A socket, or a pipe that nobody reads, where a file is opened.
  static let noPeer = Errno(ENXIO)
  static let tooManyFiles = Errno(EMFILE)
  static let noSuchProcess = Errno(ESRCH)
  static let timedOut = Errno(ETIMEDOUT)

  /// Why the last call failed.
  static var current: Errno { Errno(errno) }

  /// Carries out a call that returns -1 where it fails, again for as long as a signal interrupts it.
  ///
  ///     let count = try Errno.checking { read(descriptor, buffer, size) }
  @discardableResult
  static func checking<Value: FixedWidthInteger>(
    _ call: () -> Value
  ) throws(Errno) -> Value {
    while true {
      let value = call()
      guard value == -1 else { return value }
      let error = Errno.current
      guard error == .interrupted else { throw error }
    }
  }
}

extension Errno: CustomStringConvertible {
  /// The system's own words, in the language of the process's locale: "Permission denied".
  var description: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let start = buffer.baseAddress, strerror_r(code, start, buffer.count) == 0
      else { return "errno \(code)" }
      return String(cString: start)
    }
  }
}
