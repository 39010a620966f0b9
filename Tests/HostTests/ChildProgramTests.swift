import Glibc
import System
import Testing

@testable import Host

extension Outside {
  @Suite struct ChildProgramTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Runs a line of shell; `$1` is the file whose text is the answer.
    @discardableResult
    private func answer(_ script: String) throws -> String {
      try folder.put("", as: "answer")
      let program = ChildProgram("/bin/sh", ["-c", script, "sh", folder.path("answer")])
      #expect(try program.run(on: nil).isSuccess)
      return try folder.text(of: "answer")
    }

    @Test(
      arguments: [
        ("exit 0", .exited(code: 0)), ("exit 3", .exited(code: 3)),
        ("exit 255", .exited(code: 255)),
        ("kill -TERM $$", .killed(signal: Int(SIGTERM))),
        ("kill -KILL $$", .killed(signal: Int(SIGKILL))),
        ("kill -STOP $$; exit 7", .exited(code: 7)), ("kill -TTIN $$; exit 8", .exited(code: 8)),
      ] as [(String, ChildEnding)])
    func endings(_ script: String, _ ending: ChildEnding) throws {
      let program = ChildProgram("sh", ["-c", script])
      #expect(try program.run(on: nil) == ending)
      #expect(ending.isSuccess == (ending == .exited(code: 0)))
    }

    @Test func isFoundInThePath() throws {
      #expect(try ChildProgram("true").run(on: nil).isSuccess)
      #expect(try ChildProgram("/bin/true").run(on: nil).isSuccess)
    }

    @Test func itReadsWhatItIsGiven() throws {
      let much = Array(String(repeating: "hội ", count: 1_000_000).utf8)
      try folder.put("", as: "answer")
      let script = "cat > \"$1\""
      let program = ChildProgram("/bin/sh", ["-c", script, "sh", folder.path("answer")])
      #expect(try program.run(on: nil, reading: much).isSuccess)
      #expect(try Array(folder.text(of: "answer").utf8) == much)
    }

    /// Nobody waits for a reader, and none that goes away ends us by a signal.
    @Test(arguments: ["exit 4", "exec <&-; exit 4", "head -c 10 >/dev/null; exit 4"])
    func itNeedNotReadAnyOfIt(_ script: String) throws {
      let much = [UInt8](repeating: 120, count: 4_000_000)
      let program = ChildProgram("sh", ["-c", script])
      #expect(try program.run(on: nil, reading: much) == .exited(code: 4))
    }

