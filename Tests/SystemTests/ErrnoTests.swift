import Glibc
import Testing

@testable import System

@Suite struct ErrnoTests {
  private struct Failure: Error, Hashable {
    let reason: Errno
  }

  @Test func whatAnswersIsPassedOn() throws {
    #expect(try Errno.checking { 7 } == 7)
    #expect(try Errno.translating(into: Failure.init) { () throws(Errno) in 7 } == 7)
  }

  @Test func aRefusalHasItsReason() {
    #expect(throws: Errno.noEntry) { try Errno.checking { chdir("/no/such/folder") } }
    #expect(throws: Failure(reason: .noEntry)) {
      try Errno.translating(into: Failure.init) { () throws(Errno) in
        try Errno.checking { chdir("/no/such/folder") }
      }
    }
  }

  @Test func whatASignalInterruptsIsDoneAgain() throws {
    var answers: [Int32] = [-1, -1, 5]
    let answer = try Errno.checking { () -> Int32 in
      errno = EINTR
      return answers.removeFirst()
    }
    #expect(answer == 5)
  }

  @Test func theWordsAreTheSystems() {
    #expect(Errno.noAccess.description == "Permission denied")
    #expect(Errno(9_999).description == "errno 9999")
  }
}
