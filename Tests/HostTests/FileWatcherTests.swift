import Glibc
import System
import Testing

@testable import Host

extension Outside {
  @Suite struct FileWatcherTests {
    /// A folder with a plan in it.
    let folder: TemporaryFolder
    var plan: String { folder.path("plan.yaml") }

    init() throws {
      folder = try TemporaryFolder()
      try folder.put("plenum: 1", as: "plan.yaml")
    }

    /// What is heard of the plan after something was done.
    func heard(
      of path: String? = nil, after saving: () throws -> Void
    ) throws -> FileChange? {
      var watcher = try FileWatcher(path ?? plan)
      try saving()
      return try next(&watcher)
    }

    /// Waits for news.
    func next(_ watcher: inout FileWatcher) throws -> FileChange? {
      try #require(isReadable(watcher.descriptor), "nothing is heard")
      let change = watcher.change()
      // That folders are watched no longer is told as well.
      while isReadable(watcher.descriptor, within: .zero) {
        let more = watcher.change()
        #expect(more == nil, "not all was read")
      }
      return change
    }

    func open(_ path: String, _ flags: Int32) throws -> Descriptor {
      try Descriptor { Glibc.open(path, flags | O_CLOEXEC, 0o644) }
    }

    func move(_ old: String, _ new: String) throws {
      try #require(rename(old, new) == 0)
    }

    // MARK: Ways of saving

    /// nano, `cat >`.
    @Test func writtenInPlace() throws {
      #expect(
        try heard {
          let file = try open(plan, O_WRONLY | O_TRUNC)
          try file.write([1].span.bytes)
          try file.write([2].span.bytes)
        } == .closed)
    }

    @Test func writtenAndNotClosed() throws {
      let file = try open(plan, O_WRONLY)
      #expect(try heard { try file.write([1].span.bytes) } == .written)
    }

    @Test func emptiedThenWritten() throws {
      var watcher = try FileWatcher(plan)
      do {
        let file = try open(plan, O_WRONLY | O_TRUNC)
        #expect(try next(&watcher) == .written)
        try file.write([1].span.bytes)
        #expect(try next(&watcher) == .written)
      }
      #expect(try next(&watcher) == .closed)
    }

    @Test func emptiedByName() throws {
      #expect(try heard { try #require(truncate(plan, 0) == 0) } == .written)
    }

