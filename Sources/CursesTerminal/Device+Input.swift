internal import Glibc

extension Device {
  /// Whether there is input, waiting for it at most so long.
  func hasInput(within patience: Duration) -> Bool {
    var input = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    let (seconds, attoseconds) = patience.components
    let milliseconds = Int32(seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    return (try? retrying { poll(&input, 1, milliseconds) }) == 1
  }

  /// All the bytes that are there; to be called when `poll` says that there are some.
  ///
  /// Throws `.inputOutput` when nobody will ever type again.
  func readInput() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    repeat {
      let count = try retrying {
        chunk.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
      }
      if count == 0, bytes.isEmpty { throw .inputOutput }
      bytes += chunk[..<count]
      if count < chunk.count { break }
    } while hasInput(within: .zero)
    return bytes
  }
}
