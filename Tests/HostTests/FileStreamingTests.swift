import Glibc
import System
import Testing

@testable import Host

/// Files that are written as their bytes are made.
@Suite struct FileStreamingTests {
  /// What a maker of bytes may throw.
  struct Stop: Error, Hashable {}

  /// More than is written at a time.
  private let long = [UInt8](repeating: 120, count: 200_000)

  @Test func bytesComeInTheOrderInWhichTheyAreMade() throws {
    let folder = try TemporaryFolder()
    let count = try FileWriter.write(to: folder.path("long"), overwriting: false) { sink in
      for number in 0..<50_000 { sink.write("\(number)\n".utf8) }
      return 50_000
    }.get()
    let lines = try folder.text(of: "long").split(separator: "\n")
    #expect(lines.map { Int($0) } == (0..<count).map { $0 })
    #expect(try folder.names == ["long"])
  }

  @Test(arguments: [true, false])
  func aMakerThatThrowsLeavesNothingBehind(_ overwriting: Bool) throws {
    let folder = try TemporaryFolder()
    let made = try FileWriter.write(to: folder.path("long"), overwriting: overwriting) {
      sink throws(Stop) in
      sink.write(long)
      throw Stop()
    }
    #expect(throws: Stop()) { try made.get() }
    #expect(try folder.names == [])
  }

  @Test func aMakerThatThrowsLeavesTheOldFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.put("old", as: "plan.yaml")
    let made = try FileWriter.write(to: path, overwriting: true) { sink throws(Stop) in
      sink.write(long)
      throw Stop()
    }
    #expect(throws: Stop()) { try made.get() }
    #expect(try folder.text(of: "plan.yaml") == "old")
    #expect(try folder.names == ["plan.yaml"])
  }

  @Test func aFileThatMayNotBeReplacedIsNotMadeAtAll() throws {
    let folder = try TemporaryFolder()
    let path = try folder.put("old", as: "plan.yaml")
    #expect(throws: WriteFailure(.exists, reason: "File exists")) {
      _ = try FileWriter.write(to: path, overwriting: false) { _ in Issue.record("made") }
    }
    #expect(try folder.text(of: "plan.yaml") == "old")
  }

  @Test func aFileThatAppearsMeanwhileStays() throws {
    let folder = try TemporaryFolder()
    #expect(throws: WriteFailure(.exists, reason: "File exists")) {
      _ = try FileWriter.write(to: folder.path("plan.yaml"), overwriting: false) { sink in
        sink.write(long)
        _ = try? folder.put("other", as: "plan.yaml")
      }
    }
    #expect(try folder.text(of: "plan.yaml") == "other")
    #expect(try folder.names == ["plan.yaml"])
  }

  /// A long file that was begun is seen by nobody, and a program that is killed leaves nothing.
  @Test func whileItIsMadeNothingIsThere() throws {
    let folder = try TemporaryFolder()
    let names = try FileWriter.write(to: folder.path("long"), overwriting: false) { sink in
      sink.write(long)
      return try? folder.names
    }.get()
    let file = try TemporaryFile(beside: folder.path("other"), isPrivate: true)
    #expect(file.isNamed ? names?.count == 1 : names == [])
  }

  @Test func aSinkThatBreaksTakesNoMoreAndSaysWhy() throws {
    let full = try Descriptor(opening: "/dev/full", for: .writing)
    let number = full.number
    var takenAfterwards = true
    #expect(throws: Errno.noSpace) {
      _ = try ByteSink.filled(number) { sink throws(Stop) in
        sink.write(long)
        takenAfterwards = !sink.isBroken
        // What the maker makes of it is of no interest: the sink knows why.
        throw Stop()
      }
    }
    #expect(!takenAfterwards)
  }

  @Test func theLastBytesCountToo() throws {
    let full = try Descriptor(opening: "/dev/full", for: .writing)
    let number = full.number
    #expect(throws: Errno.noSpace) {
      _ = try ByteSink.filled(number) { sink in sink.write([1]) }
    }
  }
}
