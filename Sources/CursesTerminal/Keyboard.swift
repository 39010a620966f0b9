internal import Screen
internal import System

/// The keys of a terminal: what is typed, whole, however it arrives.
struct Keyboard {
  private let device: Device
  private var decoder: KeyDecoder

  /// The most bytes that are read at once.
  private static let portion = 4096

  /// The keys of a terminal.
  ///
  /// - Parameters:
  ///   - device: where they come from.
  ///   - exceptions: those whose bytes follow no common rule.
  init(of device: Device, exceptions: [KeyDecoder.Exception]) {
    self.device = device
    decoder = KeyDecoder(exceptions: exceptions)
  }

  /// All the keys that have been pressed; to be called when there is input.
  ///
  /// Waits a moment for the rest of a key that has begun.
  ///
  /// - Parameter events: gets the keys, also those before a failure.
  /// - Throws: `.inputOutput` when nobody will ever type again, or when another job has the
  ///   terminal.
  mutating func read(into events: inout [Event.Kind]) throws(Errno) {
    events += try decoder.decode(bytes())
    while let patience = decoder.patience {
      events += try hasInput(within: patience) ? decoder.decode(bytes()) : decoder.finish()
    }
  }

  /// All the bytes that are there.
  private func bytes() throws(Errno) -> [UInt8] {
    var bytes: [UInt8] = []
    repeat {
      let chunk = try Descriptor.read(upTo: Self.portion, from: device.input)
      if chunk.isEmpty, bytes.isEmpty { throw .inputOutput }
      bytes += chunk
      if chunk.count < Self.portion { break }
    } while hasInput(within: .zero)
    return bytes
  }

  /// True if there is input, waiting for it at most so long.
  private func hasInput(within patience: Duration) -> Bool {
    !Readiness.input(from: [device.input], within: patience).isEmpty
  }
}
