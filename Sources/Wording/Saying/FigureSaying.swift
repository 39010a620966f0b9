public import PlanModel

/// A figure in words, taken apart so that each place can set it as it likes.
///
///     qualifier "over", numerals "200 million", unit "USD"
///
/// A percent sign is part of the numerals, "7.09%", so that no place can part it from its number.
public struct FigureSaying: Hashable, Sendable {
  /// Word before the number, always shown, as large as the number.
  public let qualifier: String?
  /// Number or range with its scale or percent sign; for words and for silence, the words
  /// themselves.
  public let numerals: String
  /// Unit of the number; nil for words, for silence and for a percent sign.
  public let unit: String?
  /// True if there is a number.
  public var isNumber: Bool { quantity != nil }

  private let quantity: Quantity?
  private let isPercent: Bool
  private let composition: Composition
  /// Numbers of the parts that it is the sum of: "15", "5".
  private let addends: [String]
  private let language: Language
  private let voice: Voice

  /// Relation of named parts to the figure: "15 local unions", "5 central".
  private enum Composition: Hashable, Sendable {
    case plain
    case sum([String])
    case ofWhich([String])
  }

  /// Puts a figure into words.
  ///
  /// - Parameters:
  ///   - figure: the figure, nil where the plan says nothing.
  ///   - indicator: what it measures.
  ///   - report: how much of its year has been reported on, for what is said about silence.
  ///   - words: the language.
  ///   - voice: whether it is read or heard.
  public init(
    _ figure: Figure?, of indicator: Indicator, report: YearPlan.Report = .final,
    in words: any Words, voice: Voice = .written
  ) {
    language = words.language
    self.voice = voice
    quantity = figure?.quantity
    qualifier = quantity.flatMap { words.qualifier(of: $0) }
    let unit = quantity == nil ? nil : indicator.unit?[words.language]
    let isPercent = unit == Self.percent
    self.isPercent = isPercent
    self.unit = isPercent ? nil : unit
    switch figure?.meaning {
    case .quantity(let quantity):
      numerals = words.joined(words.numerals(quantity, voice), unit: isPercent ? unit : nil)
    case .words: numerals = figure?.stated ?? ""
    case .notReported: numerals = words.notReported(.final)
    case .notSet: numerals = words.notSet
    case nil: numerals = words.notReported(report)
    }
    var addends: [String] = []
    switch figure?.composition {
    case .plain, nil: composition = .plain
    case .sum(let parts):
      composition = .sum(words.parts(parts, of: indicator, voice))
      addends = parts.map {
        words.joined(words.quantity($0.quantity), unit: isPercent ? unit : nil)
      }
    case .ofWhich(let parts): composition = .ofWhich(words.parts(parts, of: indicator, voice))
    }
    self.addends = addends
  }

  /// Qualifier and number: "over 200 million"; the words where there is no number.
  public var number: String { qualifier.map { $0 + Self.bond + numerals } ?? numerals }

  /// Number with its unit, without parts: "over 200 million USD".
  public var whole: String { language.words.joined(number, unit: unit) }

  /// The whole figure, with its parts.
  ///
  ///     over 200 million USD
  ///     20 = 15 local unions + 5 central member organisations
  ///     nearly 20 officers, of which 12 diplomacy, 4 technical
  public var text: String {
    let words = language.words
    switch composition {
    case .plain:
      return whole
    case .sum(let parts):
      // The parts' names say what is counted; only a currency does not follow.
      let unit = self.unit.flatMap { Self.isCountable($0) ? nil : $0 }
      return words.sum(isNumber ? words.joined(number, unit: unit) : nil, parts: parts, voice)
    case .ofWhich(let parts):
      return words.whole(whole, ofWhich: parts)
    }
  }

  /// The figure for a place that has its unit beside the indicator: "over 200 million", "7.09%",
  /// "20 = 15 + 5"; with its parts where there is no number.
  public var bare: String { isNumber || composition == .plain ? sum ?? number : text }

  /// What is added up and what it comes to, for a place without room for names: "20 = 15 + 5"; nil
  /// for what is no sum.
  public var sum: String? {
    guard isNumber, addends.count > 1 else { return nil }
    return language.words.sum(number, parts: addends, .written)
      .replacing(" ", with: Self.bond)
  }

  /// True if parts are named.
  public var hasParts: Bool { composition != .plain }

  /// Qualifier, number and scale, each for a line of its own: `["over", "200", "million"]`; of a
  /// range with two scales, its two ends. A percent sign stays with its number.
  public var lines: [String] {
    guard let quantity else { return [numerals] }
    let words = language.words
    let first = words.number(quantity.first.digits)
    var lines: [String]
    if let second = quantity.second ?? quantity.whole {
      let link = words.link(of: quantity)
      if quantity.first.scale == second.scale {
        let range = "\(first) \(link) \(words.number(second.digits))"
        lines = [range] + [second.scale.map(words.name)].compactMap { $0 }
      } else {
        lines = [words.numeral(quantity.first), "\(link) \(words.numeral(second))"]
      }
    } else {
      lines = [first] + [quantity.first.scale.map(words.name)].compactMap { $0 }
    }
    lines[lines.count - 1] = words.joined(
      lines[lines.count - 1], unit: isPercent ? Self.percent : nil)
    return [qualifier].compactMap { $0 } + lines
  }

  /// Sign that keeps the words of a figure on one line; it is shown as a space.
  private static let bond = "\u{A0}"
  private static let percent = "%"

  /// True if a unit is the name of things that are counted, not a currency.
  private static func isCountable(_ unit: String) -> Bool {
    unit.contains { $0.isLowercase }
  }
}

extension Words {
  /// Parts of a figure, each with its name: "15 local unions".
  fileprivate func parts(
    _ parts: [Figure.Part], of indicator: Indicator, _ voice: Voice
  ) -> [String] {
    let percent = indicator.unit?[language] == "%" ? "%" : nil
    return parts.map { part in
      // A part's name as people call it, else as the plan does.
      let name = indicator.parts.first { $0.id == part.name }?.text[language] ?? part.name
      return joined(quantity(part.quantity, voice), unit: percent) + "\u{A0}" + name
    }
  }
}

/// Voice in which something is put into words: written, or read aloud, where signs are said.
///
///     written  // "20 = 15 local unions + 5 central", "-8 million", "postponed → 2025"
///     aloud    // "20, that is 15 local unions and 5 central", "minus 8 million", "postponed to 2025"
public enum Voice: Hashable, Sendable {
  case written, aloud
}