    /// Closed by one, and another is not done yet.
    @Test func theLastWriterDecides() throws {
      let other = try open(plan, O_WRONLY)
      #expect(
        try heard {
          do { try open(plan, O_WRONLY).write([1].span.bytes) }
          try other.write([2].span.bytes)
        } == .written)
    }

    /// `sed -i`, kate, gedit, Plenum itself.
    @Test func temporaryMovedIntoPlace() throws {
      let change = try heard {
        try folder.put("plenum: 2", as: ".plan.tmp")
        try move(folder.path(".plan.tmp"), plan)
      }
      #expect(change == .closed)
      #expect(
        try heard { try FileWriter.write([1], to: plan, overwriting: true) } == .closed)
    }

    /// vim and emacs, which keep the old file as a backup.
    @Test func movedAwayAndMadeAnew() throws {
      var watcher = try FileWatcher(plan)
      try move(plan, plan + "~")
      #expect(try next(&watcher) == .removed)
      do {
        let file = try open(plan, O_WRONLY | O_CREAT | O_EXCL)
        #expect(try next(&watcher) == .written)
        try file.write([1].span.bytes)
      }
      #expect(try next(&watcher) == .closed)
      unlink(plan + "~")
      #expect(try next(&watcher) == nil)
    }

    @Test func movedAwayAndMadeAnewAtOnce() throws {
      #expect(
        try heard {
          try move(plan, plan + "~")
          try folder.put("plenum: 2", as: "plan.yaml")
          unlink(plan + "~")
        } == .closed)
    }

    @Test(
      arguments: [
        "sed -i s/1/2/ plan.yaml",
        "printf 's/1/2/\nw\nq\n' | ed -s plan.yaml",
        "vim -es -u NONE -c s/1/2/ -c wq plan.yaml",
        "vim -es -u NONE -c 'set backup bkc=yes' -c s/1/2/ -c wq plan.yaml",
        "vim -es -u NONE -c 'set backup bkc=no' -c s/1/2/ -c wq plan.yaml",
      ].filter(isInstalled))
    func realEditors(_ command: String) throws {
      let script = "cd \"$1\" && " + command
      let change = try heard {
        let ending = try ChildProgram("/bin/sh", ["-c", script, "sh", folder.path]).run(on: nil)
        try #require(ending.isSuccess)
      }
      #expect(change == .closed)
      #expect(try folder.text(of: "plan.yaml").hasPrefix("plenum: 2"))
    }

    // MARK: Gone and back

    @Test func deletedAndMadeAgain() throws {
      var watcher = try FileWatcher(plan)
      for _ in 1...3 {
        unlink(plan)
        #expect(try next(&watcher) == .removed)
        try folder.put("plenum: 2", as: "plan.yaml")
        #expect(try next(&watcher) == .closed)
      }
    }

    /// Those who can still write to a deleted file do not change the one that has its name now.
    @Test func aDeletedFileIsAnother() throws {
      let old = try open(plan, O_WRONLY)
      var watcher = try FileWatcher(plan)
      unlink(plan)
      try folder.put("plenum: 2", as: "plan.yaml")
      #expect(try next(&watcher) == .closed)
      try old.write([1].span.bytes)
      #expect(!isReadable(watcher.descriptor, within: .zero) || watcher.change() == nil)
    }

    @Test func needNotBeThere() throws {
      unlink(plan)
      #expect(try heard { try folder.put("plenum: 1", as: "plan.yaml") } == .closed)
      unlink(plan)
      let other = try folder.put("plenum: 1", as: "other.yaml")
      // A second name for a file that has been closed long ago.
      #expect(try heard { try #require(link(other, plan) == 0) } == .written)
    }

    @Test func noNewsOfWhatNeverWas() throws {
      unlink(plan)
      let change = try heard {
        try folder.put("", as: "plan.yaml")
        unlink(plan)
      }
      #expect(change == nil)
    }

    // MARK: What is no news

    @Test func otherFilesAreNoNews() throws {
      var watcher = try FileWatcher(plan)
      try folder.put("x", as: "plan.yaml~")
      try folder.put("x", as: ".plan.yaml.swp")
      try #require(mkdir(folder.path("plan"), 0o755) == 0)
      unlink(folder.path("plan.yaml~"))
      #expect(try next(&watcher) == nil)
      #expect(try folder.text(of: "plan.yaml") == "plenum: 1")
      #expect(!isReadable(watcher.descriptor, within: .zero), "reading is heard")
    }

    /// What is put into folders on the way does not even wake the program.
    @Test func foldersOnTheWayAreSilent() throws {
      try #require(mkdir(folder.path("plans"), 0o755) == 0)
      let plan = try folder.put("plenum: 1", as: "plans/plan.yaml")
      let watcher = try FileWatcher(plan)
      try folder.put("x", as: "other")
      try #require(mkdir(folder.path("more"), 0o755) == 0)
      #expect(!isReadable(watcher.descriptor, within: .zero))
    }

    @Test func manyEventsAreReadInPortions() throws {
      var watcher = try FileWatcher(plan)
      for number in 0..<700 { try #require(mkdir(folder.path("d\(number)"), 0o755) == 0) }
      try folder.put("plenum: 2", as: "plan.yaml")
      var change: FileChange?
      while change == nil, isReadable(watcher.descriptor, within: .zero) {
        change = watcher.change()
      }
      #expect(change == .closed)
    }

    // MARK: Paths

    @Test func aPathFromHere() throws {
      let here = try #require(getcwd(nil, 0))
      defer { free(here) }
      // Up to the root and down again, without leaving the folder that the tests run in.
      let up = String(repeating: "../", count: 64)
      let plan = plan
      #expect(
        try heard(of: up + "./" + plan.dropFirst()) {
          try folder.put("plenum: 2", as: "plan.yaml")
        } == .closed)
    }

    @Test func aFolderThatCannotBeRead() throws {
      try #require(chmod(folder.path, 0o300) == 0)
      defer { chmod(folder.path, 0o700) }
      try unprivileged {
        #expect(throws: WatchFailure.failed(reason: "Permission denied")) {
          _ = try FileWatcher(plan)
        }
      }
    }

    @Test func limitsHaveAName() {
      #expect(WatchFailure(.noSpace) == .limitReached)
      #expect(WatchFailure(.tooManyFiles) == .limitReached)
      #expect(WatchFailure(.noAccess) == .failed(reason: "Permission denied"))
    }

    @Test func lostNewsAreNews() {
      let lost = Inotify.Event(watch: -1, events: .lost, name: [])
      var isConcerned = false
      if let inotify = try? Inotify() {
        isConcerned = Route(along: plan, with: inotify).concerns(lost)
      }
      #expect(isConcerned && FileChange(.lost) == nil)
    }
  }
}

/// Whether the editor of a command is there.
private func isInstalled(_ command: String) -> Bool {
  let searchPath = SearchPath(.current)
  return ["sed", "ed", "vim"].allSatisfy { name in
    !command.split(separator: " ").contains(name[...]) || searchPath.path(of: name) != nil
  }
}
