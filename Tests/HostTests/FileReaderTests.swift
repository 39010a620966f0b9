import Glibc
import PlanModel
import Testing

@testable import Host

@Suite struct FileReaderTests {
  /// What reading a path comes to: the text, or the problem.
  private func outcome(_ path: String, limit: Int = 1 << 20) -> Result<String, ReadFailure> {
    Result { () throws(ReadFailure) in try FileReader.read(path, limit: limit) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func readsAFileWhole() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "Đại hội, hội nghị\r\n", count: 10_000)
    #expect(outcome(try folder.put(text, as: "plan.yaml")) == .success(text))
    #expect(outcome(try folder.put("", as: "empty.yaml")) == .success(""))
  }

  @Test func followsALink() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.put("plenum: 1", as: "plan.yaml")
    try #require(symlink(plan, folder.path("link.yaml")) == 0)
    try #require(symlink(folder.path("link2"), folder.path("link1")) == 0)
    try #require(symlink(folder.path("link1"), folder.path("link2")) == 0)
    #expect(outcome(folder.path("link.yaml")) == .success("plenum: 1"))
    guard case .failure(let failure) = outcome(folder.path("link1")),
      case .fileUnreadable(let reason) = failure.problem
    else {
      Issue.record("a ring of links was read")
      return
    }
    #expect(reason == "Too many levels of symbolic links")
  }

  @Test func missing() throws {
    let folder = try TemporaryFolder()
    #expect(outcome(folder.path("plan.yaml")) == .failure(ReadFailure(.fileMissing)))
    #expect(outcome(folder.path("no/plan.yaml")) == .failure(ReadFailure(.fileMissing)))
    #expect(outcome("") == .failure(ReadFailure(.fileMissing)))
  }

  @Test func aZeroDoesNotCutThePath() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.put("plenum: 1", as: "plan.yaml")
    #expect(outcome(plan + "\0.txt") == .failure(ReadFailure(.fileMissing)))
  }

  @Test func aFileIsNoFolder() throws {
    let folder = try TemporaryFolder()
    let path = try folder.put("x", as: "file") + "/plan.yaml"
    #expect(
      outcome(path) == .failure(ReadFailure(.fileUnreadable(reason: "Not a directory"))))
  }

  @Test func folderIsRefused() throws {
    let folder = try TemporaryFolder()
    #expect(outcome(folder.path) == .failure(ReadFailure(.fileIsFolder)))
    #expect(outcome("/") == .failure(ReadFailure(.fileIsFolder)))
  }

  @Test(arguments: ["/dev/null", "/dev/zero", "/dev/full"])
  func deviceIsRefused(_ path: String) {
    #expect(outcome(path) == .failure(ReadFailure(.fileIsDevice)))
  }

  @Test func pipeWithoutWriterDoesNotBlock() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path("pipe")
    try #require(mkfifo(pipe, 0o600) == 0)
    #expect(outcome(pipe) == .failure(ReadFailure(.fileIsDevice)))
  }

  @Test func largeFileIsRefusedUnread() throws {
    let folder = try TemporaryFolder()
    let path = try folder.put("", as: "large.yaml")
    try #require(truncate(path, (1 << 20) + 1) == 0)
    #expect(outcome(path) == .failure(ReadFailure(.fileTooLarge)))
  }

  @Test func theLimitItselfIsRead() throws {
    let folder = try TemporaryFolder()
    let path = try folder.put("12345678", as: "plan.yaml")
    #expect(outcome(path, limit: 8) == .success("12345678"))
    #expect(outcome(path, limit: 7) == .failure(ReadFailure(.fileTooLarge)))
  }

  /// The size that such a file states is 0: to the reader it grows while it is read.
  @Test func aFileThatHoldsMoreThanItsSizeIsRefused() {
    #expect(outcome("/proc/self/status", limit: 100) == .failure(ReadFailure(.fileTooLarge)))
  }

  @Test func unreadableSaysWhy() throws {
    let folder = try TemporaryFolder()
    let path = try folder.put("x", as: "secret.yaml", permissions: 0)
    try unprivileged {
      #expect(
        outcome(path) == .failure(ReadFailure(.fileUnreadable(reason: "Permission denied"))))
    }
  }
}
