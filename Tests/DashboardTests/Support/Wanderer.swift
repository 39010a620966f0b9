import Interface
import Screen

@testable import Dashboard

/// A hand that presses anything, the same way at every run: SplitMix64 from a fixed seed.
struct Wanderer: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// Every key that means something, and some that do not.
  private static let keys =
    ScreenKeys.all.flatMap(\.row.keys)
    + "dđệaZ!é中".map(Key.character) + [.backspace, .insert, .delete, .function(11), .control("x")]

  mutating func key() -> Key { Self.keys.randomElement(using: &self) ?? .down }

  mutating func size(upTo largest: Size) -> Size {
    Size(
      columns: Int.random(in: 1...largest.columns, using: &self),
      rows: Int.random(in: 1...largest.rows, using: &self))
  }

  /// A press or a turn of the wheel, sometimes outside the screen.
  mutating func pointer(on size: Size) -> Event.Pointer {
    let actions: [Event.Pointer.Action] = [.press, .press, .wheelUp, .wheelDown]
    return Event.Pointer(
      actions.randomElement(using: &self) ?? .press,
      x: Int.random(in: -1...size.columns, using: &self),
      y: Int.random(in: -1...size.rows, using: &self))
  }
}
