internal import Glibc

/// Standard output and standard error, on which a program writes, and a way to read standard input.
///
///     try StandardStream.output.write("37\n")
///
/// Nothing is buffered. A pipe that nobody reads is a failure only where SIGPIPE is ignored; by
/// default the signal ends the program.
public enum StandardStream: Sendable {
  case output, error

  /// Writes all of a text.
  public func write(_ text: String) throws(StreamFailure) {
    var text = text
    text.makeContiguousUTF8()
    try write(text.utf8.span.bytes)
  }

  /// Writes all of the bytes.
  public func write(_ bytes: [UInt8]) throws(StreamFailure) {
    try write(bytes.span.bytes)
  }

  /// Writes bytes as they are made.
  ///
  /// - Parameter make: makes the bytes; what it made before it throws has been written.
  /// - Returns: what `make` returns or throws.
  /// - Throws: why not all of the bytes were written, whatever `make` made of that.
  public func pour<Value, Failure>(
    _ make: (ByteSink) throws(Failure) -> Value
  ) throws(StreamFailure) -> Result<Value, Failure> {
    try Errno.translating(into: StreamFailure.init) { () throws(Errno) in
      try ByteSink.filled(number, make)
    }
  }

  private func write(_ bytes: RawSpan) throws(StreamFailure) {
    try Errno.translating(into: StreamFailure.init) { () throws(Errno) in
      try Descriptor.write(bytes, to: number)
    }
  }

  /// True if a person sees it: it goes to a terminal.
  public var isTerminal: Bool { isatty(number) == 1 }

  /// Reads standard input to its end; from a terminal nothing.
  ///
  /// - Parameter limit: how much at most; what comes behind it is left.
  /// - Returns: the bytes.
  /// - Throws: why they could not be read.
  public static func read(limit: Int) throws(StreamFailure) -> [UInt8] {
    guard isatty(STDIN_FILENO) != 1 else { return [] }
    return try Errno.translating(into: StreamFailure.init) { () throws(Errno) in
      var bytes: [UInt8] = []
      while bytes.count < limit {
        let piece = try Descriptor.read(upTo: 64 << 10, from: STDIN_FILENO)
        guard !piece.isEmpty else { break }
        bytes += piece
      }
      return bytes
    }
  }

  private var number: Int32 { self == .output ? STDOUT_FILENO : STDERR_FILENO }
}

extension StandardStream {
  /// Fills the places of standard input, output and error that the program was started without.
  ///
  /// The first file opened would otherwise get such a place, and what is said on standard output
  /// would land in it. To be called before anything is opened. Reading and writing there still
  /// fail, as on what is closed.
  public static func occupy() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) == -1 {
      // The system gives the lowest free number, which is this one: those below are taken by now.
      _ = open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

/// Reason why a standard stream could not be written or read.
public enum StreamFailure: Error, Hashable, Sendable {
  /// Nobody reads any more, as after `plenum export | head`: a reason to end quietly.
  case closed
  /// Anything else, in the system's words: "No space left on device".
  case failed(reason: String)

  init(_ error: Errno) {
    self = error == .brokenPipe ? .closed : .failed(reason: error.description)
  }
}
