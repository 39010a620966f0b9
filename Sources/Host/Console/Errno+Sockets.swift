internal import Glibc

extension Errno {
  /// There is a socket's name, and nobody behind it.
  static let refused = Errno(ECONNREFUSED)
  static let nameTooLong = Errno(ENAMETOOLONG)
  /// A link where none is followed.
  static let tooManyLinksOnTheWay = Errno(ELOOP)
  static let connectionAborted = Errno(ECONNABORTED)
}
