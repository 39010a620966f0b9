import Glibc
import Testing

@testable import System

@Suite struct StandardStreamTests {
  /// Without it the file would be opened as standard output, and be written to by whoever speaks.
  @Test func closedStreamsAreOccupied() async {
    await #expect(processExitsWith: .success) {
      for number: Int32 in 0...2 { close(number) }
      StandardStream.occupy()
      let file = try Descriptor(opening: "/dev/null", for: .writing)
      let isElsewhere = file.number > 2
      #expect(isElsewhere)
      #expect(throws: StreamFailure.failed(reason: "Bad file descriptor")) {
        try StandardStream.output.write("x")
      }
    }
  }

  @Test func openStreamsAreLeftAlone() {
    var (before, after) = (stat(), stat())
    #expect(fstat(STDERR_FILENO, &before) == 0)
    StandardStream.occupy()
    #expect(fstat(STDERR_FILENO, &after) == 0)
    #expect(before.st_ino == after.st_ino && before.st_dev == after.st_dev)
  }
}
