internal import Screen

/// What a hand can do at a terminal, as the choices say.
enum Hand {
  /// Keys that mean nothing, or only where text is typed.
  private static let others: [Key] =
    "dđệaZ!é中0123456789\u{301}".map(Key.character) + [
      .backspace, .insert, .delete, .function(11), .control("x"),
    ]

  private static let signals: [Event.Kind] = [.resumed, .hangUp, .terminate(signal: 15)]

  /// A key of a table, most of the time.
  static func event(_ choices: inout Choices, on size: Size, keys: [Key]) -> Event.Kind {
    let number = choices.number(below: 256)
    switch number {
    case 0..<200: return .key(keys[number % keys.count])
    case 200..<225: return .key(choices.pick(others))
    case 225..<235:
      return .resize(Size(columns: choices.number(in: 1...160), rows: choices.number(in: 1...60)))
    case 235..<250:
      let actions: [Event.Pointer.Action] = [.press, .press, .wheelUp, .wheelDown]
      return .pointer(
        Event.Pointer(
          choices.pick(actions), x: choices.number(in: -1...size.columns),
          y: choices.number(in: -1...size.rows)))
    case 250..<253: return choices.pick(signals)
    default:
      let scalar = Unicode.Scalar(UInt32(choices.number(below: 65_536))) ?? "\u{FFFD}"
      return .key(.character(Character(scalar)))
    }
  }
}
