internal import CSystemCalls
@preconcurrency internal import Glibc
internal import System

/// Another program, by its name or path, with its arguments. No shell has a part in it unless it is
/// the program.
///
///     try ChildProgram("nano", ["+12", "plan.yaml"]).run()  // .exited(code: 0)
///
/// Not by swift-subprocess: that is async, waits on threads of its own, brings swift-system along,
/// and hands the terminal to nobody. A dashboard without a runtime for tasks would pay for all of
/// it at every start, and would still need what is here.
public struct ChildProgram: Hashable, Sendable {
  /// The program's name, looked for in `PATH`, or its path.
  public let name: String
  /// Arguments that it is called with.
  public let arguments: [String]

  /// A program that does not run yet.
  public init(_ name: String, _ arguments: [String] = []) {
    self.name = name
    self.arguments = arguments
  }
}

extension ChildProgram {
  /// Runs the program on the terminal, which is to be as it was before the dashboard, and returns
  /// once it has ended.
  ///
  /// It becomes a job of its own, to which the terminal listens: Ctrl-C ends it and not us. Ctrl-Z
  /// stops both, as the user expects of one command line, and `fg` brings both back. Where there is
  /// no shell to go back to, it goes on at once.
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
      let attachment: Attachment = terminal == nil ? .beside : .job
      let child: ChildProcess
      if let input {
        // In memory, not through a pipe: nobody waits for anybody.
        let file = try MemoryFile()
        try file.fill(with: input)
        child = try start(attachment, reading: file.number)
      } else {
        child = try start(attachment)
      }
      return try ForegroundJob(child, on: terminal).wait()
    }
  }

  /// Starts the program apart from the terminal, which it can neither read nor write nor lose.
  func startApart() throws(ChildFailure) -> ChildProcess {
    try Errno.translating(into: ChildFailure.init) { () throws(Errno) in try start(.apart) }
  }
}

// The environment is a variable that any thread might change; nothing here does.
extension ChildProgram {
  /// Terminal, job and session, as far as a child has them in common with us.
  enum Attachment {
    /// The terminal and the job.
    case beside
    /// The terminal, as a job of its own.
    case job
    /// Neither terminal nor session.
    case apart
    /// Neither terminal nor session; it reads and writes these files.
    case answering(input: Int32, output: Int32, errors: Int32)
  }

  /// Starts the program with every signal unblocked and in its default effect.
  ///
  /// - Parameters:
  ///   - attachment: what it has in common with us.
  ///   - input: the file that it reads instead of what we read.
  /// - Returns: the child.
  /// - Throws: why it did not start.
  func start(_ attachment: Attachment, reading input: Int32? = nil) throws(Errno) -> ChildProcess {
    let words = [name] + arguments
    // A C string would end at the zero and say something else.
    guard !words.contains(where: { $0.utf8.contains(0) }) else { throw .invalidArgument }
    var order = SpawnOrder(attachment)
    if let input { order.read(input) }
    var pointers = words.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var number: pid_t = 0
    let error = order.spawn(&number, name, &pointers, environ)
    guard error == 0 else { throw Errno(error) }
    return ChildProcess(number: number)
  }
}

/// Instructions for posix_spawn on the way to another program.
private struct SpawnOrder: ~Copyable {
  private var attributes = posix_spawnattr_t()
  private var files = posix_spawn_file_actions_t()

  init(_ attachment: ChildProgram.Attachment) {
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&files)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    switch attachment {
    case .beside:
      set(flags)
    case .job:
      set(flags | POSIX_SPAWN_SETPGROUP)
    case .apart:
      set(flags | system_new_session)
      posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO)
    case .answering(let input, let output, let errors):
      set(flags | system_new_session)
      posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
      posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&files, errors, STDERR_FILENO)
    }
  }

  deinit {
    var (attributes, files) = (attributes, files)
    posix_spawnattr_destroy(&attributes)
    posix_spawn_file_actions_destroy(&files)
  }

  private mutating func set(_ flags: Int32) {
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  /// Lets the program read a file.
  mutating func read(_ input: Int32) {
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
  }

  /// Starts a program; the error number is 0 where it runs.
  mutating func spawn(
    _ number: inout pid_t, _ name: String, _ words: inout [UnsafeMutablePointer<CChar>?],
    _ environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  ) -> Int32 {
    posix_spawnp(&number, name, &files, &attributes, &words, environment)
  }
}

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
  /// Time after which we look again whether a child has ended.
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

/// Answer of a program that ran apart from the terminal.
public struct ChildAnswer: Hashable, Sendable {
  /// Way in which it ended.
  public let ending: ChildEnding
  /// Bytes that it wrote to standard output.
  public let output: [UInt8]
  /// Text that it wrote to standard error.
  public let errors: String

  /// The first thing that it complains of, without its name before it; nil where it said nothing.
  ///
  ///     "lp: Error - no default destination\n"  // "Error - no default destination"
  public var complaint: String? {
    guard let line = errors.split(whereSeparator: \.isNewline).first else { return nil }
    let parts = line.split(separator: ": ", maxSplits: 1)
    guard parts.count == 2, !parts[0].contains(" ") else { return String(line) }
    return String(parts[1])
  }
}

/// Reason why a program did not run.
public enum ChildFailure: Error, Hashable, Sendable {
  /// There is no such program.
  case notFound
  /// Anything else, in the system's words: "Permission denied".
  case failed(reason: String)
  /// It took longer than it may take, and was ended.
  case unanswered

  init(_ error: Errno) {
    self = [.noEntry, .notFolder].contains(error) ? .notFound : .failed(reason: error.description)
  }
}
