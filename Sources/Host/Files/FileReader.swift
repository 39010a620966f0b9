internal import Glibc
internal import PlanModel

/// Reads files whole.
public enum FileReader {
  /// The bytes of a regular file, or of the one that a link leads to.
  ///
  ///     try FileReader.read("plan.yaml", limit: 64 << 20)
  ///
  /// A folder, a device, a pipe, a socket and a file of more bytes than the limit, also one that grows
  /// beyond it while it is read, are refused without waiting for anything.
  public static func read(_ path: String, limit: Int) throws(ReadFailure) -> [UInt8] {
    // A C string would end at the zero and name another file.
    guard !path.utf8.contains(0) else { throw ReadFailure(.fileMissing) }
    // Looked at first, because opening alone sets some devices going; looked at again once it is
    // open, because only then can nobody exchange it.
    _ = try size(within: limit) { () throws(Errno) in try FileStatus(of: path) }
    let file = try ReadFailure.translating { () throws(Errno) in
      try Descriptor(opening: path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
    }
    let size = try size(within: limit) { () throws(Errno) in try FileStatus(of: file) }
    return try contents(of: file, size: size, limit: limit)
  }

  private static func size(
    within limit: Int, _ look: () throws(Errno) -> FileStatus
  ) throws(ReadFailure) -> Int {
    let status = try ReadFailure.translating(look)
    switch status.kind {
    case .folder: throw ReadFailure(.fileIsFolder)
    case .device, .link: throw ReadFailure(.fileIsDevice)
    case .regular: break
    }
    guard status.size <= limit else { throw ReadFailure(.fileTooLarge) }
    return status.size
  }

  private static func contents(
    of file: borrowing Descriptor, size: Int, limit: Int
  ) throws(ReadFailure) -> [UInt8] {
    let number = file.number
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    // No larger than the file: most are small, and all of it is cleared first.
    var chunk = [UInt8](repeating: 0, count: min(max(size, 4 << 10), 64 << 10))
    while true {
      let count = try ReadFailure.translating { () throws(Errno) in
        try Errno.checking {
          chunk.withUnsafeMutableBytes { Glibc.read(number, $0.baseAddress, $0.count) }
        }
      }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw ReadFailure(.fileTooLarge) }
      bytes += chunk.prefix(count)
    }
  }
}
