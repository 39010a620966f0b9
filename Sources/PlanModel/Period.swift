/// A part of a year: a quarter, a half, a calendar month.
///
///     Period("Q3")  // the third quarter of the plan's year
///     Period("07")  // July
public struct Period: Hashable, Sendable {
  /// Length of a period; the raw value is how many of them a year has.
  public enum Kind: Int, CaseIterable, Hashable, Sendable {
    case quarter = 4
    case half = 2
    case month = 12
  }

  /// Length of the period.
  public let kind: Kind
  /// Its number, from 1: in the plan's year, of a month in the calendar.
  public let number: Int

  public init(_ kind: Kind, _ number: Int) {
    self.kind = kind
    self.number = number
  }

  /// Reads a period as a plan writes it; nil for anything else.
  public init?(_ text: String) {
    guard let period = Self.all.first(where: { $0.description == text }) else { return nil }
    self = period
  }

  /// The periods of a year that begins in a month, in their order.
  public static func year(of kind: Kind, from month: Int = 1) -> [Period] {
    let first = kind == .month ? month : 1
    return (0..<kind.rawValue).map { Period(kind, (first - 1 + $0) % kind.rawValue + 1) }
  }

  private static let all = Kind.allCases.flatMap { year(of: $0) }
}

extension Period: CustomStringConvertible {
  /// The period as a plan writes it.
  public var description: String {
    switch kind {
    case .quarter: "Q\(number)"
    case .half: "H\(number)"
    case .month: number < 10 ? "0\(number)" : "\(number)"
    }
  }
}
