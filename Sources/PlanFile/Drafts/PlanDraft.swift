internal import PlanModel

/// A plan without its years, as it was read: each value by itself is right or was noted, nothing is
/// resolved.
struct PlanDraft {
  var organisation: TextDraft?
  var short: TextDraft?
  var language: Language = .en
  /// The language whose signs group the digits of figures; nil where the plan names none.
  var numbers: Language?
  /// Day on which years begin; nil where the plan does not say it.
  var yearBegins: YearStart?
  var themes: [ThemeDraft] = []
  var units: [ThemeDraft] = []
  var indicators: [IndicatorDraft] = []
  var sources: [SourceDraft] = []
  var page: PageDraft?
  var marksSameWords = true
  /// The numbers that texts have in brackets.
  var numbersInBrackets: Set<Int> = []
  /// True if something that years refer to stands behind them.
  var isOutOfOrder = false
  /// True if a part of it was not understood: then nothing is said of what it lacks.
  var isFlawed = false
}

/// A theme before the plan's language is known, a unit of the organisation, or a part of an indicator.
struct ThemeDraft {
  let name: Name
  /// Name for people, nil where its lack was noted already.
  var text: TextDraft?
  /// The theme that it lies under, if any.
  var under: Name?
}

/// A source before the plan's language is known.
struct SourceDraft {
  let name: Name
  var title: TextDraft?
  var publisher: TextDraft?
  var date: PlanDate?
  var url: String?
  var file: String?
}

/// Texts that only the printed page shows, before the plan's language is known.
struct PageDraft {
  var place: TextDraft?
  var signatures: [TextDraft] = []
}

/// An indicator before the plan's language is known.
struct IndicatorDraft {
  let name: Name
  var title: TextDraft?
  var unit: TextDraft?
  /// True if the unit is what the author meant: not so where it was refused.
  var isUnitCertain = true
  var short: TextDraft?
  var definition: TextDraft?
  var better: Indicator.Direction?
  var aggregation: Indicator.Aggregation = .none
  /// True if its figures can be below 0; nil where the plan does not say.
  var canBeNegative: Bool?
  var isHeadline = false
  var parts: [ThemeDraft] = []
  /// Relation of those parts to a figure, as far as the plan says.
  var division: Division.Kind = .parts
  var notes: TextDraft?
}

/// A year before references are resolved.
struct YearDraft {
  /// Its key in the file.
  let name: Name
  /// The year as it is written, nil where the key is none.
  let written: WrittenYear?
  /// The year's number, nil where it is none, or is not known.
  var year: Int?
  var report: Located<YearPlan.Report>?
  var conference: ConferenceDraft?
  var focus: TextDraft?
  var objectives: [ObjectiveDraft] = []
  var achievements: [AchievementDraft] = []
  var sources: [Name] = []
  var notes: TextDraft?
  var figuresTo: Located<PlanDate>?
  /// True if a part of it was not understood: then nothing is said of what it lacks.
  var isFlawed = false
}

/// A conference before the plan's language is known.
struct ConferenceDraft {
  var date: Located<PlanDate>?
  var place: TextDraft?
}

/// One of an objective's measures before references are resolved.
struct MeasureDraft {
  var indicator: Name?
  var part: Name?
  var target: FigureDraft?
  var baseline: FigureDraft?
}

/// A milestone of a term before its indicator is known.
struct MilestoneDraft {
  let year: WrittenYear
  let target: FigureDraft
}

/// A target that was moved, before the plan's language is known.
struct FormerTargetDraft {
  var target: FigureDraft?
  var until: PlanDate?
  var reason: TextDraft?
}

/// A value with its stretch of the file.
struct Located<Value> {
  /// The value that was read.
  let value: Value
  /// Stretch of the file that it takes.
  let span: Span

  /// A value with its stretch of the file.
  init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }
}

/// A name that the plan gives to something, or by which it refers to it.
typealias Name = Located<String>

/// A year before the form is known in which the plan writes its years.
struct WrittenYear {
  /// The author's letters.
  let name: Name
  /// The year that they are.
  let label: YearLabel

  /// True if they are written as a plan may write them.
  var isExact: Bool { label.description == name.value }
}

/// A text before the plan's language is known.
struct TextDraft {
  /// Form in which it is given.
  enum Content {
    /// A plain string, in the plan's language.
    case plain(String)
    /// By language, in the order of the file.
    case byLanguage(LocalizedText)
  }

  /// Stretch of the file that it takes.
  let span: Span
  /// The words.
  let content: Content

  /// The bytes of its longest variant.
  var longest: Int {
    switch content {
    case .plain(let text): text.utf8.count
    case .byLanguage(let text): text.variants.map(\.text.utf8.count).max() ?? 0
    }
  }

  /// The text for the model: the plan's language first if it is given, else the first in the file.
  func localized(in language: Language) -> LocalizedText {
    switch content {
    case .plain(let text): LocalizedText(text, in: language)
    case .byLanguage(let text): text.preferring(language)
    }
  }
}
