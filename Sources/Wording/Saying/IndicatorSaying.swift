public import PlanModel

/// An indicator in words: its name, its figures, and what stands beside them.
public struct IndicatorSaying: Sendable {
  let indicator: Indicator
  let review: Review
  /// The language that it is said in.
  public let language: Language
  let voice: Voice

  var words: any Words { language.words }

  /// An indicator of a plan in a language, to be read or heard.
  public init(
    _ indicator: Indicator, of review: Review, in words: any Words, voice: Voice = .written
  ) {
    self.indicator = indicator
    self.review = review
    language = words.language
    self.voice = voice
  }

  /// Its name.
  public var name: String { indicator.name[language] }

  /// Its name with its unit, where the name does not hold it: "Foreign NGO aid (USD)".
  public var nameWithUnit: String {
    guard let unit = indicator.unit?[language], unit != "%",
      !" \(name.lowercased()) ".contains(" \(unit.lowercased()) ")
    else { return name }
    return "\(name) (\(unit))"
  }

  /// What is counted and what is not; nil where the plan does not say.
  public var definition: String? { indicator.definition?[language] }

  /// Its unit.
  public var unit: String? { indicator.unit?[language] }

  /// The sort of figures that are good, to be said beside a target and nowhere else; nil where
  /// nobody said it.
  public var direction: String? { indicator.better.map { words.name(of: $0) } }

  /// A figure of it; nil where the plan says nothing.
  public func figure(_ figure: Figure?, report: YearPlan.Report = .final) -> FigureSaying {
    FigureSaying(
      figure, of: indicator, in: review, report: report, in: words, voice: voice)
  }

  /// A quantity with its unit: "over 200 million USD".
  public func quantity(_ quantity: Quantity) -> String {
    words.joined(words.quantity(quantity, voice), unit: indicator.unit?[language])
  }

  /// A target, and what is better: "target 200 officials, higher is better".
  public func target(_ quantity: Quantity) -> Fact {
    Fact(.target, label: words.target, [self.quantity(quantity), direction].compactMap { $0 })
  }

  /// A headline figure and what stands under it, the unit in one of the two and only once.
  ///
  ///     37 delegations, short "sent"       // "37" above "delegations sent"
  ///     37 đoàn, short "đoàn ra"           // "37" above "đoàn ra"
  ///     over 200 million USD, no short     // "over 200 million USD" above the full name
  ///
  /// A percent sign stays with its number.
  public func headline(_ figure: Figure?, report: YearPlan.Report) -> HeadlineSaying {
    let saying = self.figure(figure, report: report)
    let name = (indicator.short ?? indicator.name)[language]
    guard let unit = indicator.unit?[language], unit != "%" else {
      return HeadlineSaying(figure: saying, unit: nil, label: name)
    }
    let isSaid = Self.contains(name, unit)
    if indicator.short != nil || isSaid {
      return HeadlineSaying(
        figure: saying, unit: nil, label: isSaid ? name : "\(unit) \(name)")
    }
    return HeadlineSaying(figure: saying, unit: saying.unit, label: name)
  }

  /// A reported figure as a line of its own: "37 delegations sent".
  ///
  /// Without a short name to continue the unit, the indicator's name stands before: "Foreign NGO
  /// aid mobilised: over 200 million USD".
  public func statement(_ figure: Figure, report: YearPlan.Report) -> String {
    // Numbers that are heard want the names of their documents right behind each.
    let isHeadline = voice == .written || !figure.isDisputed
    guard indicator.short != nil, figure.quantity != nil, figure.parts.isEmpty, isHeadline else {
      let saying = self.figure(figure, report: report)
      let isLine = figure.isDisputed && voice == .written
      return "\(name): \(isLine ? saying.remarked(saying.whole) : saying.text)"
    }
    return headline(figure, report: report).line
  }

  /// What sources that differ state, a line each, with the names of the documents; else nothing.
  ///
  ///     "37 delegations: Harbour Gazette, June 2025 [2]"
  public func attributions(of figure: Figure?) -> [String] {
    guard let figure else { return [] }
    return zip(self.figure(figure).alternatives, figure.disputed).map { said, statement in
      let sources = statement.sources.compactMap { id in
        review.source(id).flatMap { source in
          review.sourceNumber(id).map { SourceSaying(source, number: $0, in: words) }
        }
      }
      let names = sources.map { $0.brief + $0.number.suffix }.joined(separator: "; ")
      return "\(said.figure.text): \(names.isEmpty ? words.noSource : names)"
    }
  }

  /// What was stated besides the figure that is shown, with its documents; nil where nothing was.
  ///
  ///     Fact(.otherStatements, label: "First stated", "over 200 million USD [1]")
  public func otherStatements(of figure: Figure?) -> Fact? {
    guard let figure, !figure.otherStatements.isEmpty else { return nil }
    return Fact(
      .otherStatements,
      label: figure.isFirstStatementShown ? words.alsoStated : words.firstStated,
      figure.otherStatements.map {
        self.figure($0.figure).sourced(SourceNumbers(of: $0.sources, in: review))
      })
  }

  /// Change from the last figure before this one; nil where none can be stated.
  public func change(of point: Series.Point) -> String? {
    guard let change = point.change, let year = point.comparedTo else { return nil }
    let text = words.change(change, since: year)
    let marked = point.isChangeEstimated ? words.byEstimate(text) : text
    guard let before = point.unlike else { return marked }
    // Figures that are not counted up to the same day of their years.
    let dates = [
      figure(point.figure).cutOff, figure(before).cutOff.map { words.remark($0, on: "\(year)") },
    ]
    return "\(marked) (\(dates.compactMap { $0 }.joined(separator: "; ")))"
  }

  /// Total of the years, with those that are missing; nil where they are not to be taken together.
  public func total(of series: Series) -> String? {
    guard let total = series.total else { return nil }
    let withoutNumber = series.points.filter {
      total.missing.contains($0.label) && $0.figure?.meaning == .words
    }
    let latest = series.points.last { $0.figure?.isNumber == true }.map { figure($0.figure) }
    let said =
      indicator.aggregation == .latest
      ? latest.map { $0.remarked($0.whole) } : total.quantity.map(quantity)
    return words.total(
      said, of: total, withoutNumber: withoutNumber.map(\.label),
      latest: indicator.aggregation == .latest)
  }

  /// True if the words of a unit stand in a name, one behind the other.
  private static func contains(_ name: String, _ unit: String) -> Bool {
    let words = name.lowercased().split(separator: " ")
    let unit = unit.lowercased().split(separator: " ")
    return words.indices.contains { words[$0...].starts(with: unit) }
  }
}

/// A headline figure and what stands under it.
public struct HeadlineSaying: Hashable, Sendable {
  /// The figure.
  public let figure: FigureSaying
  /// Its unit, where the label does not say it; it may stand on a line of its own.
  public let unit: String?
  /// Label under the figure: "delegations sent".
  public let label: String

  /// The figure as it stands above the label.
  public var whole: String { unit == nil ? figure.number : figure.whole }

  /// Both in one line: "37 delegations sent"; "Delegations sent: not reported".
  public var line: String {
    figure.isNumber ? figure.remarked("\(whole) \(label)") : "\(label): \(whole)"
  }
}
