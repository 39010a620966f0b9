import Glibc
import System
import Testing

@Suite struct ReadinessTests {
  @Test func thoseWithNewsAreNamed() throws {
    let quiet = try Pipe()
    let loud = try Pipe()
    let (first, second) = (quiet.reader, loud.reader)
    try loud.write([1])
    #expect(Readiness.input(from: [first, second], within: .seconds(10)) == [second])
    #expect(Readiness.input(from: [first], within: .zero) == [])
  }

  @Test func nobodyLeftIsNewsToo() throws {
    var pipe = try Pipe()
    let reader = pipe.reader
    pipe.closeWriter()
    #expect(Readiness.input(from: [reader], within: .seconds(10)) == [reader])
  }

  @Test func whatIsFullTakesNothing() throws {
    let pipe = try Pipe()
    let writer = pipe.writer
    #expect(Readiness.output(to: writer, within: .zero))
    try #require(fcntl(writer, F_SETFL, O_NONBLOCK) == 0)
    #expect(throws: Errno.wouldBlock) {
      while true { try Errno.checking { write(writer, "xxxxxxxx", 8) } }
    }
    #expect(!Readiness.output(to: writer, within: .zero))
  }

  @Test func whoIsGoneTakesNothing() throws {
    var pipe = try Pipe()
    let writer = pipe.writer
    pipe.closeReader()
    #expect(!Readiness.output(to: writer, within: .zero))
  }
}

/// The two ends of a pipe.
private struct Pipe: ~Copyable {
  private(set) var reader: Int32
  private(set) var writer: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    (reader, writer) = (ends[0], ends[1])
  }

  deinit {
    close(reader)
    close(writer)
  }

  func write(_ bytes: [UInt8]) throws {
    try #require(Glibc.write(writer, bytes, bytes.count) == bytes.count)
  }

  mutating func closeReader() {
    close(reader)
    reader = -1
  }

  mutating func closeWriter() {
    close(writer)
    writer = -1
  }
}