    @Test func whatCannotRun() throws {
      let text = try folder.put("no program", as: "text")
      #expect(throws: ChildFailure.notFound) {
        try ChildProgram("no-such-program").run(on: nil)
      }
      #expect(throws: ChildFailure.notFound) {
        try ChildProgram(text + "/true").run(on: nil)
      }
      #expect(throws: ChildFailure.failed(reason: "Permission denied")) {
        try ChildProgram(text).run(on: nil)
      }
      #expect(throws: ChildFailure.failed(reason: "Invalid argument")) {
        try ChildProgram("true", ["a\0b"]).run(on: nil)
      }
    }

    @Test func argumentsArriveAsTheyAre() throws {
      let strange = ["", "a b", "$(exit 1)", "'\"\\", "Đại hội\n", "*"]
      try folder.put("", as: "answer")
      let program = ChildProgram(
        "/bin/sh",
        ["-c", "f=$1; shift; printf '%s|' \"$@\" >\"$f\"", "sh", folder.path("answer")] + strange)
      #expect(try program.run(on: nil).isSuccess)
      #expect(try folder.text(of: "answer") == strange.map { $0 + "|" }.joined())
    }

    @Test func theEnvironmentIsInherited() throws {
      let path = try #require(getenv("PATH"))
      #expect(try answer("printf %s \"$PATH\" >$1") == String(cString: path))
    }

    /// Whatever is blocked or ignored here, as in a dashboard, is not in the child.
    @Test func signalsAreAsAtTheBeginning() throws {
      signal(SIGPIPE, SIG_IGN)
      var (mask, before) = (sigset_t(), sigset_t())
      sigfillset(&mask)
      pthread_sigmask(SIG_BLOCK, &mask, &before)
      defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
      // No shell does the reading, which would set signals itself; the one that redirects leaves those
      // alone that it was started with.
      let signals = try answer("exec grep -E '^Sig(Blk|Ign):' /proc/self/status >$1")
        .split(separator: "\n").compactMap { $0.split(separator: "\t").last }
        .compactMap { UInt64($0, radix: 16) }
      // Two signals are glibc's own, which no program can set.
      #expect(signals.map { $0 & ~(0b11 << 31) } == [0, 0])
    }

    /// Fields 5, 6 and 8 of proc_pid_stat(5): the process group, the session, the terminal's group.
    private static let groups = """
      read -r line </proc/$$/stat; set -- "$1" ${line##*)}
      echo $$ $4 $5 $7 >"$1.tmp"; mv "$1.tmp" "$1"
      """

    @Test func withoutATerminalItIsPartOfOurJob() throws {
      let numbers = try answer(Self.groups).split(separator: " ").compactMap { Int32($0) }
      #expect(numbers.count > 2 && numbers[1] == getpgrp() && numbers[2] == getsid(0))
    }

    @Test func apartFromEverything() throws {
      let path = folder.path("answer")
      var watcher = try FileWatcher(path)
      let program = ChildProgram(
        "/bin/sh",
        [
          "-c",
          "fds=$(readlink /proc/$$/fd/[012]); echo \"$fds\" >\"$1.fds\"\n" + Self.groups
            + "; kill -STOP $$", "sh", path,
        ])
      let child = try program.startApart()
      #expect(!child.hasEnded())
      while watcher.change() != .closed { try #require(isReadable(watcher.descriptor)) }
      let devices = try folder.text(of: "answer.fds").split(separator: "\n")
      #expect(devices == ["/dev/null", "/dev/null", "/dev/null"])
      let numbers = try folder.text(of: "answer").split(whereSeparator: \.isWhitespace)
      let own = child.number.description
      #expect(numbers == [own[...], own[...], own[...], "-1"])
      kill(child.number, SIGKILL)
      while child.isRunning() {}
    }

    /// The terminal is the child's while it runs and ours afterwards, also after the child has stopped.
    @Test(arguments: ["", "; kill -TSTP 0", "; kill -STOP $$"])
    func theTerminalIsLentAndTakenBack(_ stop: String) async throws {
      let path = folder.path("answer")
      let script = Self.groups + stop + "; read word </dev/tty && [ \"$word\" = hello ]"
      let arguments = ["-c", script, "sh", path]
      await #expect(processExitsWith: .success) { [arguments = arguments as [String]] in
        try onATerminal { terminal in
          var word = Array("hello\n".utf8)
          _ = write(terminal, &word, word.count)
          let ending = try ChildProgram("/bin/sh", arguments).run()
          #expect(ending == .exited(code: 0))
          #expect(tcgetpgrp(STDIN_FILENO) == getpgrp())
        }
      }
      let numbers = try folder.text(of: "answer").split(whereSeparator: \.isWhitespace)
      // A job of its own, in a session that is not its own.
      #expect(numbers.count == 4 && numbers[0] == numbers[1] && numbers[1] != numbers[2])
    }

    /// The terminal stays with somebody else who has it by now, unless that is nobody any more.
    @Test func theTerminalIsNotTakenFromOthers() async {
      await #expect(processExitsWith: .success) {
        try onATerminal { _ in
          let terminal = try #require(ControllingTerminal())
          let child = ChildProcess(number: -1)
          let other = try ChildProgram("/bin/sh", ["-c", "kill -STOP $$; exit"]).start(.job)
          #expect(terminal.lend(to: other))
          #expect(ControllingTerminal() == nil)
          terminal.takeBack(from: child)
          #expect(tcgetpgrp(STDIN_FILENO) == other.number)
          other.send(.kill)
          while other.isRunning() {}
          terminal.takeBack(from: child)
          #expect(tcgetpgrp(STDIN_FILENO) == getpgrp())
        }
      }
    }
  }
}

extension ChildProcess {
  /// Whether it still runs; lets others run if so.
  fileprivate func isRunning() -> Bool {
    guard !hasEnded() else { return false }
    sched_yield()
    return true
  }
}

/// Does something in a session of its own with a terminal of its own, whose other end is handed over.
private func onATerminal(_ body: (Int32) throws -> Void) throws {
  try #require(setsid() != -1)
  var (terminal, device): (Int32, Int32) = (-1, -1)
  try #require(openpty(&terminal, &device, nil, nil, nil) == 0)
  try #require(ioctl(device, UInt(TIOCSCTTY), 0) == 0)
  try #require(dup2(device, STDIN_FILENO) == STDIN_FILENO)
  try #require(tcgetpgrp(STDIN_FILENO) == getpgrp())
  try body(terminal)
}
