internal import CTerminalRescue
internal import Glibc

/// The signals that concern a terminal, read like input instead of interrupting anything.
///
/// As long as it exists they are blocked, and a broken pipe is only an error of `write`; when it
/// goes, what has arrived meanwhile takes effect.
struct SignalDescriptor: ~Copyable {
  private static let watched = Signal.endings + Signal.stops + [.proceed, .windowSize]

  /// Readable when a signal has arrived.
  let descriptor: Int32
  private let maskBefore: sigset_t
  private let brokenPipeBefore: Signal.Disposition

  init() throws(TerminalError) {
    do {
      let numbers = Self.watched.map(\.rawValue)
      descriptor = try retrying { terminal_signals_open(numbers, numbers.count) }
    } catch { throw .cannotStart(errno: error.code) }
    var mask = Self.watched.mask
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &mask, &before)
    maskBefore = before
    brokenPipeBefore = Signal.brokenPipe.dispose(.ignored)
  }

  deinit {
    close(descriptor)
    release()
  }

  /// The signals that have arrived since the last call, each once.
  func read() -> [Signal] {
    var arrived: [Signal] = []
    while true {
      let number = terminal_signals_read(descriptor)
      if number == 0 { return arrived }
      let signal = Signal(rawValue: number)
      if !arrived.contains(signal) { arrived.append(signal) }
    }
  }

  /// Whether one of these has arrived and has not been read.
  func isPending(_ signals: [Signal]) -> Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return signals.contains { sigismember(&pending, $0.rawValue) == 1 }
  }

  /// Lets everything have the effect that it would have without us.
  private func release() {
    Signal.brokenPipe.dispose(brokenPipeBefore)
    var mask = maskBefore
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}

extension SignalDescriptor {
  /// Does something during which these signals arrive as they do in any program.
  func unblocking<Result>(_ signals: [Signal], _ body: () -> Result) -> Result {
    var mask = signals.mask
    var before = sigset_t()
    pthread_sigmask(SIG_UNBLOCK, &mask, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
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
      var mask = Self.watched.mask
      pthread_sigmask(SIG_BLOCK, &mask, nil)
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
    forgetProceed()
    unblocking([signal]) { _ = kill(0, signal.rawValue) }
    return forgetProceed()
  }

  /// Takes back the news of having gone on; false if there was none.
  @discardableResult
  private func forgetProceed() -> Bool {
    var mask = [Signal.proceed].mask
    var now = timespec()
    return (try? retrying { sigtimedwait(&mask, nil, &now) }) != nil
  }
}
