/// A year as its plan writes it: the only way in which a year is shown.
///
///     YearLabel(2024, in: .slash).description  // "2024/25"
///     plan.label(of: 2025).description         // "FY2025"
///
/// In the model a year is a number: the one that its label begins with.
public struct YearLabel: Hashable, Sendable {
  private let packedYear: Int16
  /// Form in which it is written.
  public let form: YearForm

  /// The year's number in the model.
  public var year: Int { Int(packedYear) }

  /// The label of the year with a number.
  public init(_ year: Int, in form: YearForm) {
    packedYear = Int16(truncatingIfNeeded: year)
    self.form = form
  }

  /// True if the year's number ends in these digits: so a year is typed.
  public func ends(in digits: String) -> Bool { String(year, digits: 4).hasSuffix(digits) }

  /// The labels in another form that can mean the same: two where a calendar year is meant for one
  /// that begins in another month, or the other way round.
  public func readings(in other: YearForm) -> [YearLabel] {
    if other == form { return [self] }
    if form.isFiscal && other.isFiscal {
      return [YearLabel(other.year(beginningIn: form.beginning(of: year)), in: other)]
    }
    // What is named by one number keeps it.
    if form == .fiscal || other == .fiscal { return [YearLabel(year, in: other)] }
    return [year, form.isFiscal ? year + 1 : year - 1].sorted().map { YearLabel($0, in: other) }
  }
}

extension YearLabel: CustomStringConvertible {
  /// The label as a plan writes it.
  public var description: String { text(joinedBy: form == .slash ? "/" : "-") }

  /// The label as part of a file's name: `2024-25`.
  public var fileName: String { text(joinedBy: "-") }

  private func text(joinedBy sign: String) -> String {
    let number = String(year, digits: 4)
    return switch form {
    case .calendar: number
    case .fiscal: "FY\(number)"
    case .slash, .dash: "\(number)\(sign)\(String((year + 1) % 100, digits: 2))"
    case .longDash: "\(number)\(sign)\(String(year + 1, digits: 4))"
    }
  }
}

extension YearLabel {
  /// Reads a year in one of the forms that a plan can have; nil for anything else.
  public init?(_ text: String) {
    guard let label = YearLabel(asWritten: text), label.description == text else { return nil }
    self = label
  }

  /// Reads a year in any form that people write it in: `2024/2025`, `FY 25`, `2024–25`; nil where it
  /// is none, or where the second number is not the next year.
  public init?(asWritten text: String) {
    var rest = text[...]
    let isFiscal = rest.prefix(2).lowercased() == "fy"
    if isFiscal {
      rest = rest.dropFirst(2)
      rest = rest.drop { $0 == " " || $0 == "\u{A0}" }
    }
    let numbers = rest.split(omittingEmptySubsequences: false) { "/-–".contains($0) }
    guard numbers.count <= 2, numbers.allSatisfy({ $0.count == 4 || $0.count == 2 }),
      let first = numbers.first.flatMap({ Self.number($0) }),
      isFiscal || numbers.count == 2 || numbers[0].count == 4
    else { return nil }
    let begin = numbers[0].count == 2 ? 2000 + first : first
    guard numbers.count == 2 else {
      self.init(begin, in: isFiscal ? .fiscal : .calendar)
      return
    }
    let next = begin + 1
    guard let end = Self.number(numbers[1]), end == (numbers[1].count == 2 ? next % 100 : next)
    else { return nil }
    if isFiscal {
      self.init(next, in: .fiscal)
    } else if text.contains("/") {
      self.init(begin, in: .slash)
    } else {
      self.init(begin, in: numbers[1].count == 2 ? .dash : .longDash)
    }
  }

  private static func number(_ text: Substring) -> Int? {
    text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }
}

extension YearLabel {
  /// The years from this one to a later one in a row: "2022–23", "2022/23–2024/25"; of one, its name.
  public func through(_ last: YearLabel) -> String {
    guard last != self else { return description }
    let isShort = form == .calendar && last.form == .calendar && year / 100 == last.year / 100
    return "\(self)–\(isShort ? String(last.year % 100, digits: 2) : last.description)"
  }
}
