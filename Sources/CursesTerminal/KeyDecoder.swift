internal import Screen

/// Turns the bytes that a terminal sends into keys and presses of the mouse.
///
///     var decoder = KeyDecoder()
///     decoder.decode([0x1B, 0x5B, 0x31, 0x31, 0x7E, 0xE1, 0xBB, 0x87])  // F1, ệ
///
/// It reads the bytes itself instead of asking ncurses for keys: `getch` reads them one by one,
/// knows only what terminfo says of the terminal that `TERM` claims (PuTTY calls itself `xterm`,
/// but sends other bytes), passes on the rest as Esc and letters, and loses a letter that
/// arrives in two parts.
struct KeyDecoder {
  /// A key whose bytes follow no common rule.
  struct Exception: Equatable {
    let bytes: [UInt8]
    let key: Key
  }

  private let exceptions: [Exception]
  private var bytes: [UInt8] = []
  private var text = String.UnicodeScalarView()
  private var events: [Event.Kind] = []

  init(exceptions: [Exception] = []) { self.exceptions = exceptions }

  /// Time to wait for the rest of what has begun before `finish`; nil if nothing has.
  ///
  /// Esc alone should not be slow; what follows `ESC [` can only be the rest of a sequence, and a
  /// slow line may take its time.
  var patience: Duration? {
    if bytes.isEmpty { return nil }
    return bytes.allSatisfy { $0 == EscapeSequence.escapeByte }
      ? .milliseconds(25) : .milliseconds(250)
  }

  /// Events that the bytes mean, together with the bytes left over before.
  ///
  /// A letter and its marks that arrive together are one character.
  mutating func decode(_ input: [UInt8]) -> [Event.Kind] {
    bytes += input
    var rest = bytes[...]
    while let length = decodeFirst(in: rest) { rest = rest.dropFirst(length) }
    bytes = Array(rest)
    return take()
  }

  /// Events that the left over bytes mean, given that nothing follows them.
  mutating func finish() -> [Event.Kind] {
    if bytes.allSatisfy({ $0 == EscapeSequence.escapeByte }) {
      events += bytes.map { _ in .key(.escape) }
    }
    bytes = []
    return take()
  }

  /// Decodes one key and returns the number of bytes that it took; nil if there is no whole one.
  private mutating func decodeFirst(in rest: ArraySlice<UInt8>) -> Int? {
    if rest.first == EscapeSequence.escapeByte {
      if let exception = exceptions.first(where: { rest.starts(with: $0.bytes) }) {
        add(.key(exception.key))
        return exception.bytes.count
      }
      guard let (sequence, length) = EscapeSequence.first(in: rest) else { return nil }
      if let event = sequence.event { add(event) }
      return length
    }
    guard let (scalar, length) = UTF8Scalar.first(in: rest) else { return nil }
    if let scalar {
      if scalar.properties.generalCategory != .control {
        text.append(scalar)
      } else if let key = Key(control: scalar) {
        add(.key(key))
      }
    }
    return length
  }

  private mutating func add(_ event: Event.Kind) {
    joinText()
    events.append(event)
  }

  private mutating func joinText() {
    events += String(text).map { .key(.character($0)) }
    text = String.UnicodeScalarView()
  }

  private mutating func take() -> [Event.Kind] {
    joinText()
    defer { events = [] }
    return events
  }
}

extension Key {
  /// The key behind a control character; nil if there is none.
  init?(control scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    default: return nil
    }
  }
}

extension KeyDecoder.Exception {
  /// The keys that terminfo describes otherwise than nearly all terminals send them; on a Sun
  /// console, for one, F1 is `ESC [ 224 z`.
  static func all(_ capability: (String) -> [UInt8]?) -> [KeyDecoder.Exception] {
    var exceptions: [KeyDecoder.Exception] = []
    func look(for key: Key, _ name: String) {
      guard let bytes = capability(name), bytes.first == EscapeSequence.escapeByte,
        bytes.count > 1, !isUnderstood(bytes, as: key)
      else { return }
      exceptions.append(KeyDecoder.Exception(bytes: bytes, key: key))
    }
    look(for: .up, "kcuu1")
    look(for: .down, "kcud1")
    look(for: .left, "kcub1")
    look(for: .right, "kcuf1")
    look(for: .home, "khome")
    look(for: .end, "kend")
    look(for: .pageUp, "kpp")
    look(for: .pageDown, "knp")
    look(for: .insert, "kich1")
    look(for: .delete, "kdch1")
    look(for: .backTab, "kcbt")
    for number in 1...12 { look(for: .function(number), "kf\(number)") }
    return exceptions
  }

  /// True if the bytes mean the key by the common rules.
  private static func isUnderstood(_ bytes: [UInt8], as key: Key) -> Bool {
    guard let (sequence, length) = EscapeSequence.first(in: bytes[...]) else { return false }
    return length == bytes.count && sequence.event == .key(key)
  }
}

/// One scalar at the beginning of bytes in UTF-8.
enum UTF8Scalar {
  /// The scalar and its length; without a scalar where the bytes are not UTF-8; nil if it may go
  /// on beyond them.
  ///
  ///     E1 BB 87 71  →  "ệ", 3
  ///     E1 BB        →  nil
  ///     E1 71        →  none, 1
  static func first(in bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar?, length: Int)? {
    guard let lead = bytes.first else { return nil }
    let expected =
      switch lead {
      case 0x00...0x7F: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    let continuation = bytes.dropFirst().prefix(max(0, expected - 1))
      .prefix { $0 & 0xC0 == 0x80 }
    let length = 1 + continuation.count
    guard length == expected else {
      return length < expected && length == bytes.count ? nil : (nil, length)
    }
    var decoder = UTF8()
    var iterator = bytes.prefix(length).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return (nil, length) }
    return (scalar, length)
  }
}
