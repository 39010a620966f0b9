internal import Glibc
internal import System

/// What stands behind a path.
struct FileStatus {
  /// The kinds that make a difference here.
  enum Kind {
    case regular, folder
    /// A device, a pipe or a socket.
    case device
    /// A link that was not followed.
    case link
  }

  let kind: Kind
  let size: Int
  let permissions: FilePermissions
  let owner: uid_t
  let group: gid_t
  /// When it was last changed, since 1970.
  let changeTime: Duration

  private init(_ info: stat) {
    kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .device
      }
    size = Int(info.st_size)
    permissions = FilePermissions(rawValue: info.st_mode & 0o7777)
    owner = info.st_uid
    group = info.st_gid
    changeTime = .seconds(info.st_mtim.tv_sec) + .nanoseconds(info.st_mtim.tv_nsec)
  }

  /// The file that a path leads to.
  init(of path: String, followingLinks: Bool = true) throws(Errno) {
    var info = stat()
    try Errno.checking { followingLinks ? stat(path, &info) : lstat(path, &info) }
    self.init(info)
  }

  /// An open file.
  init(of descriptor: borrowing Descriptor) throws(Errno) {
    var info = stat()
    let number = descriptor.number
    try Errno.checking { fstat(number, &info) }
    self.init(info)
  }
}
