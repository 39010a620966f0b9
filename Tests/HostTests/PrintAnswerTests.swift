import TestSupport
import Testing

@testable import Host

/// Programs that run apart and are listened to.
@Suite(.takingTurns) struct PrintAnswerTests {
  private func answer(_ script: String, to input: String = "") throws -> ChildAnswer {
    try ChildProgram("sh", ["-c", script]).answer(to: Array(input.utf8), within: .seconds(30))
  }

  @Test func whatItReadsAndWrites() throws {
    let answer = try answer("cat; echo lp: no >&2; exit 3", to: "Đại hội")
    #expect(answer.ending == .exited(code: 3))
    #expect(answer.output == Array("Đại hội".utf8))
    #expect(answer.errors == "lp: no\n")
  }

  @Test func muchOfBoth() throws {
    let answer = try answer(
      "head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2; cat >/dev/null",
      to: String(repeating: "x", count: 3_000_000))
    #expect(answer.output.count == 3_000_000)
    #expect(answer.errors.utf8.count == 3_000_000)
  }

  @Test func itHasNoTerminal() throws {
    #expect(try answer("echo x >/dev/tty").ending != .exited(code: 0))
  }

  @Test(arguments: [
    ("", nil), ("lp: Error - no\nmore\n", "Error - no"), ("no name\n", "no name"),
    ("plenum-pdf: ghi tệp: không\n", "ghi tệp: không"), ("two words: here", "two words: here"),
  ])
  func complaints(_ errors: String, _ complaint: String?) {
    let answer = ChildAnswer(ending: .exited(code: 1), output: [], errors: errors)
    #expect(answer.complaint == complaint)
  }

  @Test func whatDoesNotRun() {
    #expect(throws: ChildFailure.notFound) { try ChildProgram("no-such-program").answer() }
    #expect(throws: ChildFailure.unanswered) {
      try ChildProgram("sleep", ["60"]).answer(within: .milliseconds(30))
    }
  }
}
