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

  /// What sources state that contradict each other, the oldest first; else none.
  public let alternatives: [Alternative]
  /// Date up to which it is counted: "figures to 15 Jun 2025"; nil for the whole year.
  public let cutOff: String?

  /// A figure that one document, or several, state and others contradict.
  public struct Alternative: Hashable, Sendable {
    /// The figure.
    public let figure: FigureSaying
    /// The numbers of the documents.
    public let sources: SourceNumbers
  }

  private let quantity: Quantity?
  /// Year that it is of, where that is not the one in which it is told.
  private let year: String?
  private let isPercent: Bool
  private let composition: Composition
  private let language: Language
  private let voice: Voice

  /// Relation of named parts to the figure: "15 local unions", "5 central".
  private enum Composition: Hashable, Sendable {
    case plain
    case divided(DivisionSaying)
    case ofWhich([String])
    case differ
  }

  /// Puts a figure into words.
  ///
  /// - Parameters:
  ///   - figure: the figure, nil where the plan says nothing.
  ///   - indicator: what it measures.
  ///   - review: the review of its plan, for the numbers of its sources.
  ///   - report: how much of its year has been reported on, for what is said about silence.
  ///   - words: the language.
  ///   - voice: whether it is read or heard.
  public init(
    _ figure: Figure?, of indicator: Indicator, in review: Review,
    report: YearPlan.Report = .final, in words: any Words, voice: Voice = .written
  ) {
    language = words.language
    self.voice = voice
    quantity = figure?.quantity
    let alternatives = (figure?.disputed ?? []).map { statement in
      Alternative(
        figure: FigureSaying(
          // A date that all share is told once.
          statement.figure.time == figure?.time ? statement.figure.timeless : statement.figure,
          of: indicator, in: review, report: report, in: words, voice: voice),
        sources: SourceNumbers(of: statement.sources, in: review))
    }
    self.alternatives = alternatives
    cutOff =
      figure?.quantity == nil
      ? nil
      : figure?.cutOff.map { words.figures(to: $0, voice == .aloud ? .long : .short) }
    year = figure?.year?.description
    // Of several each has its own.
    qualifier = alternatives.isEmpty ? quantity.flatMap { words.qualifier(of: $0) } : nil
    let unit = quantity == nil ? nil : indicator.unit?[words.language]
    let isPercent = unit == Self.percent
    self.isPercent = isPercent
    self.unit = isPercent ? nil : unit
    composition =
      switch figure?.composition {
      case .plain, .words, nil: .plain
      case .statements: alternatives.isEmpty ? .plain : .differ
      case .divided(let division):
        .divided(DivisionSaying(division, of: indicator, in: words, voice))
      case .ofWhich(let parts): .ofWhich(words.parts(parts, of: indicator, voice))
      }
    switch figure?.meaning {
    case .quantity where !alternatives.isEmpty:
      numerals = words.alternatives(alternatives.map { $0.sourced($0.figure.number) })
    case .quantity(let quantity):
      numerals = words.joined(words.numerals(quantity, voice), unit: isPercent ? unit : nil)
    case .words:
      numerals =
        switch (figure?.composition, composition) {
        case (.words(let text), _): text[words.language]
        case (_, .divided(let division)): division.text(nil)
        default: figure?.stated ?? ""
        }
    case .notReported: numerals = words.notReported(.final)
    case .notSet: numerals = words.notSet
    case nil: numerals = words.notReported(report)
    }
  }

  /// Qualifier and number: "over 200 million"; the words where there is no number.
  public var number: String { qualifier.map { $0 + Self.bond + numerals } ?? numerals }

  /// Number with its unit, without parts: "over 200 million USD"; of sources that differ, all that
  /// they state: "37 delegations [3] or 43 delegations [9]".
  public var whole: String {
    guard !alternatives.isEmpty else { return language.words.joined(number, unit: unit) }
    return language.words.alternatives(wholes)
  }

  /// What sources that differ state, each with its unit and the numbers of its documents.
  private var wholes: [String] {
    alternatives.map { $0.sourced($0.figure.whole) }
  }

  /// The whole figure, with its parts, its date and what differs.
  ///
  ///     over 200 million USD
  ///     20 = 15 local unions + 5 central member organisations
  ///     nearly 20 officers, of which 12 diplomacy, 4 technical
  public var text: String {
    let words = language.words
    return dated(undated, words)
  }

  /// A figure with its date or its year behind it.
  private func dated(_ text: String, _ words: any Words) -> String {
    let text = year.map { words.figure(text, of: $0) } ?? text
    return cutOff.map { "\(text) (\($0))" } ?? text
  }

  /// Number with its year, as the end of a way: "45,000 in 2023".
  public var numberInTime: String { dated(number, language.words) }

  /// What must stand beside the number wherever it is shown alone: that sources differ, and the date
  /// up to which it is counted.
  public var remarks: [String] {
    (alternatives.isEmpty ? [] : [language.words.sourcesDiffer]) + [cutOff].compactMap { $0 }
  }

  /// Words that have the figure in them, with the remarks behind them.
  ///
  ///     "37 [3] or 43 [9] delegations sent, sources differ"
  ///     "43 delegations sent (figures to 15 Jun 2025)"
  func remarked(_ text: String) -> String {
    let words = language.words
    return dated(alternatives.isEmpty ? text : "\(text), \(words.sourcesDiffer)", words)
  }

  private var undated: String {
    let words = language.words
    switch composition {
    case .plain:
      return whole
    case .differ:
      return "\(words.sourcesDiffer): \(wholes.joined(separator: voice == .aloud ? "; " : ", "))"
    case .divided(let division):
      // The parts' names say what is counted; only a currency does not follow.
      let unit = self.unit.flatMap { division.isSum && Self.isCountable($0) ? nil : $0 }
      return division.text(isNumber ? words.joined(number, unit: unit) : nil)
    case .ofWhich(let parts):
      return words.whole(whole, ofWhich: parts)
    }
  }

  /// The figure for a place that has its unit beside the indicator: "over 200 million", "7.09%",
  /// "20 = 15 + 5"; with its parts where there is no number.
  public var bare: String {
    isNumber || composition == .plain ? remarked(sum ?? number) : text
  }

  /// What is added up and what it comes to, for a place without room for names: "20 = 15 + 5"; nil
  /// for what is no sum.
  public var sum: String? {
    guard isNumber, case .divided(let division) = composition else { return nil }
    return division.sum(number)
  }

  /// True if parts are named.
  public var hasParts: Bool { composition != .plain && composition != .differ }

  /// Qualifier, number and scale, each for a line of its own: `["over", "200", "million"]`; of a
  /// range with two scales, its two ends. A percent sign stays with its number.
  public var lines: [String] {
    guard let quantity else { return [numerals] }
    let words = language.words
    if !alternatives.isEmpty { return alternativeLines }
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

  /// That sources differ, a line for each half of the words, for a place too small for all that they
  /// state; nothing where they do not differ.
  public var shortLines: [String] {
    guard !alternatives.isEmpty else { return [] }
    let words = language.words.sourcesDiffer.split(separator: " ")
    let half = (words.count + 1) / 2
    return [words.prefix(half), words.dropFirst(half)].map { $0.joined(separator: " ") }
  }

  /// What sources that differ state, a line each; a scale that all share is said once, at the end:
  /// `["nearly 228", "or over 228.7", "million"]`.
  private var alternativeLines: [String] {
    let words = language.words
    let quantities = alternatives.compactMap(\.figure.quantity)
    let scales = Set(quantities.map(\.first.scale))
    let isShared =
      scales.count == 1 && quantities.allSatisfy { $0.second == nil && $0.whole == nil }
    let scale = isShared ? quantities.first?.first.scale.map(words.name) : nil
    let numbers = alternatives.map { alternative in
      guard scale != nil, let quantity = alternative.figure.quantity else {
        return alternative.figure.number
      }
      let number = words.number(quantity.first.digits)
      return alternative.figure.qualifier.map { $0 + Self.bond + number } ?? number
    }
    return words.alternatives(numbers).split(separator: " ")
      .map { String($0).replacing(Self.bond, with: " ") } + [scale].compactMap { $0 }
  }

  /// Sign that keeps the words of a figure on one line; it is shown as a space.
  private static let bond = "\u{A0}"
  private static let percent = "%"

  /// True if a unit is the name of things that are counted, not a currency.
  private static func isCountable(_ unit: String) -> Bool {
    unit.contains { $0.isLowercase }
  }
}

extension FigureSaying {
  /// The whole figure with the numbers of its documents: "over 200 million USD [1]".
  func sourced(_ sources: SourceNumbers) -> String { attach(sources, to: text) }

  /// Words that have the figure in them, with the numbers of its documents behind them; aloud as
  /// words.
  fileprivate func attach(_ sources: SourceNumbers, to text: String) -> String {
    guard voice == .aloud, !sources.isEmpty else { return text + sources.suffix }
    return "\(text), \(language.words.sourceNumbers(sources.numbers).lowercased())"
  }
}

extension FigureSaying.Alternative {
  /// Words of the figure with its date and the numbers of its documents.
  fileprivate func sourced(_ text: String) -> String {
    figure.attach(sources, to: figure.cutOff.map { "\(text) (\($0))" } ?? text)
  }
}

/// Voice in which something is put into words: written, or read aloud, where signs are said.
///
///     written  // "20 = 15 local unions + 5 central", "-8 million", "postponed → 2025"
///     aloud    // "20, that is 15 local unions and 5 central", "minus 8 million", "postponed to 2025"
public enum Voice: Hashable, Sendable {
  case written, aloud
}
