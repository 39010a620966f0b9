import Glibc
import Testing

@testable import System

@Suite struct StandardStreamTests {
  /// Without it the file would be opened as standard output, and be written to by whoever speaks.
  @Test func closedStreamsAreOccupied() async {
    await #expect(processExitsWith: .success) {
      try descriptorsOfThisThreadAlone()
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

/// Other threads of the process may open something while a place is free; from now on they open it
/// elsewhere: unshare(2), which Swift's module of the C library leaves out.
private func descriptorsOfThisThreadAlone() throws {
  let address = try #require(dlsym(nil, "unshare"))
  let unshare = unsafeBitCast(address, to: (@convention(c) (CInt) -> CInt).self)
  let files: CInt = 0x400  // CLONE_FILES of <sched.h>
  try #require(unshare(files) == 0)
}
