import Glibc
import Meeting
import PlanModel
import Screen
import System
import Testing

@testable import Host

/// A meeting and its consoles over real sockets, both ends in this process.
@Suite struct ConsoleSocketTests {
  let home: TemporaryFolder
  let folders: [ConsoleFolder]

  init() throws {
    home = try TemporaryFolder()
    folders = [ConsoleFolder(path: home.path("plenum"))]
  }

  func server(_ plan: String = "vufo.yaml", process: pid_t = getpid()) throws -> ConsoleServer {
    try ConsoleServer(
      plan: plan, keeping: Array("plenum: 1\n".utf8), in: folders, process: process,
      owner: geteuid())
  }

  func position(step: Int) -> MeetingPosition {
    MeetingPosition(
      of: MeetingPlan(path: "/p.yaml", checksum: "00000000"), year: 2024, step: step, language: .en,
      size: Size(columns: 80, rows: 24))
  }

  /// Waits until the server has something to do, and does it.
  func turn(_ server: inout ConsoleServer) -> [MeetingCommand] {
    check(isAnyReadable(server.descriptors))
    return server.commands()
  }

  /// Listens until no console is left. One that was closed may live on for a moment in a child that
  /// another test starts just then, up to the point where that becomes its program.
  func hearAllLeave(_ server: inout ConsoleServer) {
    while server.consoleCount > 0, isAnyReadable(server.descriptors) { _ = server.commands() }
    check(server.consoleCount == 0)
  }

  func turn(_ client: inout ConsoleClient) -> MeetingPosition? {
    check(isAnyReadable(client.descriptors))
    return client.position()
  }

  @Test func bothSidesHearEachOther() throws {
    var server = try server()
    server.broadcast(position(step: 3))
    var client = try ConsoleClient(server.address, in: folders)
    check(turn(&server).isEmpty)
    check(turn(&client)?.step == 3)

    client.send(.next)
    client.send(.goTo(slide: 7))
    let asked = turn(&server)
    #expect(asked == [.next, .goTo(slide: 7)])

    server.broadcast(position(step: 4))
    server.broadcast(position(step: 5))
    let heard = turn(&client)
    #expect(heard?.step == 5)
    let kept = try client.keptPlan(limit: 100)
    #expect(kept == Array("plenum: 1\n".utf8))
  }

  @Test func nobodyElseCanOpenAnything() throws {
    let server = try server()
    #expect(home.permissions(of: "plenum") == 0o700)
    check(home.permissions(of: "plenum/\(server.address.name).socket") == 0o600)
    check(home.permissions(of: "plenum/\(server.address.name).plan") == 0o600)
  }

  @Test func everythingGoesWithTheMeeting() throws {
    do {
      let server = try server()
      let names = try home.names
      #expect(names == ["plenum"])
      check(server.consoleCount == 0)
    }
    #expect(folders[0].names.filter { !$0.hasPrefix(".") }.isEmpty)
  }

  @Test func anotherUserIsRefused() throws {
    // The server takes itself for another user's; so we are strangers to it.
    var server = try ConsoleServer(
      plan: "vufo.yaml", keeping: [], in: folders, process: getpid(), owner: geteuid() + 1)
    server.broadcast(position(step: 1))
    var client = try ConsoleClient(server.address, in: folders)
    client.send(.next)
    check(turn(&server).isEmpty)
    check(server.consoleCount == 0)
    check(turn(&client) == nil)
    check(!client.isConnected)
  }

  @Test func anotherUsersMeetingIsRefused() throws {
    let server = try server()
    let address = server.address
    #expect(throws: ConsoleFailure.stranger) {
      _ = try ConsoleClient(address, in: folders, owner: geteuid() + 1)
    }
  }

  @Test(arguments: [0o750, 0o701, 0o777] as [mode_t])
  func aFolderThatOthersCanEnterIsNotUsed(_ permissions: mode_t) throws {
    try #require(mkdir(folders[0].path, 0o700) == 0)
    try #require(chmod(folders[0].path, permissions) == 0)
    #expect(throws: ConsoleFailure.folderNotPrivate(folders[0].path)) { _ = try server() }
  }

  @Test func aLinkIsNotUsed() throws {
    try #require(mkdir(home.path("elsewhere"), 0o700) == 0)
    try #require(symlink(home.path("elsewhere"), folders[0].path) == 0)
    #expect(throws: ConsoleFailure.folderNotPrivate(folders[0].path)) { _ = try server() }
  }

  @Test func somebodyElsesFolderIsNotUsed() throws {
    try #require(mkdir(folders[0].path, 0o700) == 0)
    #expect(throws: ConsoleFailure.folderNotPrivate(folders[0].path)) {
      try folders[0].enter(creating: true, as: geteuid() + 1)
    }
  }

  @Test func theNextFolderIsUsedWhereTheFirstCannotBe() throws {
    let none = ConsoleFolder(path: home.path("missing/plenum"))
    let server = try ConsoleServer(plan: "a.yaml", keeping: [], in: [none] + folders)
    check(server.address.folder == folders[0])
  }

  @Test func foldersAreLookedForInOrder() {
    let paths = ConsoleFolder.candidates(runtimeFolder: "/run/me", user: 7).map(\.path)
    #expect(paths == ["/run/me/plenum", "/run/user/7/plenum", "/tmp/plenum-7"])
    for folder in [nil, "", "relative", "/run/user/7"] {
      let paths = ConsoleFolder.candidates(runtimeFolder: folder, user: 7).map(\.path)
      #expect(paths == ["/run/user/7/plenum", "/tmp/plenum-7"])
    }
  }
}

/// Expects what the macro cannot look at: it copies what it is given, and owners cannot be copied.
func check(_ isTrue: Bool, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(isTrue, sourceLocation: sourceLocation)
}
