internal import PlanModel

/// The keys that a map of the plan can have; the raw value is the key as it is written.
protocol MapKey: RawRepresentable<String>, CaseIterable, Equatable where AllCases == [Self] {
  /// True if its value is a text or a figure, of which none may be empty; elsewhere a key without a
  /// value is as good as absent.
  var holdsWords: Bool { get }
}

extension MapKey {
  /// The key that is written so; nil where there is none.
  ///
  /// Nothing is asked as often while a plan is read, and `init(rawValue:)` compares the text with
  /// all keys in full; lengths alone rule most of them out.
  init?(_ text: String) {
    let length = text.utf8.count
    for key in Self.allCases where key.rawValue.utf8.count == length && key.rawValue == text {
      self = key
      return
    }
    return nil
  }
}

/// The keys of a plan file as a whole.
enum PlanKey: String, MapKey {
  case plenum, organisation, short, language, numbers, themes, units, indicators, sources, page
  case years
  case sameWords = "same-words"
  case yearBegins = "year-begins"

  var holdsWords: Bool { self == .organisation || self == .short }
}

/// The keys of an indicator.
enum IndicatorKey: String, MapKey {
  case name, unit, short, definition, better, aggregation, negative, headline, parts, notes

  var holdsWords: Bool { [.name, .unit, .short, .definition, .notes].contains(self) }
}

/// The keys of an indicator's parts beside their names.
enum PartsKey: String, MapKey {
  case some, apart

  var holdsWords: Bool { false }
}

/// The keys of a theme that is a map.
enum ThemeKey: String, MapKey {
  case text, under

  var holdsWords: Bool { self == .text }
}

/// The keys of a source.
enum SourceKey: String, MapKey {
  case title, publisher, date, url, file

  var holdsWords: Bool { self == .title || self == .publisher }
}

/// The keys of the texts that only the printed page shows.
enum PageKey: String, MapKey {
  case place, signatures

  var holdsWords: Bool { self == .place }
}

/// The keys of a year.
enum YearKey: String, MapKey {
  case report, conference, focus, objectives, achievements, sources, notes
  case figuresTo = "figures-to"

  var holdsWords: Bool { self == .focus || self == .notes }
}

/// The keys of a conference.
enum ConferenceKey: String, MapKey {
  case date, place

  var holdsWords: Bool { self == .place }
}

/// The keys of an objective.
enum ObjectiveKey: String, MapKey {
  case text, id, short, theme, owner, with, indicator, part, target, baseline, measures, was, until
  case milestones, due,
    outcome, to, reason
  case sources, notes

  var holdsWords: Bool {
    [.text, .short, .target, .baseline, .reason, .notes].contains(self)
  }
}

/// The keys of one of an objective's measures.
enum MeasureKey: String, MapKey {
  case indicator, part, target, baseline

  var holdsWords: Bool { self == .target || self == .baseline }
}

/// The keys of a target that was moved.
enum FormerTargetKey: String, MapKey {
  case target, until, reason

  var holdsWords: Bool { self == .target || self == .reason }
}

/// The keys of an achievement.
enum AchievementKey: String, MapKey {
  case text, id, short, theme, owner, indicator, actual, answers, date, sources, notes
  case ofWhich = "of which"
  case figuresTo = "figures-to"

  var holdsWords: Bool { [.text, .short, .actual, .ofWhich, .notes].contains(self) }
}

/// The keys of a figure as one document states it.
enum StatementKey: String, MapKey {
  case figure, sources
  case figuresTo = "figures-to"

  var holdsWords: Bool { self == .figure }
}

/// The keys of a baseline that says of which year it is.
enum BaselineKey: String, MapKey {
  case figure, year

  var holdsWords: Bool { self == .figure }
}

/// The keys of all maps of a plan together.
enum PlanKeys {
  /// Every key that a map of a plan can have, languages included.
  static let all: Set<String> = {
    var all: Set<String> = []
    func add<Key: MapKey>(_ keys: Key.Type) { all.formUnion(keys.allCases.map(\.rawValue)) }
    add(PlanKey.self)
    add(IndicatorKey.self)
    add(ThemeKey.self)
    add(SourceKey.self)
    add(PageKey.self)
    add(YearKey.self)
    add(ConferenceKey.self)
    add(ObjectiveKey.self)
    add(MeasureKey.self)
    add(FormerTargetKey.self)
    add(AchievementKey.self)
    add(StatementKey.self)
    add(BaselineKey.self)
    add(Language.self)
    return all
  }()

  /// The keys of objectives and achievements.
  static let ofItems = Set(
    ObjectiveKey.allCases.map(\.rawValue) + AchievementKey.allCases.map(\.rawValue))

  /// The keys whose values are lists, as a rule or where there are several.
  static let ofLists: Set<String> = [
    YearKey.objectives.rawValue, YearKey.achievements.rawValue, YearKey.sources.rawValue,
    PageKey.signatures.rawValue, AchievementKey.answers.rawValue,
    ObjectiveKey.measures.rawValue, ObjectiveKey.was.rawValue,
  ]

  /// True if a name is a key of a plan, or a year.
  static func isKnown(_ name: String) -> Bool {
    all.contains(name) || YearLabel(asWritten: name) != nil
  }
}

/// The keys of a text in several languages.
extension Language: MapKey {
  var holdsWords: Bool { true }
}

/// A map that is being read, with the keys that it has shown so far.
struct OpenMap<Key: MapKey> {
  /// Stretch of the file that it begins with.
  let span: Span
  /// True if a key was not understood, which may be the very one that seems to be missing.
  var isFlawed = false
  /// Stretches of the keys, in the order of all keys; no map has more.
  private var seen = InlineArray<24, Span?>(repeating: nil)

  /// A map of which nothing has been read.
  init(at span: Span) {
    self.span = span
  }

  /// Stretch of the key, nil if it has not been met.
  subscript(key: Key) -> Span? {
    get {
      guard let index = Key.allCases.firstIndex(of: key) else { return nil }
      return seen[index]
    }
    set { if let index = Key.allCases.firstIndex(of: key) { seen[index] = newValue } }
  }

  /// True if the key is there and has a value.
  func has(_ key: Key) -> Bool { self[key] != nil }
}

/// A map from names that the author chose, with the names that it has shown so far.
struct OpenNames {
  /// The line of each name.
  var lines = NameIndex()
}
