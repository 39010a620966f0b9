internal import PlanModel
internal import Wording

/// Writes the page of one year: all blocks in their order.
struct YearWriter: Sendable {
  let review: Review
  /// The index of the year in the review.
  let yearIndex: Int
  let options: PrintOptions

  var year: YearReview { review.years[yearIndex] }
  var language: PageLanguage { options.language }

  init(_ review: Review, _ yearIndex: Int, _ options: PrintOptions) {
    self.review = review
    self.yearIndex = yearIndex
    self.options = options
  }

  /// The saying of the year in a language.
  private func saying(in words: any Words) -> YearSaying { YearSaying(year, in: words) }

  /// The page; the last of a document has room to sign.
  func chapter(isLast: Bool) -> Chapter {
    let title = language.text { saying(in: $0).title }
    var blocks = review.plan.heading(in: language)
    blocks.append(.title(title))
    blocks.append(.particulars(particulars))
    let focus = language.text { saying(in: $0).focus?.sentence() }
    if !focus.isEmpty { blocks.append(.paragraph(focus)) }
    blocks.append(.paragraph(counts))
    blocks += comparison + others + figures + definitions + carriedOver + legend + sources
    if isLast { blocks += review.plan.signatures(options) }
    return Chapter(
      year: year.year, runningTitle: review.plan.runningTitle(title, in: language), blocks: blocks)
  }

  /// The state of the report; conference and date.
  private var particulars: [PageText] {
    let report = language.sentence { saying(in: $0).report }
    let conference = language.text { saying(in: $0).conference(date: .long)?.sentence() }
    return [report, conference].filter { !$0.isEmpty }
  }

  /// The counts in one sentence; lines end behind a dot only.
  private var counts: PageText {
    language.sentence { words in
      let saying = saying(in: words)
      guard year.hasObjectives else { return "\(saying.objectives); \(reported(saying))" }
      let planned = saying.counts.map(\.bound).joined(separator: "\u{A0}· ")
      return "\(planned); \(reported(saying))"
    }
  }

  private func reported(_ saying: YearSaying) -> String {
    year.counts.achievements > 0 ? saying.achievements.bound : saying.achievements
  }

  /// The number of years before the printed one that stand beside it.
  private static let earlierYears = 2

  /// The headline figures, and a sentence where a final year has none.
  private var figures: [Block] {
    guard !year.headlines.isEmpty else { return [] }
    let heading = language.text(\.figuresHeading)
    var blocks: [Block] = [.heading(heading)]
    let none = language.sentence { YearSaying(year, in: $0).noFigures }
    if !none.isEmpty { blocks.append(.notice(none)) }
    blocks.append(
      .figures(
        FigureTable(
          caption: heading, indicator: language.text(\.indicator),
          years: shownYears.map { review.years[$0].label.description },
          rows: year.headlines.map { row(of: $0.indicator) })))
    return blocks
  }

  /// What the indicators of the page count and what not, as far as the plan says.
  private var definitions: [Block] {
    func facts(in words: any Words) -> [Fact] {
      Saying(of: review, in: words).definitions(in: year)
    }
    let definitions = facts(in: Language.en.words).indices.map { index in
      Block.paragraph(language.text { facts(in: $0)[index].sentence() })
    }
    return definitions.isEmpty
      ? [] : [.heading(language.text(\.definitionsHeading))] + definitions
  }

  /// The indices of the years in the table, the printed one last.
  private var shownYears: Range<Int> { max(0, yearIndex - Self.earlierYears)..<(yearIndex + 1) }

  private func row(of indicator: Indicator) -> FigureTable.Row {
    let series = review.series.first { $0.indicator.id == indicator.id }
    return FigureTable.Row(
      name: language.text { IndicatorSaying(indicator, of: review, in: $0).nameWithUnit },
      cells: shownYears.compactMap { index in
        series.map { cell($0.points[index], of: indicator, at: index) }
      })
  }

