internal import CSystemCalls

/// Signals that are read like input; they interrupt nothing as long as they are held back.
///
///     let signals = try SignalDescriptor(for: [.terminate])
///     signals.read()  // [.terminate]
public struct SignalDescriptor: ~Copyable {
  private let descriptor: Descriptor

  /// A descriptor for these signals.
  public init(for signals: [Signal]) throws(Errno) {
    let numbers = signals.map(\.rawValue)
    descriptor = try Descriptor { system_signals_open(numbers, numbers.count) }
  }

  /// Readable when a signal has arrived; its owner must outlive every use.
  public var number: Int32 { descriptor.number }

  /// The signals that have arrived since the last call, each once.
  public borrowing func read() -> [Signal] {
    let descriptor = number
    var arrived: [Signal] = []
    while let number = try? Errno.checking({ system_signals_read(descriptor) }) {
      let signal = Signal(rawValue: number)
      if !arrived.contains(signal) { arrived.append(signal) }
    }
    return arrived
  }
}
