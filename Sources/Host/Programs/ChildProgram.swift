internal import System

/// Another program, by its name or path, and what it is called with. No shell has a part in it unless
/// it is the program.
///
///     try ChildProgram("nano", ["+12", "plan.yaml"]).run()  // .exited(code: 0)
///
/// Not by swift-subprocess: that is async, waits on threads of its own, brings swift-system along, and
/// hands the terminal to nobody. A dashboard without a runtime for tasks would pay for all of it at
/// every start, and would still need what is here.
public struct ChildProgram: Hashable, Sendable {
  /// The program's name, looked for in `PATH`, or its path.
  public let name: String
  /// What it is called with.
  public let arguments: [String]

  /// A program that does not run yet.
  public init(_ name: String, _ arguments: [String] = []) {
    self.name = name
    self.arguments = arguments
  }
}

extension ChildProgram {
  /// Runs the program on the terminal, which is to be as it was before the dashboard, and returns once
  /// it has ended.
  ///
  /// It becomes a job of its own, to which the terminal listens: Ctrl-C ends it and not us. Ctrl-Z stops
  /// both, as the user expects of one command line, and `fg` brings both back. Where there is no shell
  /// to go back to, it goes on at once.
  ///
  /// To be called with signals as any program has them, as within `CursesTerminal.lend`.
  ///
  /// - Parameter input: what it finds on standard input; nil for what we find there.
  /// - Returns: how it ended.
  /// - Throws: why it did not run.
  public func run(reading input: [UInt8]? = nil) throws(ChildFailure) -> ChildEnding {
    try run(on: ControllingTerminal(), reading: input)
  }

  /// Runs it on a terminal that listens to us, or where there is none.
  func run(
    on terminal: ControllingTerminal?, reading input: [UInt8]? = nil
  ) throws(ChildFailure) -> ChildEnding {
    try Errno.translating(into: ChildFailure.init) { () throws(Errno) in
      let place: Place = terminal == nil ? .beside : .job
      let child: ChildProcess
      if let input {
        // In memory, not through a pipe: nobody waits for anybody.
        let file = try MemoryFile()
        try file.fill(with: input)
        child = try start(place, reading: file.number)
      } else {
        child = try start(place)
      }
      return try ForegroundJob(child, on: terminal).wait()
    }
  }

  /// Starts the program apart from the terminal, which it can neither read nor write nor lose.
  func startApart() throws(ChildFailure) -> ChildProcess {
    try Errno.translating(into: ChildFailure.init) { () throws(Errno) in try start(.apart) }
  }
}
