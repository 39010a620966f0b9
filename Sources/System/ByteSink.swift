/// A sink for bytes as they are made, so that nothing long needs to be held whole.
///
///     StandardStream.output.pour { sink in sink.write(Array("%PDF-1.5\n".utf8)) }
///
/// Bytes are gathered and written 64 KiB at a time. After a failure nothing more is written:
/// whoever opened the sink says why, so that makers of bytes need no way to fail on its behalf.
public final class ByteSink {
  /// True if it takes no more, and making further bytes is in vain.
  public private(set) var isBroken = false

  /// The descriptor that the bytes go to; its owner closes it, and outlives the sink's use.
  private let number: Int32
  private var buffer: [UInt8] = []
  private var failure: Errno?

  /// Number of bytes that are written at a time.
  private static let capacity = 64 << 10

  private init(_ number: Int32) {
    self.number = number
    buffer.reserveCapacity(Self.capacity)
  }

  /// Takes all of the bytes.
  public func write(_ bytes: some Sequence<UInt8>) {
    guard !isBroken else { return }
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { flush() }
  }

  /// Lets bytes be made for a descriptor, which stays open.
  ///
  /// - Parameters:
  ///   - number: the descriptor.
  ///   - make: makes the bytes.
  /// - Returns: what `make` returns or throws.
  /// - Throws: why not all of the bytes were written, whatever `make` made of that.
  public static func filled<Value, Failure>(
    _ number: Int32, _ make: (ByteSink) throws(Failure) -> Value
  ) throws(Errno) -> Result<Value, Failure> {
    let sink = ByteSink(number)
    let made = Result { () throws(Failure) in try make(sink) }
    try sink.close()
    return made
  }

  /// Writes what is gathered; then no more is taken.
  private func close() throws(Errno) {
    flush()
    isBroken = true
    if let failure { throw failure }
  }

  private func flush() {
    guard !isBroken else { return }
    do throws(Errno) {
      try Descriptor.write(buffer.span.bytes, to: number)
    } catch {
      failure = error
      isBroken = true
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
