internal import Glibc

/// An open file, closed when its owner goes.
struct Descriptor: ~Copyable {
  /// The system's number for it; its owner must outlive every use.
  let number: Int32

  /// Opens a file; a child program does not inherit it.
  init(
    opening path: String, _ flags: Int32, permissions: mode_t = 0
  ) throws(Errno) {
    number = try Errno.checking { open(path, flags | O_CLOEXEC, permissions) }
  }

  /// Takes over what a call opens.
  init(_ opening: () -> Int32) throws(Errno) {
    number = try Errno.checking(opening)
  }

  deinit {
    _ = Glibc.close(number)
  }

  /// Waits until all that was written is on the disk.
  borrowing func sync() throws(Errno) {
    let number = number
    try Errno.checking { fsync(number) }
  }

  /// Writes all the bytes.
  borrowing func write(_ bytes: RawSpan) throws(Errno) {
    try Self.write(bytes, to: number)
  }

  /// Writes all the bytes to a file that somebody else owns, in as many calls as it takes; waits where
  /// the file is set not to.
  static func write(_ bytes: RawSpan, to number: Int32) throws(Errno) {
    try bytes.withUnsafeBytes { (bytes) throws(Errno) in
      var rest = bytes[...]
      while !rest.isEmpty {
        do throws(Errno) {
          let count = try Errno.checking {
            Glibc.write(number, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
          }
          rest = rest.dropFirst(count)
        } catch .wouldBlock {
          var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
          try Errno.checking { poll(&request, 1, -1) }
        }
      }
    }
  }
}
