internal import Glibc
internal import System

extension ChildProgram {
  /// Runs the program apart from the terminal, with something to read, and returns what it wrote.
  ///
  ///     try ChildProgram("tr", ["a-z", "A-Z"]).answer(to: Array("hội".utf8)).output  // "HộI"
  ///
  /// - Parameters:
  ///   - input: what it finds on standard input.
  ///   - limit: how long it may take; nil for as long as it takes.
  /// - Returns: how it ended, and what it wrote.
  /// - Throws: why it did not run, or that it was ended because it took too long.
  public func answer(
    to input: [UInt8] = [], within limit: Duration? = nil
  ) throws(ChildFailure) -> ChildAnswer {
    do throws(Errno) {
      // Files in memory, not pipes: nobody waits for anybody, and a reader that goes away early
      // sends us no signal.
      let reading = try MemoryFile()
      let output = try MemoryFile()
      let errors = try MemoryFile()
      try reading.fill(with: input)
      let child = try start(
        .answering(input: reading.number, output: output.number, errors: errors.number))
      guard let ending = try child.ending(within: limit) else { throw Errno.timedOut }
      return ChildAnswer(
        ending: ending, output: try output.contents(),
        errors: String(decoding: try errors.contents(), as: UTF8.self))
    } catch .timedOut {
      throw .unanswered
    } catch {
      throw ChildFailure(error)
    }
  }
}

extension ChildProcess {
  /// How long we wait before we look again whether a child has ended.
  private static let pause = Duration.milliseconds(5)

  /// Waits for the end; nil where it does not come in time, and then it is brought about.
  fileprivate func ending(within limit: Duration?) throws(Errno) -> ChildEnding? {
    var left = limit.map { $0 / Self.pause } ?? .infinity
    while left > 0 {
      var status: Int32 = 0
      let number = number
      let isOver = try Errno.checking { waitpid(number, &status, WNOHANG) } != 0
      if isOver, case .ended(let ending) = ChildState(status: status) { return ending }
      _ = Readiness.input(from: [], within: Self.pause)
      left -= 1
    }
    send(.kill)
    _ = try wait()
    return nil
  }
}
