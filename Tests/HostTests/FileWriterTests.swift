import Glibc
import System
import Testing

@testable import Host

@Suite struct FileWriterTests {
  private func write(
    _ text: String, to path: String, overwriting: Bool = false
  ) throws(WriteFailure) {
    try FileWriter.write(Array(text.utf8), to: path, overwriting: overwriting)
  }

  /// Why a write fails; nil where it does not.
  private func failure(
    _ text: String = "new", to path: String, overwriting: Bool = false
  ) -> WriteFailure.Kind? {
    do throws(WriteFailure) {
      try write(text, to: path, overwriting: overwriting)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test func writesANewFile() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "Đại hội\n", count: 50_000)
    try write(text, to: folder.path("plan.yaml"))
    #expect(try folder.text(of: "plan.yaml") == text)
    #expect(try folder.names == ["plan.yaml"])
    #expect(folder.permissions(of: "plan.yaml") & 0o600 == 0o600)
    #expect(folder.permissions(of: "plan.yaml") & 0o111 == 0)
  }

  @Test func writesNothingIntoAFile() throws {
    let folder = try TemporaryFolder()
    try write("", to: folder.path("empty"))
    #expect(try folder.text(of: "empty") == "")
  }

  @Test func neverReplacesUnasked() throws {
    let folder = try TemporaryFolder()
    let path = try folder.put("old", as: "plan.yaml")
    #expect(failure(to: path) == .exists)
    #expect(try folder.text(of: "plan.yaml") == "old")
    #expect(try folder.names == ["plan.yaml"])
  }

  @Test func aLinkToNothingIsSomethingToo() throws {
    let folder = try TemporaryFolder()
    try #require(symlink("nowhere", folder.path("plan.yaml")) == 0)
    #expect(failure(to: folder.path("plan.yaml")) == .exists)
    #expect(try folder.names == ["plan.yaml"])
  }

  @Test(arguments: [0o600, 0o640, 0o755] as [mode_t])
  func replacingKeepsPermissions(_ permissions: mode_t) throws {
    let folder = try TemporaryFolder()
    let path = try folder.put("old", as: "plan.yaml", permissions: permissions)
    try write("new", to: path, overwriting: true)
    #expect(try folder.text(of: "plan.yaml") == "new")
    #expect(folder.permissions(of: "plan.yaml") == permissions)
    #expect(try folder.names == ["plan.yaml"])
  }

  @Test func overwritingNothingCreates() throws {
    let folder = try TemporaryFolder()
    try write("new", to: folder.path("plan.yaml"), overwriting: true)
    #expect(try folder.text(of: "plan.yaml") == "new")
  }

  @Test func aLinkStaysALink() throws {
    let folder = try TemporaryFolder()
    try folder.put("old", as: "plan.yaml")
    try #require(symlink("plan.yaml", folder.path("link.yaml")) == 0)
    try write("new", to: folder.path("link.yaml"), overwriting: true)
    #expect(try folder.text(of: "plan.yaml") == "new")
    #expect(try folder.names == ["link.yaml", "plan.yaml"])
    var info = stat()
    #expect(lstat(folder.path("link.yaml"), &info) == 0 && info.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func aReaderKeepsTheOldFileWhole() throws {
    let folder = try TemporaryFolder()
    let path = try folder.put("old", as: "plan.yaml")
    let reader = try #require(fopen(path, "r"))
    defer { fclose(reader) }
    try write("new", to: path, overwriting: true)
    var line = [CChar](repeating: 0, count: 10)
    _ = fgets(&line, 10, reader)
    #expect(line.prefix(3) == [111, 108, 100])
  }

  @Test(arguments: [true, false])
  func folderIsNoFile(_ overwriting: Bool) throws {
    let folder = try TemporaryFolder()
    #expect(failure(to: folder.path, overwriting: overwriting) == .isFolder)
    #expect(failure(to: folder.path("new/"), overwriting: overwriting) == .isFolder)
    #expect(failure(to: "/", overwriting: overwriting) == .isFolder)
    #expect(try folder.names == [])
  }

