internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// One objective or achievement in full: everything that the plan says of it but its notes.
struct DetailsText {
  private(set) var lines: [Line] = []

  private let state: State
  private let width: Int
  private let words: any Words
  private let labelWidth: Int

  init(_ item: Item, of state: State, width: Int) {
    self.state = state
    self.width = width
    words = state.words
    labelWidth = width >= 60 ? 20 : 2
    guard let review = state.review else { return }
    switch item {
    case .objective(let year, let row):
      describe(review.years[year].rows[row], in: review.years[year], of: review)
    case .achievement(let year, let place):
      describe(
        review.years[year].plan.achievements[place], place: place, in: review.years[year],
        of: review)
    }
  }

  private mutating func describe(_ row: Row, in year: YearReview, of review: Review) {
    let objective = year.objective(of: row)
    title(words.objective, year: year, text: objective.text)
    status(of: row)
    field(words.reason, objective.reason?[state.language])
    measure(objective, row, in: year, of: review)
    field(words.due, objective.due.map(words.short))
    field(words.theme, objective.theme.flatMap { review.theme($0)?.text[state.language] })
    section(words.answeredBy, row.answers.map { statement($0, in: year, of: review) })
    sources(objective.sources, of: review)
    if let thread = objective.id.flatMap(review.thread) { course(of: thread, in: review) }
    about(year)
    field(words.place, words.line(objective.spans.item.line, of: state.file))
  }

  private mutating func describe(
    _ achievement: Achievement, place: Int, in year: YearReview, of review: Review
  ) {
    let statement = statement(place, in: year, of: review)
    if let text = achievement.text {
      title(words.achievement, year: year, text: text)
    } else {
      heading(words.achievement, year: year)
      lines += Line.wrapped(statement, width: width, style: .bold)
      lines.append(Line())
    }
    if let measurement = achievement.measurement,
      let indicator = review.indicator(measurement.indicator)
    {
      field(words.indicator, indicator.name[state.language])
      figure(words.reported, measurement.figure, of: indicator, report: year.plan.report)
    }
    field(words.date, achievement.date.map(words.short))
    field(words.theme, achievement.theme.flatMap { review.theme($0)?.text[state.language] })
    let answered = year.rows.filter { $0.answers.contains(place) }
      .map { year.objective(of: $0).text[state.language] }
    section(words.answers, answered)
    if answered.isEmpty, year.hasObjectives { field(words.answers, words.outsidePlanNote) }
    sources(achievement.sources, of: review)
    about(year)
    field(words.place, words.line(achievement.spans.item.line, of: state.file))
  }
}

extension DetailsText {
  private mutating func heading(_ kind: String, year: YearReview) {
    lines.append(Line("\(kind) · \(year.year)"))
  }

  /// What the item says, in the reader's language and then in the others that the plan gives.
  private mutating func title(_ kind: String, year: YearReview, text: LocalizedText) {
    heading(kind, year: year)
    lines += Line.wrapped(text[state.language], width: width, style: .bold)
    for variant in text.variants where variant.text != text[state.language] {
      lines += Line.wrapped(variant.text, width: width)
    }
    lines.append(Line())
  }

  private mutating func status(of row: Row) {
    let status = words.status(of: row, arrow: state.glyphs.arrow)
    let basis = row.assessment.isDeclared ? " (\(words.declaredByPlan))" : ""
    let mark = Line(state.glyphs.mark(of: row.status) + " ", Style(row.status.ink, .bold))
    let indent = state.glyphs.markWidth + 1
    for (place, line) in Line.wrapped(status + basis, width: room - indent, style: .bold)
      .enumerated()
    {
      let blanks = Line(String(repeating: " ", count: indent))
      add(place == 0 ? words.status : nil, (place == 0 ? mark : blanks) + line)
    }
    for line in Line.wrapped(words.meaning(of: row.status), width: room, indent: indent) {
      add(nil, line)
    }
  }

