internal import Glibc

/// What the system answers when it refuses a call.
struct SystemError: Error, Equatable {
  /// The value of `errno`.
  let code: Int32

  /// A terminal that has vanished, or one that belongs to another job now.
  static let inputOutput = SystemError(code: EIO)
  /// There is nothing to be had without waiting.
  static let wouldBlock = SystemError(code: EAGAIN)
}

/// Makes a system call until no signal interrupts it: the one place where `errno` is read.
///
///     try retrying { read(descriptor, buffer, size) }
@discardableResult
func retrying<Answer: SignedInteger>(_ call: () -> Answer) throws(SystemError) -> Answer {
  while true {
    let answer = call()
    if answer != -1 { return answer }
    if errno != EINTR { throw SystemError(code: errno) }
  }
}