  @Test(arguments: [true, false])
  func folderMustBeThere(_ overwriting: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.put("x", as: "file")
    #expect(failure(to: folder.path("no/plan.yaml"), overwriting: overwriting) == .folderMissing)
    #expect(failure(to: folder.path("file/plan.yaml"), overwriting: overwriting) == .folderMissing)
    #expect(failure(to: "", overwriting: overwriting) == .folderMissing)
    #expect(try folder.names == ["file"])
  }

  @Test func deviceIsNeverReplaced() throws {
    let folder = try TemporaryFolder()
    try #require(mkfifo(folder.path("pipe"), 0o600) == 0)
    #expect(failure(to: folder.path("pipe"), overwriting: true) == .isDevice)
    #expect(failure(to: folder.path("pipe")) == .exists)
    #expect(try folder.names == ["pipe"])
  }

  @Test func longNamesHaveRoomForTheirTemporary() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "n", count: 255)
    try write("new", to: folder.path(name))
    #expect(try folder.names == [name])
    #expect(failure(to: folder.path(name + "n")) == .other)
    #expect(try folder.names == [name])
  }

  @Test func reasonsAreTheSystems() throws {
    let folder = try TemporaryFolder()
    let path = try folder.put("old", as: "plan.yaml")
    #expect(throws: WriteFailure(.exists, reason: "File exists")) { try write("new", to: path) }
  }

  @Test func lockedFolder() throws {
    let folder = try TemporaryFolder()
    try #require(chmod(folder.path, 0o500) == 0)
    defer { chmod(folder.path, 0o700) }
    try unprivileged {
      #expect(failure(to: folder.path("plan.yaml")) == .notPermitted)
    }
  }

  @Test func unpublishedFileIsGone() throws {
    let folder = try TemporaryFolder()
    do {
      let file = try TemporaryFile(
        beside: folder.path("plan.yaml"), isPrivate: true, needsName: true)
      try file.write([1, 2, 3].span.bytes)
      let names = try folder.names
      #expect(names.count == 1 && names.first?.hasPrefix(".plenum-") == true)
      #expect(folder.permissions(of: try #require(names.first)) == 0o600)
    }
    #expect(try folder.names == [])
  }

  /// The way that is taken where a file cannot have two names.
  @Test func publishesWithoutSecondNames() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("plan.yaml")
    for isTaken in [false, true] {
      var file = try TemporaryFile(beside: path, isPrivate: false, needsName: true)
      try file.write(Array("new".utf8).span.bytes)
      do throws(Errno) {
        try file.moveExclusively(to: path)
        #expect(!isTaken)
      } catch {
        #expect(isTaken && error == .exists)
      }
    }
    #expect(try folder.text(of: "plan.yaml") == "new")
    #expect(try folder.names == ["plan.yaml"])
  }

  /// Between the look at the name and the publishing, whatever way the file system allows.
  @Test(arguments: [true, false], [true, false])
  func aFileThatAppearsAtTheLastMomentStays(needsName: Bool, isReplaced: Bool) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("plan.yaml")
    do {
      var file = try TemporaryFile(beside: path, isPrivate: false, needsName: needsName)
      try file.write(Array("new".utf8).span.bytes)
      try folder.put("other", as: "plan.yaml")
      do throws(Errno) {
        try file.publish(as: path, replacing: isReplaced)
        #expect(isReplaced)
      } catch {
        #expect(!isReplaced && error == .exists)
      }
    }
    #expect(try folder.text(of: "plan.yaml") == (isReplaced ? "new" : "other"))
    #expect(try folder.names == ["plan.yaml"])
  }

  @Test(arguments: [
    (Errno.noSpace, WriteFailure.Kind.diskFull), (.overQuota, .diskFull),
    (.readOnly, .notPermitted),
    (.noAccess, .notPermitted), (.notFolder, .folderMissing), (.brokenPipe, .other),
  ])
  func errnoBecomesKind(_ error: Errno, _ kind: WriteFailure.Kind) {
    #expect(WriteFailure(error).kind == kind)
  }
}
