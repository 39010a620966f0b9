internal import PlanModel
internal import Wording

/// A figure as it is stated, with the keys of `QuantityDocument` beside its own.
///
/// `composition` is "sum" where the figure is the sum of its parts, "some" where it has others
/// besides, "apart" where they are not added; "periods" where it is the sum of the periods of its
/// year, "to-date" and "last-period" where the last of them stands; "of-which" where some parts of a
/// stated figure are named, "statements" where several documents state it, else null. `notReported`
/// has the names of silent parts or periods. `figuresTo` is the date up to which it is counted,
/// `year` the year that a baseline is of.
struct FigureDocument: Encodable {
  let stated: String
  let quantity: QuantityDocument
  @OrNull var unit: TextDocument?
  @OrNull var composition: String?
  let parts: [Part]
  let notReported: [String]
  let statements: [Statement]
  @OrNull var figuresTo: String?
  @OrNull var year: YearValue?

  init(_ figure: Figure, of indicator: Indicator?) {
    stated = figure.stated
    quantity = QuantityDocument(figure.meaning)
    unit = indicator?.unit.map(TextDocument.init)
    composition =
      switch figure.composition {
      case .plain, .words: nil
      case .divided(let division): division.kind.rawValue
      case .ofWhich: "of-which"
      case .statements: "statements"
      }
    parts = figure.parts.map { Part($0, of: indicator) }
    statements = figure.statements.map { statement in
      Statement(statement, shown: figure.shownStatements.contains(statement))
    }
    figuresTo = figure.figuresTo?.description
    year = figure.year.map(YearValue.init)
    notReported = figure.division?.silent ?? []
  }

  func encode(to encoder: any Encoder) throws {
    try quantity.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(stated, forKey: .stated)
    try container.encode(unit, forKey: .unit)
    try container.encode(composition, forKey: .composition)
    try container.encode(parts, forKey: .parts)
    try container.encode(notReported, forKey: .notReported)
    try container.encode(statements, forKey: .statements)
    try container.encode(figuresTo, forKey: .figuresTo)
    try container.encode(year, forKey: .year)
  }

  private enum CodingKeys: CodingKey {
    case stated, unit, composition, parts, notReported, statements, figuresTo, year
  }

  /// A figure as documents state it; `shown` is true where it stands, or contradicts others that do.
  struct Statement: Encodable {
    let stated: String
    let quantity: QuantityDocument
    let sources: [String]
    @OrNull var figuresTo: String?
    let shown: Bool

    init(_ statement: Figure.Statement, shown: Bool) {
      stated = statement.figure.stated
      quantity = QuantityDocument(statement.figure.meaning)
      sources = statement.sources
      figuresTo = statement.figure.figuresTo?.description
      self.shown = shown
    }

    func encode(to encoder: any Encoder) throws {
      try quantity.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(stated, forKey: .stated)
      try container.encode(sources, forKey: .sources)
      try container.encode(figuresTo, forKey: .figuresTo)
      try container.encode(shown, forKey: .shown)
    }

    private enum CodingKeys: CodingKey {
      case stated, sources, figuresTo, shown
    }

    /// The statement in one cell: `about 37 [press] to 2024-11-30`.
    var cell: String {
      let named = sources.isEmpty ? "" : " [\(sources.joined(separator: ", "))]"
      return stated + named + (figuresTo.map { " to \($0)" } ?? "")
    }
  }

  /// A part with the name that the plan gives it, and with its name for people, null where it is
  /// not declared.
  struct Part: Encodable {
    let name: String
    @OrNull var text: TextDocument?
    let quantity: QuantityDocument
    /// The number as a plan states it, in English; not in the JSON.
    let stated: String

    init(_ part: Figure.Part, of indicator: Indicator?) {
      name = part.name
      text = indicator?.parts.first { $0.id == part.name }.map { TextDocument($0.text) }
      quantity = QuantityDocument(part.quantity)
      stated = Language.en.words.stated(part.quantity)
    }

    func encode(to encoder: any Encoder) throws {
      try quantity.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(text, forKey: .text)
    }

    private enum CodingKeys: CodingKey {
      case name, text
    }
  }
}

/// Meaning of a figure, in numbers.
///
///     over 200 million  // {"qualifier": "over", "low": 200000000, "lowIsStrict": true, "high": null, …}
///
/// The qualifier is one of exact, over, at-least, nearly, under, at-most, about, range, differ, text
/// and not-reported, and of a target not-set. Of sources that differ the bounds are those of all that they state. An unknown bound is null. `numbers` holds the one or two numbers as they are
/// stated, which is all that is known of "about 20". `estimate` is true where a number is one, or is
/// made of one; `whole` is the 60 of "45 of 60".
struct QuantityDocument: Encodable {
  let qualifier: String
  @OrNull var low: NumberDocument?
  let lowIsStrict: Bool
  @OrNull var high: NumberDocument?
  let highIsStrict: Bool
  let numbers: [NumberDocument]
  let estimate: Bool
  @OrNull var whole: NumberDocument?

  init(_ quantity: Quantity) {
    self.init(qualifier: quantity.qualifier.rawValue, quantity)
  }

  init(_ meaning: Figure.Meaning) {
    switch meaning {
    case .quantity(let quantity): self.init(quantity)
    case .words: self.init(qualifier: "text", nil)
    case .notReported: self.init(qualifier: "not-reported", nil)
    case .notSet: self.init(qualifier: "not-set", nil)
    }
  }

  private init(qualifier: String, _ quantity: Quantity?) {
    let interval = quantity?.interval
    self.qualifier = qualifier
    low = interval?.low.map { NumberDocument($0.value) }
    lowIsStrict = interval?.low?.isStrict ?? false
    high = interval?.high.map { NumberDocument($0.value) }
    highIsStrict = interval?.high?.isStrict ?? false
    numbers = [quantity?.first, quantity?.second].compactMap { $0.map { NumberDocument($0.value) } }
    estimate = quantity?.isEstimate ?? false
    whole = quantity?.whole.map { NumberDocument($0.value) }
  }
}

/// A text by language, null where the plan does not give it: `{"en": "aid", "vi": null}`.
struct TextDocument: Encodable {
  let text: LocalizedText

  init(_ text: LocalizedText) {
    self.text = text
  }

  /// The text that the plan gives, never the one that stands in for it.
  subscript(language: Language) -> String? { text.given(in: language) }

  func encode(to encoder: any Encoder) throws {
    let variants = Language.allCases.map { ($0.rawValue, OrNull(wrappedValue: self[$0])) }
    var container = encoder.singleValueContainer()
    try container.encode(Dictionary(variants) { first, _ in first })
  }
}

extension FigureDocument {
  /// Its periods or its parts in one cell: `Q1 9800; Q3 not reported`; nil where it has none.
  func told(isOfPeriods: Bool) -> String? {
    let told = parts.map { "\($0.name) \($0.stated)" } + notReported.map { "\($0) not reported" }
    let isSo = (parts.first?.name ?? notReported.first).flatMap { Period($0) } != nil
    return told.isEmpty || isSo != isOfPeriods ? nil : told.joined(separator: "; ")
  }
}