  /// The target beside what was reported, as words and as a bar.
  private mutating func measure(
    _ objective: Objective, _ row: Row, in year: YearReview, of review: Review
  ) {
    guard let indicator = objective.indicator.flatMap(review.indicator) else { return }
    field(words.indicator, indicator.name[state.language])
    field(
      words.target,
      objective.target.map { words.target($0, of: indicator) })
    field(words.baseline, objective.baseline.map { words.target($0, of: indicator) })
    let measured = row.answers.lazy.compactMap { year.plan.achievements[$0].measurement }
      .first { $0.indicator == indicator.id }
    figure(
      words.reported, measured?.figure, of: indicator, report: year.plan.report,
      percentage: row.assessment.percentage)
    if let actual = measured?.figure.quantity, let target = objective.target?.quantity {
      let bar = Bar(
        actual, target: target, scale: BarScale(for: [actual, target]),
        width: min(40, room), glyphs: state.glyphs)
      add(nil, bar.line)
      if row.assessment.percentage == nil { add(nil, Line(words.noPercentage)) }
    }
  }

  private mutating func figure(
    _ label: String, _ figure: Figure?, of indicator: Indicator, report: YearPlan.Report,
    percentage: Percentage? = nil
  ) {
    let phrase = words.figure(figure, of: indicator, report: report)
    let share = percentage.map { " · " + words.percentage($0) } ?? ""
    field(label, phrase + share)
  }

  private func statement(_ place: Int, in year: YearReview, of review: Review) -> String {
    let achievement = year.plan.achievements[place]
    let figure = achievement.measurement.flatMap { measurement in
      review.indicator(measurement.indicator).map {
        words.statement(measurement.figure, of: $0, report: year.plan.report)
      }
    }
    let parts = [achievement.text?[state.language], figure].compactMap { $0 }
    let numbers = achievement.sources.compactMap(review.sourceNumber).sorted()
    let suffix =
      numbers.isEmpty ? "" : "\u{A0}[\(numbers.map(String.init).joined(separator: ","))]"
    return parts.joined(separator: ": ") + suffix
  }

  private mutating func sources(_ ids: [String], of review: Review) {
    let descriptions = ids.compactMap { id -> String? in
      guard let source = review.source(id), let number = review.sourceNumber(id) else { return nil }
      let facts = [
        source.title[state.language], source.publisher?[state.language],
        source.date.map(words.short), source.url, source.file,
      ]
      return "[\(number)] " + facts.compactMap { $0 }.joined(separator: ", ")
    }
    section(words.sources, descriptions.isEmpty ? [words.noSource] : descriptions)
  }

  /// The objective's way through the years, a line for each.
  private mutating func course(of thread: PlanModel.Thread, in review: Review) {
    for (place, step) in thread.steps.enumerated() {
      let row = review.years[step.place.yearPlace].rows[step.place.objective]
      let mark = Line(state.glyphs.mark(of: step.status), Style(step.status.ink, .bold))
      let status = words.status(of: row, arrow: state.glyphs.arrow)
      let lead = Line("\(step.place.year) ") + mark + Line(" ")
      let blanks = Line(String(repeating: " ", count: lead.width))
      for (row, line) in Line.wrapped(status, width: room - lead.width).enumerated() {
        let isFirst = place == 0 && row == 0
        add(isFirst ? words.throughTheYears : nil, (row == 0 ? lead : blanks) + line)
      }
    }
    for line in Line.wrapped(words.course(of: thread), width: room) { add(nil, line) }
  }

  private mutating func about(_ year: YearReview) {
    let about =
      [words.name(of: year.plan.report)] + YearAbout.sentences(about: year.plan, in: state)
    section(words.year(year.year), about)
  }
}

extension DetailsText {
  /// The columns for values.
  private var room: Int { max(1, width - labelWidth) }

  /// A value beside its label; nothing where there is no value.
  private mutating func field(_ label: some StringProtocol, _ value: String?) {
    guard let value else { return }
    section(label, [value])
  }

  /// Several values beside one label.
  private mutating func section(_ label: some StringProtocol, _ values: [String]) {
    for (place, value) in values.enumerated() {
      for (row, line) in Line.wrapped(value, width: room).enumerated() {
        add(place == 0 && row == 0 ? String(label) : nil, line)
      }
    }
  }

  /// A line of a value; on narrow screens the label stands above.
  private mutating func add(_ label: String?, _ value: Line) {
    if labelWidth < 10 {
      if let label { lines.append(Line(label)) }
      lines.append(Line(String(repeating: " ", count: labelWidth)) + value)
    } else {
      let label = label ?? ""
      let padding = String(repeating: " ", count: max(1, labelWidth - label.displayWidth))
      lines.append(Line(label + padding) + value)
    }
  }
}
