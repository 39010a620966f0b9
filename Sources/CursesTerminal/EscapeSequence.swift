internal import Screen

/// A sequence of input bytes that begins with ESC and ends by the rules of ECMA-48 and of xterm.
///
/// Every sequence is found whole, known or not, so that none ever leaks as Esc and letters.
enum EscapeSequence: Equatable {
  /// ESC by itself.
  case escape
  /// `ESC [`, parameters and a final byte: `ESC [ 1 ; 5 A`.
  case control(parameters: [UInt8], final: UInt8)
  /// `ESC O` and a byte.
  case single(UInt8)
  /// `ESC [ [` and a letter: the function keys of the Linux console.
  case console(UInt8)
  /// `ESC [ M` and three bytes: the mouse as xterm first reported it.
  case pointer(button: UInt8, column: UInt8, row: UInt8)
  /// A sequence that means nothing here: Alt with a key, the answer to a question of another
  /// program.
  case meaningless

  /// The sequence that the bytes begin with and its length; nil if it may go on beyond them.
  ///
  ///     ESC [ 1 1 ~ q  →  control("11", "~"), 5
  ///     ESC [ 1        →  nil
  static func first(in bytes: ArraySlice<UInt8>) -> (sequence: EscapeSequence, length: Int)? {
    let introducer = bytes.dropFirst(1)
    guard let second = introducer.first else { return nil }
    switch second {
    case UInt8(ascii: "["): return control(introducer.dropFirst())
    case UInt8(ascii: "O"): return single(introducer.dropFirst())
    case UInt8(ascii: "]"), UInt8(ascii: "P"): return answer(introducer.dropFirst())
    case escapeByte: return doubled(introducer.dropFirst())
    default:
      return UTF8Scalar.first(in: introducer).map { (.meaningless, 1 + $0.length) }
    }
  }

  static let escapeByte: UInt8 = 0x1B

  private static func control(_ body: ArraySlice<UInt8>) -> (EscapeSequence, Int)? {
    guard let first = body.first else { return nil }
    if first == UInt8(ascii: "[") {
      return body.dropFirst().first.map { (.console($0), 4) }
    }
    let parameters = body.prefix { (0x20...0x3F).contains($0) }
    let length = 2 + parameters.count
    guard let final = body.dropFirst(parameters.count).first else { return nil }
    // A byte that no sequence contains cuts it short and is a key of its own.
    guard (0x40...0x7E).contains(final) else { return (.meaningless, length) }
    if final == UInt8(ascii: "M"), parameters.isEmpty {
      let report = Array(body.dropFirst().prefix(3))
      guard report.count == 3 else { return nil }
      return (.pointer(button: report[0], column: report[1], row: report[2]), 6)
    }
    return (.control(parameters: Array(parameters), final: final), length + 1)
  }

  /// Old terminals put a digit for Shift or Ctrl before the last byte.
  private static func single(_ body: ArraySlice<UInt8>) -> (EscapeSequence, Int)? {
    let digits = body.prefix { (0x30...0x3F).contains($0) }
    guard let final = body.dropFirst(digits.count).first else { return nil }
    guard (0x20...0x7E).contains(final) else { return (.meaningless, 2 + digits.count) }
    return (digits.isEmpty ? .single(final) : .meaningless, 3 + digits.count)
  }

  /// An answer begins with a digit or a sign and goes on to BEL or ESC \; else it was Alt.
  private static func answer(_ body: ArraySlice<UInt8>) -> (EscapeSequence, Int)? {
    guard let first = body.first else { return nil }
    guard (0x30...0x3F).contains(first) || first == UInt8(ascii: "!") else {
      return (.meaningless, 2)
    }
    guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == escapeByte }) else { return nil }
    let length = 2 + body.distance(from: body.startIndex, to: end) + 1
    if body[end] == 0x07 { return (.meaningless, length) }
    return body[end...].dropFirst().isEmpty ? nil : (.meaningless, length + 1)
  }

  /// Alt with an arrow puts a second ESC before it; anything else is Esc pressed twice.
  private static func doubled(_ body: ArraySlice<UInt8>) -> (EscapeSequence, Int)? {
    guard let third = body.first else { return nil }
    let isSequence = third == UInt8(ascii: "[") || third == UInt8(ascii: "O")
    return (isSequence ? .meaningless : .escape, 1)
  }
}

