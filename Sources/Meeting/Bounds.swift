// Nothing that comes from another program is taken as it is: a number outside its bounds, a text
// that is not what it should be, and the whole value is refused.

extension KeyedDecodingContainer {
  /// Reads a number within bounds.
  func number(_ key: Key, in bounds: ClosedRange<Int>) throws -> Int {
    let number = try decode(Int.self, forKey: key)
    return try value(number, of: key, if: bounds.contains(number))
  }

  /// Reads a number within bounds; nil where there is none.
  func numberIfPresent(_ key: Key, in bounds: ClosedRange<Int>) throws -> Int? {
    guard let number = try decodeIfPresent(Int.self, forKey: key) else { return nil }
    return try value(number, of: key, if: bounds.contains(number))
  }

  /// Reads a time, written in milliseconds.
  func duration(_ key: Key) throws -> Duration {
    .milliseconds(try number(key, in: Duration.boundsInMilliseconds))
  }

  /// Reads a time, written in milliseconds; nil where there is none.
  func durationIfPresent(_ key: Key) throws -> Duration? {
    try numberIfPresent(key, in: Duration.boundsInMilliseconds).map { .milliseconds($0) }
  }

  /// A value that was read, if it is what it should be.
  func value<Value>(_ value: Value?, of key: Key, if isValid: Bool = true) throws -> Value {
    guard let value, isValid else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "it cannot be that")
    }
    return value
  }
}

extension Duration {
  /// Some thirty years back and ahead.
  fileprivate static let boundsInMilliseconds = -1_000_000_000_000...1_000_000_000_000

  /// Whole milliseconds; what is less is dropped.
  var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
