/// Where a sequence of input bytes that begins with ESC ends, by the rules of ECMA-48 and of xterm.
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
  /// What means nothing here: Alt with a key, the answer to a question of another program.
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
