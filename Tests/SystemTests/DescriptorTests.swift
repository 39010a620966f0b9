import Dispatch
import Glibc
import Synchronization
import Testing

@testable import System

@Suite struct DescriptorTests {
  @Test func fullDiskIsAnError() throws {
    let disk = try Descriptor(opening: "/dev/full", for: .writing)
    var failure: Errno?
    do throws(Errno) {
      try disk.write([37].span.bytes)
    } catch {
      failure = error
    }
    #expect(failure == .noSpace)
    #expect(failure?.description == "No space left on device")
  }

  @Test func pipeWithoutReaderIsClosed() throws {
    // The signal, where nobody ignores it, would end the tests.
    signal(SIGPIPE, SIG_IGN)
    let (reader, writer) = try pipe()
    close(reader)
    defer { close(writer) }
    var failure: StreamFailure?
    do throws(Errno) {
      try Descriptor.write([37].span.bytes, to: writer)
    } catch {
      failure = StreamFailure(error)
    }
    #expect(failure == .closed)
  }

  /// More than a pipe holds, into one that is set not to wait: every write is partial or refused.
  @Test func writesAllThroughASlowPipe() throws {
    let (reader, writer) = try pipe()
    try #require(fcntl(writer, F_SETFL, O_NONBLOCK) == 0)
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let received = Mutex<[UInt8]>([])
    let reading = DispatchGroup()
    DispatchQueue.global().async(group: reading) {
      let all = drain(reader)
      received.withLock { $0 = all }
    }
    try Descriptor.write(bytes.span.bytes, to: writer)
    close(writer)
    reading.wait()
    #expect(received.withLock { $0 } == bytes)
  }

  @Test func closesWithItsOwner() throws {
    let number: Int32
    do {
      let descriptor = try Descriptor(opening: "/dev/null", for: .reading)
      number = descriptor.number
      #expect(fcntl(number, F_GETFD) == FD_CLOEXEC)
    }
    // Another test may have opened the same number since; never this device for reading.
    var info = stat()
    var null = stat()
    stat("/dev/null", &null)
    #expect(fstat(number, &info) == -1 || info.st_rdev != null.st_rdev)
  }

  private func pipe() throws -> (reader: Int32, writer: Int32) {
    var ends: [Int32] = [-1, -1]
    try #require(Glibc.pipe(&ends) == 0)
    return (ends[0], ends[1])
  }
}

/// All that comes out of a pipe until its other end is closed.
private func drain(_ reader: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 5_000)
  while true {
    let count = read(reader, &chunk, chunk.count)
    guard count > 0 else { break }
    bytes += chunk.prefix(count)
  }
  close(reader)
  return bytes
}
