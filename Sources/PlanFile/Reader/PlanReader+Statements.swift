internal import PlanModel
internal import YAMLText

// Figures with their documents, their dates, their years.

extension PlanReader {
  /// The value of `actual`: a figure, `{figure: 43, sources: press}`, or a list of such maps.
  mutating func actual(_ key: AchievementKey) throws(ReadingStop) -> FigureDraft? {
    let node = try node()
    switch node {
    case .list(let span):
      let statements = try statements(key)
      if statements?.isEmpty == true { note(.emptyValue(key: key.rawValue), at: span) }
      guard let statements, !statements.isEmpty else {
        return FigureDraft(span: span, content: .broken)
      }
      return FigureDraft(span: span, content: .statements(statements))
    case .map(let span) where try beginsWithKey(of: StatementKey.self):
      return FigureDraft(span: span, content: .statements([try statement(at: span)]))
    default: return try figure(node, key)
    }
  }

  /// The value of `baseline`: a figure, or `{figure: 45, year: 2023}`.
  mutating func baseline(_ key: some MapKey) throws(ReadingStop) -> FigureDraft? {
    let node = try node()
    guard case .map(let span) = node, try beginsWithKey(of: BaselineKey.self) else {
      return try figure(node, key)
    }
    var map = OpenMap<BaselineKey>(at: span)
    var draft = StatementDraft(span: span)
    while let key = try nextKey(&map) {
      switch key {
      case .figure: draft.figure = try innerFigure(key)
      case .year:
        if let name = try string(key: key.rawValue) { draft.year = year(name)?.label }
      }
    }
    noteMissingFigure(in: map)
    return FigureDraft(span: span, content: .statements([draft]))
  }

  /// The items of a list of statements that has begun; nil where one is none, which is noted.
  ///
  /// Each is a map: in a list of bare numbers a comma that groups digits would part them.
  private mutating func statements(
    _ key: AchievementKey
  ) throws(ReadingStop) -> [StatementDraft]? {
    var statements: [StatementDraft] = []
    while try !takesListEnd() {
      let node = try node()
      guard case .map(let span) = node else {
        try refuse(node, key: key.rawValue, expected: .statement)
        try skipRest(of: .list(.start))
        return nil
      }
      statements.append(try statement(at: span))
    }
    return statements
  }

  private mutating func statement(at span: Span) throws(ReadingStop) -> StatementDraft {
    var map = OpenMap<StatementKey>(at: span)
    var draft = StatementDraft(span: span)
    while let key = try nextKey(&map) {
      switch key {
      case .figure: draft.figure = try innerFigure(key)
      case .sources: draft.sources = try names(key: key.rawValue)
      case .figuresTo: draft.figuresTo = try date(key: key.rawValue)
      }
    }
    noteMissingFigure(in: map)
    return draft
  }

  /// The value of `figure`: a number or words.
  private mutating func innerFigure<Key: MapKey>(
    _ key: Key
  ) throws(ReadingStop) -> FigureDraft? {
    let node = try node()
    if case .scalar = node { return try figure(node, key) }
    try refuse(node, key: key.rawValue, expected: .figure)
    return nil
  }

  private mutating func noteMissingFigure<Key: MapKey>(in map: OpenMap<Key>) {
    let figure = StatementKey.figure.rawValue
    guard !map.isFlawed, let key = Key(figure), !map.has(key) else { return }
    note(.missingKey([figure], entity: .statement), at: map.span)
  }
}

/// A figure with its documents and its time, before its indicator is known.
struct StatementDraft {
  /// Stretch of the file that it takes.
  let span: Span
  /// The figure, nil where its lack was noted already.
  var figure: FigureDraft?
  var sources: [Name] = []
  var figuresTo: Located<PlanDate>?
  /// The year that a baseline is of, in whatever form.
  var year: YearLabel?
}
