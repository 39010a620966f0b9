/// An exact decimal number: no figure of a plan ever passes through binary floating point.
///
///     Decimal("7.09")! > Decimal("7.085")!  // true
///
/// Values stay below 10^18 with at most 12 decimals (`isInRange`), which the plan reader sees to;
/// inside these limits no sum of a million figures and no percentage can overflow.
public struct Decimal: Hashable, Sendable {
  /// The digits, as an integer that does not end in 0 unless it is 0.
  private let digits: Int128
  /// Number of digits behind the point, 0 or more.
  private let decimals: Int

  private init(digits: Int128, decimals: Int) {
    var digits = digits
    var decimals = decimals
    while decimals > 0, digits.isMultiple(of: 10) {
      digits /= 10
      decimals -= 1
    }
    self.digits = digits
    self.decimals = decimals
  }

  public init(_ value: Int) {
    self.init(digits: Int128(value), decimals: 0)
  }

  /// The number written as `[-] digits [. digits]`, ASCII, without groups; nil for anything else,
  /// and for more than 30 digits.
  public init?(_ text: some StringProtocol) {
    var digits: Int128 = 0
    var decimals = 0
    var count = 0
    var isNegative = false
    var isBehindPoint = false
    for (offset, unit) in text.utf8.enumerated() {
      switch unit {
      case UInt8(ascii: "-") where offset == 0: isNegative = true
      case UInt8(ascii: ".") where !isBehindPoint && count > 0: isBehindPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard count < 30 else { return nil }
        digits = digits * 10 + Int128(unit - UInt8(ascii: "0"))
        count += 1
        if isBehindPoint { decimals += 1 }
      default: return nil
      }
    }
    guard count > 0, !isBehindPoint || decimals > 0 else { return nil }
    self.init(digits: isNegative ? -digits : digits, decimals: decimals)
  }

  /// The number 0.
  public static let zero = Decimal(0)

  /// True if the value is below 10^18 with at most 12 decimals.
  public var isInRange: Bool {
    decimals <= 12 && digits.magnitude < Self.power(18 + decimals).magnitude
  }

  /// This number times 10 to the power of `exponent`, exactly; the exponent is 0 to 12.
  ///
  /// What is too big to be exact comes out as a number that is not in range.
  public func scaled(by exponent: Int) -> Decimal {
    let shift = min(exponent, decimals)
    let (product, isTooBig) = digits.multipliedReportingOverflow(by: Self.power(exponent - shift))
    return Decimal(digits: isTooBig ? .max : product, decimals: decimals - shift)
  }

  /// This number divided by 10 to the power of `exponent`, exactly; the exponent is 0 to 12.
  public func descaled(by exponent: Int) -> Decimal {
    Decimal(digits: digits, decimals: decimals + exponent)
  }

  private static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// Both numbers' digits, with as many decimals as the longer one has.
  private static func aligned(_ left: Decimal, _ right: Decimal) -> (Int128, Int128, Int) {
    let decimals = max(left.decimals, right.decimals)
    return (
      left.digits * power(decimals - left.decimals),
      right.digits * power(decimals - right.decimals), decimals
    )
  }
}

extension Decimal: Comparable, AdditiveArithmetic {
  /// Compares by value: 1.0 is not less than 1.
  public static func < (left: Decimal, right: Decimal) -> Bool {
    let (left, right, _) = aligned(left, right)
    return left < right
  }

  /// The exact sum.
  public static func + (left: Decimal, right: Decimal) -> Decimal {
    let (left, right, decimals) = aligned(left, right)
    return Decimal(digits: left + right, decimals: decimals)
  }

  /// The exact difference.
  public static func - (left: Decimal, right: Decimal) -> Decimal {
    let (left, right, decimals) = aligned(left, right)
    return Decimal(digits: left - right, decimals: decimals)
  }

  /// Number of whole steps that this number makes when `whole`, which is above 0, is divided into
  /// `steps`, rounded down; `steps` is 1 to 10,000.
  ///
  ///     Decimal(199).steps(of: Decimal(200), in: 100)  // 99: percent
  public func steps(of whole: Decimal, in steps: Int) -> Int {
    let (part, whole, _) = Self.aligned(self, whole)
    let (quotient, remainder) = (part * Int128(steps)).quotientAndRemainder(dividingBy: whole)
    return Int(clamping: remainder < 0 ? quotient - 1 : quotient)
  }
}

extension Decimal: CustomStringConvertible {
  /// `[-] digits [. digits]`, without groups: what `init(_:)` reads.
  public var description: String {
    guard decimals > 0 else { return String(digits) }
    let padded = String(digits.magnitude, digits: decimals + 1)
    return (digits < 0 ? "-" : "") + String(padded.dropLast(decimals)) + "."
      + String(padded.suffix(decimals))
  }
}

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
  case thousand, million, billion, trillion

  /// The power of ten: 3, 6, 9 or 12.
  public var exponent: Int {
    switch self {
    case .thousand: 3
    case .million: 6
    case .billion: 9
    case .trillion: 12
    }
  }

  /// Compares by size.
  public static func < (left: Scale, right: Scale) -> Bool { left.exponent < right.exponent }
}
