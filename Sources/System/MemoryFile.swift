internal import CSystemCalls
internal import Glibc

/// A file that has no name and is on no disk: for a child program, or for a library that writes to
/// nothing else.
public struct MemoryFile: ~Copyable {
  private let descriptor: Descriptor

  public init() throws(Errno) {
    descriptor = try Descriptor { system_memory_open() }
  }

  /// The system's number for it; its owner must outlive every use.
  public var number: Int32 { descriptor.number }

  /// Writes all the bytes, and lets whoever reads begin with the first.
  public borrowing func fill(with bytes: [UInt8]) throws(Errno) {
    try descriptor.write(bytes.span.bytes)
    try seek(to: 0)
  }

  /// All that was written.
  public borrowing func contents() throws(Errno) -> [UInt8] {
    try bytes(upTo: try seek(to: 0, from: SEEK_END))
  }

  /// The bytes written since the last time; those written next take their place.
  public borrowing func take() throws(Errno) -> [UInt8] {
    let count = try seek(to: 0, from: SEEK_CUR)
    try seek(to: 0)
    return try bytes(upTo: count)
  }

  private borrowing func bytes(upTo count: Int) throws(Errno) -> [UInt8] {
    let number = number
    // All of it is in memory: the system gives it at once.
    return try Descriptor.bytes(upTo: count) { pread(number, $0.baseAddress, count, 0) }
  }

  @discardableResult
  private borrowing func seek(to offset: Int, from start: Int32 = SEEK_SET) throws(Errno) -> Int {
    let number = number
    return try Errno.checking { lseek(number, offset, start) }
  }
}
