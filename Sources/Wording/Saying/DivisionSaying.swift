public import PlanModel

/// Parts or periods of a figure in words, with what is silent among them.
///
///     20 = 15 local unions + 5 central
///     at least 42 = 12 adults + 30 children; students not reported
///     at least 21,900 visits in Q1 and Q2; Q3 and Q4 not reported
struct DivisionSaying: Hashable, Sendable {
  private let kind: Division.Kind
  /// The parts, each with its name: "15 local unions".
  private let parts: [String]
  /// The numbers of the parts, and what they are called.
  private let numbers: [String]
  private let names: [String]
  /// Statement of what is silent: "Q3 and Q4 not reported"; nil where nothing is.
  private let silence: String?
  private let isWholeYear: Bool
  private let language: Language
  private let voice: Voice

  /// True if the parts' names say what is counted.
  var isSum: Bool { kind == .parts }

  init(_ division: Division, of indicator: Indicator, in words: any Words, _ voice: Voice) {
    kind = division.kind
    language = words.language
    self.voice = voice
    parts = words.parts(division.parts, of: indicator, voice)
    let percent = indicator.unit?[words.language] == "%" ? "%" : nil
    numbers = division.parts.map { words.joined(words.quantity($0.quantity, voice), unit: percent) }
    let periods = division.parts.compactMap { Period($0.name) }
    names = words.names(of: periods)
    isWholeYear = periods.first.map { $0.kind.rawValue == periods.count } ?? false
    let silent = division.silent.compactMap { Period($0) }
    let silentNames =
      division.kind.isOfPeriods
      ? words.names(of: silent)
      : division.silent.map { words.name(ofPart: $0, of: indicator) }
    silence = silentNames.isEmpty ? nil : words.silent(silentNames)
  }

  /// The parts with the figure that they make; without one they stand side by side.
  func text(_ whole: String?) -> String {
    [made(whole), silence].compactMap { $0 }.joined(separator: "; ")
  }

  /// The numbers that are added and what they come to: "20 = 15 + 5"; nil for what is no sum.
  func sum(_ whole: String) -> String? {
    guard kind == .parts, numbers.count > 1 else { return nil }
    return language.words.sum(whole, parts: numbers, .written).replacing(" ", with: "\u{A0}")
  }

  private func made(_ whole: String?) -> String {
    let words = language.words
    guard let whole else {
      return kind == .parts && silence == nil
        ? words.sum(nil, parts: parts, voice) : parts.joined(separator: ", ")
    }
    switch kind {
    case .parts: return words.sum(whole, parts: parts, voice)
    case .some: return words.whole(whole, ofWhich: parts)
    case .apart: return parts.joined(separator: ", ")
    case .periods: return isWholeYear ? whole : words.whole(whole, in: names)
    case .lastPeriod: return words.whole(whole, in: names.suffix(1))
    case .toDate: return names.last.map { words.whole(whole, upTo: $0) } ?? whole
    }
  }
}

extension Words {
  /// Parts of a figure, each with its name: "15 local unions".
  func parts(_ parts: [Figure.Part], of indicator: Indicator, _ voice: Voice) -> [String] {
    let percent = indicator.unit?[language] == "%" ? "%" : nil
    return parts.map { part in
      let number = joined(quantity(part.quantity, voice), unit: percent)
      if let period = Period(part.name) { return "\(name(of: period))\u{A0}\(number)" }
      return "\(number)\u{A0}\(name(ofPart: part.name, of: indicator))"
    }
  }

  /// A part's name as people call it, else as the plan does.
  func name(ofPart id: String, of indicator: Indicator) -> String {
    indicator.parts.first { $0.id == id }?.text[language] ?? id
  }

  /// The names of periods in their order; three or more that follow each other are told by the first
  /// and the last: "Q1 to Q3".
  func names(of periods: [Period]) -> [String] {
    var runs: [[Period]] = []
    for period in periods {
      let next = runs.last?.last.map { $0.number % $0.kind.rawValue + 1 }
      if next == period.number {
        runs[runs.count - 1].append(period)
      } else {
        runs.append([period])
      }
    }
    return runs.flatMap { run in
      run.count < 3
        ? run.map(name) : ["\(name(of: run[0])) \(rangeWord) \(name(of: run[run.count - 1]))"]
    }
  }
}

extension IndicatorSaying {
  /// A figure by the periods of its year, those that are silent among them; nil where it has none.
  ///
  ///     by period: Q1 9,800 · Q2 12,100 · Q3 not reported
  public func periods(of figure: Figure?) -> Fact? {
    let pieces = periods(inOrderOf: figure).map { period, quantity in
      quantity.map { said($0, in: period) } ?? words.silent([words.name(of: period)])
    }
    return pieces.isEmpty ? nil : Fact(.periods, label: words.byPeriod, pieces)
  }

  /// A target by the periods of its year; nil where it has none.
  ///
  ///     target by period: Q1 10,000 · Q2 12,000
  func periods(ofTarget target: Figure?) -> Fact? {
    let pieces = periods(inOrderOf: target).compactMap { period, quantity in
      quantity.map { said($0, in: period) }
    }
    return pieces.isEmpty ? nil : Fact(.targetPeriods, label: words.targetByPeriod, pieces)
  }

  private func said(_ quantity: Quantity, in period: Period) -> String {
    words.parts(
      [Figure.Part(name: period.description, quantity: quantity)], of: indicator, voice)[0]
  }

  /// The periods of a figure in the order of their year; nil for one that is silent.
  public func periods(inOrderOf figure: Figure?) -> [(period: Period, quantity: Quantity?)] {
    figure?.division?.periods(from: review.plan.yearBegins?.month ?? 1) ?? []
  }
}
