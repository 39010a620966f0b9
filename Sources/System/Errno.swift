internal import Glibc

/// Reason why the system refused a call: the one place for `errno` and for calls that a
/// signal interrupts.
///
///     Errno.noSpace.description  // "No space left on device"
public struct Errno: Error, Hashable, Sendable {
  private let code: Int32

  /// The reason that a number stands for.
  public init(_ code: Int32) {
    self.code = code
  }

  /// Reason why the last call failed.
  public static var current: Errno { Errno(errno) }
}

extension Errno {
  /// Carries out a call that returns -1 where it fails, again for as long as a signal interrupts
  /// it.
  ///
  ///     let count = try Errno.checking { read(descriptor, buffer, size) }
  @discardableResult
  public static func checking<Value: FixedWidthInteger>(
    _ call: () -> Value
  ) throws(Errno) -> Value {
    while true {
      let value = call()
      guard value == -1 else { return value }
      let error = Errno.current
      guard error == .interrupted else { throw error }
    }
  }

  /// Carries out calls, and turns a refusal by the system into a failure of the caller's own kind.
  ///
  ///     try Errno.translating(into: WriteFailure.init) { () throws(Errno) in try file.sync() }
  public static func translating<Value: ~Copyable, Failure>(
    into failure: (Errno) -> Failure, _ calls: () throws(Errno) -> Value
  ) throws(Failure) -> Value {
    do throws(Errno) {
      return try calls()
    } catch {
      throw failure(error)
    }
  }
}

extension Errno: CustomStringConvertible {
  /// The system's own words, in the language of the process's locale: "Permission denied".
  public var description: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let start = buffer.baseAddress, strerror_r(code, start, buffer.count) == 0
      else { return "errno \(code)" }
      return String(cString: start)
    }
  }
}

extension Errno {
  /// Something has the name already.
  public static let exists = Errno(EEXIST)
  /// A folder, where something else is wanted.
  public static let isFolder = Errno(EISDIR)
  /// Something else, where a folder is wanted.
  public static let notFolder = Errno(ENOTDIR)
  /// Nothing has the name.
  public static let noEntry = Errno(ENOENT)
  /// The permissions of a file or a folder on the way are against it.
  public static let noAccess = Errno(EACCES)
  /// Only somebody else may do that.
  public static let notPermitted = Errno(EPERM)
  /// The file system takes no writing.
  public static let readOnly = Errno(EROFS)
  /// The disk is full.
  public static let noSpace = Errno(ENOSPC)
  /// The user's share of the disk is full.
  public static let overQuota = Errno(EDQUOT)
  /// Nobody reads any more.
  public static let brokenPipe = Errno(EPIPE)
  /// There is nothing to be had without waiting.
  public static let wouldBlock = Errno(EAGAIN)
  /// A signal came first.
  public static let interrupted = Errno(EINTR)
  /// The request makes no sense.
  public static let invalidArgument = Errno(EINVAL)
  /// Not possible with this kind of file.
  public static let notSupported = Errno(EOPNOTSUPP)
  /// Not possible with this system.
  public static let notImplemented = Errno(ENOSYS)
  /// A file can have no further name.
  public static let tooManyNames = Errno(EMLINK)
  /// A link where none is followed, or more of them than the system follows.
  public static let tooManyLinks = Errno(ELOOP)
  /// A socket, or a pipe that nobody reads, where a file is opened.
  public static let noPeer = Errno(ENXIO)
  /// As many files are open as may be.
  public static let tooManyFiles = Errno(EMFILE)
  /// There is no such process.
  public static let noSuchProcess = Errno(ESRCH)
  /// It took too long.
  public static let timedOut = Errno(ETIMEDOUT)
  /// There is not enough memory.
  public static let noMemory = Errno(ENOMEM)
  /// A terminal that has vanished, or one that belongs to another job now.
  public static let inputOutput = Errno(EIO)
  /// There is a socket's name, and nobody behind it.
  public static let refused = Errno(ECONNREFUSED)
  /// Longer than the system takes it.
  public static let nameTooLong = Errno(ENAMETOOLONG)
  /// Somebody who knocked has gone before being let in.
  public static let connectionAborted = Errno(ECONNABORTED)
}
