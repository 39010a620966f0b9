import Glibc
import PlanModel
import Testing

@testable import Host

@Suite struct StateFileTests {
  private let folder: TemporaryFolder
  private let file: StateFile

  init() throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    file = try #require(
      StateFile(Environment { $0 == "XDG_STATE_HOME" ? folder.path("a/b") : nil }))
  }

  /// Puts a text where the state is.
  private func put(_ text: String) throws {
    for name in ["a", "a/b", "a/b/plenum"] { mkdir(folder.path(name), 0o700) }
    try folder.put(text, as: "a/b/plenum/state")
  }

  @Test(
    arguments: [
      (["XDG_STATE_HOME": "/x", "HOME": "/h"], "/x/plenum/state"),
      (["HOME": "/h"], "/h/.local/state/plenum/state"),
      (["XDG_STATE_HOME": "x", "HOME": "/h"], "/h/.local/state/plenum/state"),
      (["XDG_STATE_HOME": "", "HOME": "/h"], "/h/.local/state/plenum/state"),
      (["XDG_STATE_HOME": "x"], nil), (["HOME": "h"], nil), ([:], nil),
    ] as [([String: String], String?)])
  func place(_ variables: [String: String], _ path: String?) {
    #expect(StateFile(Environment { variables[$0] })?.path == path)
  }

  @Test(
    arguments: [
      Remembered(), Remembered(language: .vi), Remembered(background: "light"),
      Remembered(language: .en, background: "dark"),
    ])
  func roundTrip(_ remembered: Remembered) throws {
    #expect(file.write(remembered) == nil)
    #expect(file.read().remembered == remembered && file.read().warning == nil)
    #expect(try folder.names == ["a"])
    for name in ["a", "a/b", "a/b/plenum"] { #expect(folder.permissions(of: name) == 0o700) }
  }

  @Test func theTextIsPlain() throws {
    #expect(file.write(Remembered(language: .vi, background: "dark")) == nil)
    #expect(
      try folder.text(of: "a/b/plenum/state") == "version 1\nlanguage vi\nbackground dark\n")
  }

  @Test func noFileIsNoWarning() {
    #expect(file.read().remembered == Remembered() && file.read().warning == nil)
  }

  @Test func theSameIsNotWrittenAgain() throws {
    #expect(file.write(Remembered(language: .vi)) == nil)
    var watcher = try FileWatcher(file.path)
    #expect(file.write(Remembered(language: .vi)) == nil)
    #expect(watcher.change() == nil)
    #expect(file.write(Remembered(language: .en)) == nil)
    #expect(watcher.change() == .closed)
  }

  @Test(
    arguments: [
      ("", 1), ("language vi\n", 1), ("version 2\nlanguage vi\n", 1), ("\u{0}\u{1}", 1),
      ("version 1\nlanguage\n", 2), ("version 1\nlanguage vi\nbackground dark red\n", 3),
      ("version 1\nlanguage de\n", 2), ("version 1\nlanguage  vi\n", 2),
      ("version 1\nbackground \u{1B}[2J\n", 2), ("version 1\r\nlanguage vi\r\n", 1),
    ])
  func aBrokenFileIsIgnoredThenReplaced(_ text: String, _ line: Int) throws {
    try put(text)
    #expect(file.read().remembered == Remembered() && file.read().warning == .broken(line: line))
    #expect(file.write(Remembered(language: .vi)) == nil)
    #expect(file.read().remembered.language == .vi && file.read().warning == nil)
  }

  @Test func whatANewerOneRemembers() throws {
    try put("version 1\nzoom 3\n\nlanguage vi")
    #expect(file.read().remembered == Remembered(language: .vi) && file.read().warning == nil)
  }

  @Test func whatIsNoWordIsNotRemembered() {
    #expect(Remembered(background: "dark\nlanguage vi").text == "version 1\n")
    #expect(Remembered(background: "").text == "version 1\n")
  }

  @Test func whatIsNoStateFile() throws {
    try put(String(repeating: "x", count: 5_000))
    #expect(file.read().warning == .unreadable(reason: nil))
    #expect(file.write(Remembered(language: .vi)) == nil)
    unlink(file.path)
    try #require(mkdir(file.path, 0o700) == 0)
    #expect(file.read().remembered == Remembered())
    #expect(file.read().warning == .unreadable(reason: nil))
    #expect(file.write(Remembered()) == .unwritable(reason: "Is a directory"))
  }

  @Test func aFileInTheWay() throws {
    try folder.put("", as: "a")
    #expect(file.read().warning == .unreadable(reason: "Not a directory"))
    #expect(file.write(Remembered()) == .unwritable(reason: "Not a directory"))
  }

  @Test func aLockedFolder() throws {
    try put("version 1\nlanguage vi\n")
    try #require(chmod(folder.path("a/b/plenum"), 0o500) == 0)
    defer { chmod(folder.path("a/b/plenum"), 0o700) }
    try unprivileged {
      #expect(file.read().remembered.language == .vi)
      #expect(file.write(Remembered()) == .unwritable(reason: "Permission denied"))
      try #require(chmod(file.path, 0) == 0)
      #expect(file.read().warning == .unreadable(reason: "Permission denied"))
    }
  }
}
