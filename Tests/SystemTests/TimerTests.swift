import System
import Testing

@Suite struct TimerTests {
  /// Checks whether a timer becomes readable and then expires, and that it does so once.
  private func check(_ timer: inout Timer, expires: Bool) {
    let isReadable = hasInput(timer.descriptor, within: expires ? .seconds(10) : .zero)
    let outcome = [isReadable, timer.expire(), timer.expire()]
    #expect(outcome == [expires, expires, false])
  }

  private func hasInput(
    _ descriptor: Int32, within patience: Duration = .seconds(10)
  ) -> Bool {
    Readiness.input(from: [descriptor], within: patience) == [descriptor]
  }

  @Test func expiresInTime() throws {
    var timer = try Timer()
    let start = ContinuousClock.now
    timer.start(after: .milliseconds(20))
    check(&timer, expires: true)
    #expect(ContinuousClock.now - start >= .milliseconds(20))
    check(&timer, expires: false)
  }

  @Test(arguments: [.zero, .seconds(-1), .nanoseconds(1)] as [Duration])
  func noTimeAtAllIsAtOnce(_ delay: Duration) throws {
    var timer = try Timer()
    timer.start(after: delay)
    check(&timer, expires: true)
  }

  @Test func idleUnlessStarted() throws {
    var timer = try Timer()
    check(&timer, expires: false)
    timer.start(after: .zero)
    try #require(hasInput(timer.descriptor))
    timer.stop()
    check(&timer, expires: false)
  }

  @Test func startingAnewForgets() throws {
    var timer = try Timer()
    timer.start(after: .zero)
    try #require(hasInput(timer.descriptor))
    timer.start(after: .seconds(3_600))
    check(&timer, expires: false)
    timer.start(after: .milliseconds(1))
    check(&timer, expires: true)
  }
}
