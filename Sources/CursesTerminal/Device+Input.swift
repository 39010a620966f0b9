internal import System

extension Device {
  /// Whether there is input, waiting for it at most so long.
  func hasInput(within patience: Duration) -> Bool {
    !Readiness.input(from: [input], within: patience).isEmpty
  }

  /// All the bytes that are there; to be called when `poll` says that there are some.
  ///
  /// Throws `.inputOutput` when nobody will ever type again.
  func readInput() throws(Errno) -> [UInt8] {
    var bytes: [UInt8] = []
    let most = 4096
    repeat {
      let chunk = try Descriptor.read(upTo: most, from: input)
      if chunk.isEmpty, bytes.isEmpty { throw .inputOutput }
      bytes += chunk
      if chunk.count < most { break }
    } while hasInput(within: .zero)
    return bytes
  }
}
