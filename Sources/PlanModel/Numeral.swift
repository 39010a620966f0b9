/// One number of a figure: its value, and how its author wrote it.
///
/// `200 million` is the digits `200`, the scale million and the value 200 000 000.
public struct Numeral: Hashable, Sendable {
  /// Sign, digits and decimals as written, without groups: `1234.50`.
  public let digits: String
  /// The word that multiplies the digits.
  public let scale: Scale?
  /// The number that is meant.
  public let value: Decimal

  /// A numeral from its digits; nil if they are none.
  public init?(digits: String, scale: Scale? = nil) {
    guard let number = Decimal(digits) else { return nil }
    self.digits = digits
    self.scale = scale
    value = number.scaled(by: scale?.exponent ?? 0)
  }

  /// The numeral that says a computed value in a scale, or in plain digits.
  public init(_ value: Decimal, scale: Scale?) {
    self.digits = value.descaled(by: scale?.exponent ?? 0).description
    self.scale = scale
    self.value = value
  }
}

/// A word that multiplies the number before it.
public enum Scale: String, CaseIterable, Hashable, Comparable, Sendable {
  case thousand, million, billion

  /// The power of ten: 3, 6 or 9.
  public var exponent: Int {
    switch self {
    case .thousand: 3
    case .million: 6
    case .billion: 9
    }
  }

  /// Compares by size.
  public static func < (left: Scale, right: Scale) -> Bool { left.exponent < right.exponent }
}
