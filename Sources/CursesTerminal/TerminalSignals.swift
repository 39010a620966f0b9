internal import System

/// The signals that concern a terminal, read like input instead of interrupting anything.
///
/// As long as it exists they are held back, and a broken pipe is only an error of `write`; when it
/// goes, what has arrived meanwhile takes effect.
struct TerminalSignals: ~Copyable {
  private static let watched = Signal.endings + Signal.stops + [.proceed, .windowSize]

  private let source: SignalDescriptor
  private let maskBefore: SignalMask
  private let brokenPipeBefore: Signal.Disposition

  init() throws(TerminalError) {
    source = try Errno.translating(into: TerminalError.cannotStart) { () throws(Errno) in
      try SignalDescriptor(for: Self.watched)
    }
    maskBefore = SignalMask.hold(Self.watched)
    brokenPipeBefore = Signal.brokenPipe.dispose(.ignored)
  }

  deinit {
    release()
  }

  /// Readable when a signal has arrived.
  var descriptor: Int32 { source.number }

  /// The signals that have arrived since the last call, each once.
  func read() -> [Signal] { source.read() }

  /// Lets everything have the effect that it would have without us.
  private func release() {
    Signal.brokenPipe.dispose(brokenPipeBefore)
    maskBefore.restore()
  }
}

extension TerminalSignals {
  /// Does something during which these signals arrive as they do in any program.
  func unblocking<Result>(_ signals: [Signal], _ body: () -> Result) -> Result {
    let before = SignalMask.letThrough(signals)
    defer { before.restore() }
    return body()
  }

  /// Does something that starts a program on the terminal, which inherits no trace of us.
  ///
  /// Ctrl-C and Ctrl-\ then reach both, and are meant for the other; Ctrl-Z stops both, as the
  /// shell expects of a job.
  func lent<Result>(_ body: () -> Result) -> Result {
    let interrupt = Signal.interrupt.dispose(.caught)
    let quit = Signal.quit.dispose(.caught)
    release()
    defer {
      Signal.brokenPipe.dispose(.ignored)
      SignalMask.hold(Self.watched)
      Signal.interrupt.dispose(interrupt)
      Signal.quit.dispose(quit)
    }
    return body()
  }

  /// Stops the whole job, as the terminal does at Ctrl-Z, and returns once it goes on.
  ///
  /// A script that started the program stops with it; otherwise its shell would never know. The
  /// answer is false where nothing stops, since there is no shell to go on from (an orphan).
  func stopJob(by signal: Signal) -> Bool {
    // News of having gone on before.
    _ = SignalMask.forget([.proceed])
    unblocking([signal]) { signal.sendToJob() }
    return SignalMask.forget([.proceed])
  }
}

extension TerminalSignals {
  /// Outcome of waiting for the foreground.
  enum Foreground {
    /// The terminal listens to this job.
    case reached
    /// A signal has arrived that asks the program to end.
    case ending
    /// There is no shell that could bring the job to the foreground.
    case orphaned
  }

  /// Stops the job, as the system stops any that draws in the background, until it is in the
  /// foreground.
  func awaitForeground(of device: Device) -> Foreground {
    while !device.isForeground {
      if SignalMask.isPending(Signal.endings) { return .ending }
      if !stopJob(by: .backgroundOutput) { return .orphaned }
    }
    return .reached
  }
}
