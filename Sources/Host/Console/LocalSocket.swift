internal import CSystemCalls
internal import Glibc
internal import System

/// Unix sockets that never wait.
enum LocalSocket {
  /// Number of those who may knock before they are let in.
  private static let backlog: Int32 = 16

  /// Listens under a name that appears only when everything is ready, and is replaced where it is
  /// taken.
  static func listen(at path: String) throws(Errno) -> Descriptor {
    let socket = try make()
    let number = socket.number
    let preliminary = path + ".new"
    unlink(preliminary)
    // The file gets the permissions of the socket, whatever the umask adds to that.
    try Errno.checking { fchmod(number, 0o600) }
    try withAddress(of: preliminary) { (address, size) throws(Errno) in
      try Errno.checking { bind(number, address, size) }
    }
    do throws(Errno) {
      try Errno.checking { chmod(preliminary, 0o600) }
      try Errno.checking { Glibc.listen(number, backlog) }
      try Errno.checking { rename(preliminary, path) }
    } catch {
      unlink(preliminary)
      throw error
    }
    return socket
  }

  /// Goes to whoever listens under a name.
  static func connect(to path: String) throws(Errno) -> Descriptor {
    let socket = try make()
    let number = socket.number
    try withAddress(of: path) { (address, size) throws(Errno) in
      try Errno.checking { Glibc.connect(number, address, size) }
    }
    return socket
  }

  /// Lets the next one in; nil where nobody knocks.
  static func accept(from listener: borrowing Descriptor) throws(Errno) -> Descriptor? {
    let number = listener.number
    while true {
      do throws(Errno) {
        let socket = try Descriptor { Glibc.accept(number, nil, nil) }
        let accepted = socket.number
        try Errno.checking { fcntl(accepted, F_SETFL, O_NONBLOCK) }
        try Errno.checking { fcntl(accepted, F_SETFD, FD_CLOEXEC) }
        return socket
      } catch .wouldBlock {
        return nil
      } catch .connectionAborted {
        // Gone before it was let in: the next one, then.
      }
    }
  }

  /// User on the other side, as the system itself says.
  static func peer(of socket: borrowing Descriptor) throws(Errno) -> uid_t {
    var user = uid_t.max
    let number = socket.number
    try Errno.checking { system_peer_user(number, &user) }
    return user
  }

  private static func make() throws(Errno) -> Descriptor {
    try Descriptor {
      socket(
        AF_UNIX,
        Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue), 0)
    }
  }

  private static func withAddress(
    of path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) throws(Errno) -> Void
  ) throws(Errno) {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    // One more, for the zero at the end.
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { throw .nameTooLong }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    try withUnsafePointer(to: &address) { (pointer) throws(Errno) in
      try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { (pointer) throws(Errno) in
        try body(pointer, size)
      }
    }
  }
}