extension EscapeSequence {
  /// Event that the sequence means; nil if none.
  ///
  /// A modified arrow is the plain one, a modified function key is none.
  var event: Event.Kind? {
    switch self {
    case .escape: .key(.escape)
    case .control(let parameters, let final): Self.control(parameters, final)
    case .single(let byte): Self.single(byte).map { .key($0) }
    case .console(let letter):
      (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter)
        ? .key(.function(Int(letter - UInt8(ascii: "A")) + 1)) : nil
    case .pointer(let button, let column, let row):
      Event.Pointer(
        button: Int(button) - 32, x: Int(column) - 33, y: Int(row) - 33, isPress: true
      ).map { .pointer($0) }
    case .meaningless: nil
    }
  }

  private static func control(_ parameters: [UInt8], _ final: UInt8) -> Event.Kind? {
    if parameters.first == UInt8(ascii: "<") {
      let numbers = numbers(parameters.dropFirst())
      let isPress = final == UInt8(ascii: "M")
      guard numbers.count == 3, isPress || final == UInt8(ascii: "m") else { return nil }
      return Event.Pointer(
        button: numbers[0], x: numbers[1] - 1, y: numbers[2] - 1, isPress: isPress
      ).map { .pointer($0) }
    }
    // Other signs mark answers of the terminal.
    guard parameters.first.map({ $0 < UInt8(ascii: "<") }) ?? true else { return nil }
    let numbers = numbers(parameters[...])
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      let isPlain = final == UInt8(ascii: "~") && (numbers.count < 2 || numbers[1] <= 1)
      return numbered(numbers.first ?? 0, isPlain: isPlain).map { .key($0) }
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      // With numbers it is a modified key or the answer to where the cursor is.
      return parameters.isEmpty ? single(final).map { .key($0) } : nil
    default:
      return cursorKey(final).map { .key($0) }
    }
  }

  /// The numbers between semicolons; what is not a number is 0.
  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
  }

  /// The keys of DEC's keyboards and of everything after them: `ESC [ 5 ~`.
  private static func numbered(_ number: Int, isPlain: Bool) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15 where isPlain: .function(number - 10)
    case 17...21 where isPlain: .function(number - 11)
    case 23...24 where isPlain: .function(number - 12)
    default: nil
    }
  }

  /// The keys that move the cursor, rxvt's small letters for Shift and Ctrl included.
  private static func cursorKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    default: nil
    }
  }

  /// `ESC O`: the cursor keys, F1 to F12 of a VT100 as PuTTY imagines it, and the keypad, whose
  /// bytes are those of its signs with two bits changed (`p` is 0, `y` is 9, `k` is +).
  private static func single(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "["): .function(Int(byte - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(byte & 0x3F)))
    default: cursorKey(byte)
    }
  }
}

extension Event.Pointer {
  /// A report of xterm's mouse: the button's bits hold Shift 4, Alt 8, Ctrl 16, a motion 32, the
  /// wheel 64. nil for what is neither the left button going down nor the wheel.
  fileprivate init?(button: Int, x: Int, y: Int, isPress: Bool) {
    guard isPress, x >= 0, y >= 0 else { return nil }
    switch button & ~0b11100 {
    case 0: self.init(.press, x: x, y: y)
    case 64: self.init(.wheelUp, x: x, y: y)
    case 65: self.init(.wheelDown, x: x, y: y)
    default: return nil
    }
  }
}