  private func cell(
    _ point: Series.Point, of indicator: Indicator, at index: Int
  ) -> FigureTable.Cell {
    let sources = point.achievement.map { review.years[index].plan.achievements[$0].sourcesBeside }
    let isSilent = point.figure?.isNotReported ?? true
    return FigureTable.Cell(
      text: language.text {
        IndicatorSaying(indicator, of: review, in: $0).figure(point.figure, report: point.report)
          .bare
      },
      isNumber: point.figure?.quantity != nil,
      change: index == self.yearIndex ? change(of: point, of: indicator) : nil,
      notes: isSilent ? [] : notes(sources ?? []))
  }

  private func change(of point: Series.Point, of indicator: Indicator) -> PageText? {
    let change = language.text { IndicatorSaying(indicator, of: review, in: $0).change(of: point) }
    return change.isEmpty ? nil : change
  }

  /// Objectives that go on to a later year: postponed ones, and those that slip there without a word.
  private var carriedOver: [Block] {
    let entries = year.rows.compactMap(entry)
    guard !entries.isEmpty else { return [] }
    return [.heading(language.text(\.carriedOverHeading)), .carriedOver(entries)]
  }

  private func entry(_ row: Row) -> CarriedOverEntry? {
    guard review.isCarriedOver(row, of: year) else { return nil }
    let objective = year.objective(of: row)
    return CarriedOverEntry(
      status: row.status, text: language.text(year.title(of: row)), notes: notes(objective.sources),
      statusText: text(.statusAndReturn, of: row) { $0.value(joinedBy: " · ") } ?? PageText([]),
      reason: text(.reason, of: row) { $0.sentence() },
      course: text(.course, of: row) { $0.value().sentence })
  }

  /// The marks that the page has, in the order of the counts, and the sign for silence.
  private var legend: [Block] {
    let used = Set(year.rows.map(\.status))
    var entries = Status.allCases.filter(used.contains).map { LegendEntry($0, in: language) }
    let isSilent = year.rows.contains {
      $0.answers.isEmpty && year.objective(of: $0).reason == nil
    }
    if isSilent {
      entries.append(LegendEntry(mark: .silence, text: language.text(\.silenceMeaning)))
    }
    guard !entries.isEmpty else { return [] }
    return [.heading(language.text(\.legendHeading)), .legend(entries)]
  }

  /// The documents that footnotes of the page lead to.
  private var sources: [Block] {
    var used = Set(year.plan.objectives.flatMap(\.sources))
    for achievement in year.plan.achievements where !achievement.isNotReported {
      used.formUnion(achievement.shownSources)
    }
    for headline in year.headlines {
      let series = review.series.first { $0.indicator.id == headline.indicator.id }
      for index in shownYears {
        guard let point = series?.points[index], let achievement = point.achievement,
          point.figure?.isNotReported == false
        else { continue }
        used.formUnion(review.years[index].plan.achievements[achievement].shownSources)
      }
    }
    let notes = notes(Array(used)).compactMap { note($0) }
    guard !notes.isEmpty else { return [] }
    return [.heading(language.text(\.sourcesHeading)), .sources(notes)]
  }

  /// The source with a number; where all its words are the same in both languages, the date alone
  /// does not make two lines of it.
  private func note(_ number: Int) -> SourceNote? {
    guard let source = review.source(numbered: number) else { return nil }
    let sayings = language.languages.map { SourceSaying(source, number: number, in: $0.words) }
    let text = language.text { words in
      let saying = SourceSaying(source, number: number, in: words)
      return (saying.names + [saying.date?.bound].compactMap { $0 }).joined(separator: ", ")
    }
    let isOne = Set(sayings.map(\.names)).count == 1
    return SourceNote(
      number: number, text: isOne ? PageText(Array(text.wordings.prefix(1))) : text,
      url: source.url, file: source.file)
  }
}

extension LegendEntry {
  /// A status and what it means.
  init(_ status: Status, in language: PageLanguage) {
    mark = .status(status)
    text = language.text { "\($0.name(of: status)): \($0.meaning(of: status))" }
  }
}
