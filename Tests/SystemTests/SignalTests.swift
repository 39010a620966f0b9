import Glibc
import System
import TestSupport
import Testing

/// Signals that nobody else here uses, on the thread of each test.
@Suite(.serialized, .takingTurns) struct SignalTests {
  private let signal = Signal(rawValue: SIGURG)

  @Test func whatIsHeldBackIsReadOrForgotten() throws {
    let before = SignalMask.hold([signal])
    defer { before.restore() }
    let source = try SignalDescriptor(for: [signal])
    let number = source.number
    #expect(source.read() == [])
    raise(signal.rawValue)
    #expect(SignalMask.isPending([signal]))
    #expect(Readiness.input(from: [number], within: .zero) == [number])
    #expect(source.read() == [signal])
    #expect(!SignalMask.isPending([signal]))
    raise(signal.rawValue)
    #expect(SignalMask.forget([signal]))
    #expect(!SignalMask.forget([signal]))
  }

  @Test func aDispositionIsPutBack() async {
    await #expect(processExitsWith: .signal(SIGTERM)) {
      SignalMask.letThrough([.terminate])
      Signal.terminate.dispose(.standard)
      let before = Signal.terminate.dispose(.ignored)
      raise(SIGTERM)
      Signal.terminate.dispose(.caught)
      raise(SIGTERM)
      Signal.terminate.dispose(before)
      raise(SIGTERM)
    }
  }

  @Test func theProgramEndsByTheSignalThatItWasToldOf() async {
    await #expect(processExitsWith: .signal(SIGTERM)) {
      SignalMask.hold([.terminate])
      Signal.terminate.dispose(.ignored)
      Signal.terminate.raiseAgain()
    }
  }
}
