package import Testing

/// Tests that take turns wherever they stand, for they touch what the whole process has only once:
/// to start a program is to hand it the environment, which ncurses is told the size of a screen in.
///
///     @Suite(.serialized, .takingTurns) enum Outside {}
package struct TakingTurns: TestTrait, SuiteTrait, TestScoping {
  private static let turns = Turns()

  /// Each test of a suite waits for itself.
  package var isRecursive: Bool { true }

  package func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    await Self.turns.begin()
    do {
      try await function()
      await Self.turns.end()
    } catch {
      await Self.turns.end()
      throw error
    }
  }
}

extension Trait where Self == TakingTurns {
  /// Never beside another test that has this trait.
  package static var takingTurns: Self { TakingTurns() }
}

/// Who is having a turn, and who waits for one.
private actor Turns {
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func begin() async {
    guard isTaken else {
      isTaken = true
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  func end() {
    guard !waiting.isEmpty else {
      isTaken = false
      return
    }
    // The turn passes from the one to the other, and nobody comes between.
    waiting.removeFirst().resume()
  }
}
