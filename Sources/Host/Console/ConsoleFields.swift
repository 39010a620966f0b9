/// The fields of a message as text: `year=2024 plan=/srv/k%E1%BA%BF.yaml`.
///
/// Letters, digits and `-._~/` stand for themselves, every other byte is `%` and two capital hex
/// digits. Whatever is not written so is refused; there is one way to write anything.
struct ConsoleFields: Hashable {
  private var values: [String: String] = [:]

  init() {}

  /// Reads fields with single blanks between them; nil where that is not what they are.
  init?(decoding fields: some Sequence<Substring.UTF8View>) {
    for field in fields {
      guard let sign = field.firstIndex(of: UInt8(ascii: "=")),
        let key = Self.unescaped(field[..<sign]), !key.isEmpty,
        let value = Self.unescaped(field[field.index(after: sign)...]),
        values.updateValue(value, forKey: key) == nil
      else { return nil }
    }
  }

  /// The fields with single blanks between them, sorted by their keys.
  var encoded: String {
    values.sorted { $0.key < $1.key }
      .map { "\(Self.escaped($0.key))=\(Self.escaped($0.value))" }
      .joined(separator: " ")
  }

  /// A field; nil where it is not there.
  subscript(key: String) -> String? {
    get { values[key] }
    set { values[key] = newValue }
  }

  /// A number within bounds; nil where it is not there, not written as we write it, or outside.
  func number(_ key: String, in bounds: ClosedRange<Int>) -> Int? {
    guard let text = values[key], let number = Int(text), "\(number)" == text,
      bounds.contains(number)
    else { return nil }
    return number
  }
}

extension ConsoleFields {
  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      bytes +=
        isPlain(byte)
        ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ text: Substring.UTF8View) -> String? {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
      if isPlain(byte) {
        bytes.append(byte)
        continue
      }
      guard byte == UInt8(ascii: "%"), let high = rest.popFirst().flatMap(digits.firstIndex),
        let low = rest.popFirst().flatMap(digits.firstIndex)
      else { return nil }
      let value = UInt8(high << 4 | low)
      guard !isPlain(value) else { return nil }
      bytes.append(value)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
