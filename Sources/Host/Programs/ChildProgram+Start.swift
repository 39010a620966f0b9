internal import CSystemCalls
// The environment is a variable that any thread might change; nothing here does.
@preconcurrency internal import Glibc
internal import System

extension ChildProgram {
  /// What a child has in common with us.
  enum Place {
    /// The terminal and the job.
    case beside
    /// The terminal, as a job of its own.
    case job
    /// Neither terminal nor session.
    case apart
    /// The same; it reads and writes these files.
    case answering(input: Int32, output: Int32, errors: Int32)
  }

  /// Starts the program with every signal unblocked and in its default effect.
  ///
  /// - Parameters:
  ///   - place: what it has in common with us.
  ///   - input: the file that it reads instead of what we read.
  /// - Returns: the child.
  /// - Throws: why it did not start.
  func start(_ place: Place, reading input: Int32? = nil) throws(Errno) -> ChildProcess {
    let words = [name] + arguments
    // A C string would end at the zero and say something else.
    guard !words.contains(where: { $0.utf8.contains(0) }) else { throw .invalidArgument }
    var order = SpawnOrder(place)
    if let input { order.read(input) }
    var pointers = words.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var number: pid_t = 0
    let error = order.spawn(&number, name, &pointers, environ)
    guard error == 0 else { throw Errno(error) }
    return ChildProcess(number: number)
  }
}

/// What posix_spawn is to do on the way to another program.
private struct SpawnOrder: ~Copyable {
  private var attributes = posix_spawnattr_t()
  private var files = posix_spawn_file_actions_t()

  init(_ place: ChildProgram.Place) {
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&files)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    switch place {
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
