import Glibc
import Meeting
import PlanModel
import Screen
import System
import Testing

@testable import Host

extension ConsoleSocketTests {
  private static let next = Array("plenum/2 {\"command\":\"next\"}\n".utf8)

  /// Sends bytes as no console would, and lets the server take all of them.
  private func sending(_ bytes: [UInt8], to server: inout ConsoleServer) throws -> [MeetingCommand]
  {
    let path = server.address.socketPath
    let socket = try LocalSocket.connect(to: path)
    var asked = turn(&server)
    var rest = bytes[...]
    let number = socket.number
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EAGAIN { break }
      while isAnyReadable(server.descriptors, within: .zero), server.consoleCount > 0 {
        asked += server.commands()
      }
    }
    _ = socket
    return asked
  }

  @Test func garbageIsPassedOver() throws {
    var server = try server()
    let garbage = Array(
      """
      hello\n\u{1B}[2J
      plenum/2 {"command":"next"}
      plenum/9 {"command":"next"}

      plenum/2 {"command":"back"}

      """.utf8)
    let asked = try sending(garbage, to: &server)
    #expect(asked == [.next, .back])
  }

  @Test func whoTalksNothingButGarbageIsHungUpOn() throws {
    var server = try server()
    let garbage = [UInt8](repeating: UInt8(ascii: "\n"), count: 1000)
    check(try sending(garbage + Self.next, to: &server).isEmpty)
    check(server.consoleCount == 0)
  }

  @Test func endlessLinesAreHungUpOn() throws {
    var server = try server()
    let endless = [UInt8](repeating: UInt8(ascii: "x"), count: 4 << 20)
    check(try sending(endless, to: &server).isEmpty)
    check(server.consoleCount == 0)
  }

  @Test func halfMessagesWaitForTheirEnd() throws {
    var server = try server()
    let address = server.address
    let socket = try LocalSocket.connect(to: address.socketPath)
    let pieces: [(String, [MeetingCommand])] = [
      ("plen", []), (#"um/2 {"command":"ne"#, []), ("xt\"}\nplenum/2 {", [.next]),
    ]
    for (piece, expected) in pieces {
      try socket.write(Array(piece.utf8).span.bytes)
      let asked = turn(&server)
      #expect(asked == expected)
    }
    do { _ = consume socket }
    // What never ended means nothing.
    check(turn(&server).isEmpty)
    check(server.consoleCount == 0)
  }

  @Test func floodsAreTakenInShares() throws {
    var server = try server()
    let flood = Array(repeating: Self.next, count: 20_000).flatMap { $0 }
    let address = server.address
    let socket = try LocalSocket.connect(to: address.socketPath)
    let number = socket.number
    _ = server.commands()
    _ = flood.withUnsafeBytes { send(number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    let asked = turn(&server)
    #expect(asked.count < 400 && !asked.isEmpty)
    check(isAnyReadable(server.descriptors, within: .zero))
  }

  @Test func thereAreNeverTooManyConsoles() throws {
    var server = try server()
    let address = server.address
    var clients: [ConsoleConnection<MeetingPosition>] = []
    for _ in 0..<20 {
      let socket = try LocalSocket.connect(to: address.socketPath)
      if let client = ConsoleConnection<MeetingPosition>(socket, trusting: geteuid()) {
        clients.append(client)
      }
      _ = server.commands()
    }
    check(server.consoleCount == 8)
    check(!isAnyReadable(server.descriptors, within: .zero))
    clients = []
    hearAllLeave(&server)
  }

  @Test func whoNeverReadsIsHungUpOnAndHearsTheNewestLater() throws {
    var server = try server()
    var client = try ConsoleClient(server.address, in: folders)
    _ = turn(&server)
    var step = 0
    while server.consoleCount > 0, step < 1_000_000 {
      step += 1
      server.broadcast(position(step: step))
    }
    check(server.consoleCount == 0)
    // It reads what is old, then the end, and comes again.
    while client.isConnected, server.consoleCount == 0 {
      _ = turn(&client)
      while isAnyReadable(server.descriptors, within: .zero) { _ = server.commands() }
    }
    check(client.isConnected)
    check(turn(&client)?.step == step)
  }

  @Test func aConsoleMayDieAndComeBack() throws {
    var server = try server()
    server.broadcast(position(step: 1))
    for _ in 0..<50 {
      var client = try ConsoleClient(server.address, in: folders)
      _ = turn(&server)
      check(turn(&client)?.step == 1)
    }
    hearAllLeave(&server)
  }

  @Test func aPresenterMayDieAndComeBack() throws {
    var client: ConsoleClient
    do {
      var first = try server(process: 1001)
      first.broadcast(position(step: 1))
      client = try ConsoleClient(first.address, in: folders)
      _ = turn(&first)
      check(turn(&client)?.step == 1)
    }
    check(turn(&client) == nil)
    check(!client.isConnected)

    // A meeting about another plan is not ours.
    let other = try server("other.yaml", process: 1002)
    _ = turn(&client)
    check(!client.isConnected && other.consoleCount == 0)

    var second = try server(process: 1003)
    second.broadcast(position(step: 9))
    _ = turn(&client)
    check(client.isConnected)
    _ = turn(&second)
    check(turn(&client)?.step == 9)
    check(client.meeting.process == 1003)
  }

  @Test func aCrashedPresenterLeavesNothing() throws {
    let running = try server("alive.yaml", process: 1001)
    // A socket that nobody listens on any more, as after SIGKILL.
    let dead = MeetingAddress(file: "dead.yaml", process: 1002, folder: folders[0])
    do { _ = try LocalSocket.listen(at: dead.socketPath) }
    try home.put("plenum: 1", as: "plenum/\(dead.name).plan", permissions: 0o600)
    try home.put("mine", as: "plenum/notes.txt")
    #expect(throws: ConsoleFailure.noMeeting) { _ = try ConsoleClient(dead, in: folders) }

    check(MeetingAddress.running(in: folders) == [running.address])
    #expect(
      Set(folders[0].names) == [
        ".", "..", "alive-1001.socket", "alive-1001.plan", "notes.txt",
      ])
  }

  @Test func severalMeetingsAtOnce() throws {
    let first = try server("vufo.yaml", process: 1001)
    let second = try server("/plans/vufo.yaml", process: 1002)
    let third = try server("thư viện.v2.yaml", process: 1003)
    let names = Set(MeetingAddress.running(in: folders).map(\.name))
    #expect(names == ["vufo-1001", "vufo-1002", "thư-viện-1003"])
    check(first.address.answers(to: "vufo-1001") && !first.address.answers(to: "1002"))
    check(second.address.answers(to: "vufo") && second.address.answers(to: "/plans/vufo.yaml"))
    check(third.address.answers(to: "1003") && !third.address.answers(to: "vufo"))
  }

  @Test func theFolderMayBeCleanedAway() throws {
    var client: ConsoleClient
    do {
      var first = try server()
      first.broadcast(position(step: 1))
      client = try ConsoleClient(first.address, in: folders)
      _ = turn(&first)
      _ = turn(&client)
    }
    _ = turn(&client)
    for name in folders[0].names { unlink(folders[0].path + "/" + name) }
    try #require(rmdir(folders[0].path) == 0)
    _ = turn(&client)
    var second = try server()
    second.broadcast(position(step: 2))
    _ = turn(&client)
    _ = turn(&second)
    check(turn(&client)?.step == 2)
  }

  @Test(arguments: [
    "vufo", "vufo.socket", "-12.socket", "vufo-.socket", "vufo-0.socket",
    "vufo--5.socket.x", "vufo-007.socket", "vufo-99999999999.socket", ".socket",
  ])
  func otherNamesAreNoMeetings(_ name: String) {
    #expect(MeetingAddress(socket: name, folder: folders[0]) == nil)
  }

  @Test func namesThatAreTooLongAreCut() throws {
    let name = String(repeating: "ế", count: 200) + ".yaml"
    let server = try server(name)
    check(server.address.plan.utf8.count <= 40)
    check(MeetingAddress.running(in: folders) == [server.address])
  }
}
