internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// One objective or achievement in full: everything that the plan says of it but its notes.
struct DetailsText {
  private(set) var lines: [Line] = []

  private let review: Review
  private let file: String
  private let look: Look
  private let words: any Words
  private let saying: Saying
  private let width: Int
  private let labelWidth: Int

  /// The lines of an item.
  ///
  /// - Parameters:
  ///   - item: the item.
  ///   - review: the review of its plan.
  ///   - file: the name of the plan's file.
  ///   - look: the look of the screen.
  ///   - width: the columns that there are.
  init(_ item: ItemID, of review: Review, in file: String, _ look: Look, width: Int) {
    self.review = review
    self.file = file
    self.look = look
    words = look.words
    saying = look.saying(of: review)
    self.width = width
    labelWidth = width >= 60 ? 20 : 2
    let year = review.years[item.yearIndex]
    switch item {
    case .objective(_, let index): describe(year.rows[index], in: year)
    case .achievement(_, let index): describe(achievement: index, in: year)
    }
  }

  private mutating func describe(_ row: Row, in year: YearReview) {
    let objective = year.objective(of: row)
    let saying = saying
    func fact(_ name: Fact.Name) -> Fact? { saying.fact(name, of: row, in: year) }
    title(words.objective, year: year, text: objective.text)
    status(of: row, fact)
    field(fact(.reason))
    field(fact(.indicator))
    field(fact(.definition))
    field(fact(.term))
    field(fact(.target), fact(.better))
    field(fact(.targetPeriods))
    field(fact(.baseline))
    // The share of a term's target is that of its years so far.
    let soFar = fact(.soFar)
    field(fact(.reported), soFar == nil ? fact(.share) : nil)
    field(fact(.otherStatements))
    field(soFar, fact(.share))
    field(fact(.milestones))
    bar(of: row, objective, in: year)
    field(fact(.periods))
    bars(of: year.measurement(of: row))
    measures(of: row, objective, in: year)
    field(fact(.due))
    field(fact(.owner))
    field(fact(.partners))
    field(fact(.theme))
    field(fact(.sameWords))
    let answers = row.answers.map { saying.item(achievement: $0, of: year) }
    section(words.answeredBy, answers.map { $0.line + $0.sources.suffix })
    sources(objective.sources)
    if let thread = objective.id.flatMap(review.thread) { track(of: thread) }
    about(year, line: objective.spans.item.line)
  }

  private mutating func describe(achievement index: Int, in year: YearReview) {
    let achievement = year.plan.achievements[index]
    if let text = achievement.text {
      title(words.achievement, year: year, text: text)
    } else {
      let item = saying.item(achievement: index, of: year)
      heading(words.achievement, year: year)
      lines += Line.wrapped(item.line + item.sources.suffix, width: width, style: .bold)
      lines.append(Line())
    }
    let names: [Fact.Name] = [
      .indicator, .definition, .reported, .periods, .otherStatements, .date, .owner, .theme,
      .sameWords,
    ]
    for name in names {
      field(saying.fact(name, ofAchievement: index, in: year))
      if name == .periods { bars(of: achievement.measurement) }
    }
    let answered = year.rows.filter { $0.answers.contains(index) }
      .map { saying.item($0, of: year).line }
    section(words.answers, answered)
    if answered.isEmpty, year.hasObjectives { section(words.answers, [words.notTied]) }
    sources(achievement.sources)
    about(year, line: achievement.spans.item.line)
  }
}

extension DetailsText {
  private mutating func heading(_ kind: String, year: YearReview) {
    lines.append(Line("\(kind) · \(year.label)"))
  }

  /// The item's own text, in the reader's language and then in the others that the plan gives.
  private mutating func title(_ kind: String, year: YearReview, text: LocalizedText) {
    heading(kind, year: year)
    lines += Line.wrapped(text[look.language], width: width, style: .bold)
    for variant in text.variants where variant.text != text[look.language] {
      lines += Line.wrapped(variant.text, width: width)
    }
    lines.append(Line())
  }

  private mutating func status(of row: Row, _ fact: (Fact.Name) -> Fact?) {
    let status = fact(.status)?.value(joinedBy: " · ") ?? ""
    let basis = fact(.declared).map { " (\($0.value()))" } ?? ""
    let mark = Line(look.glyphs.mark(of: row.status) + " ", Style(row.status.ink, .bold))
    let indent = look.glyphs.markWidth + 1
    for (row, line) in Line.wrapped(status + basis, width: room - indent, style: .bold)
      .enumerated()
    {
      let blanks = Line(String(repeating: " ", count: indent))
      add(row == 0 ? words.status : nil, (row == 0 ? mark : blanks) + line)
    }
    for line in Line.wrapped(
      fact(.meaning)?.value() ?? "", width: room, indent: indent)
    {
      add(nil, line)
    }
  }

  /// How many targets are achieved, then each with its bar.
  private mutating func measures(of row: Row, _ objective: Objective, in year: YearReview) {
    field(saying.fact(.measures, of: row, in: year))
    let names: [Fact.Name] = [
      .status, .target, .targetPeriods, .better, .baseline, .reported, .periods, .share,
    ]
    for (index, fact) in saying.measures(of: row, in: year, names).enumerated() {
      let measure = objective.measures[index]
      let mark = look.glyphs.mark(of: row.assessment.measures[index].status)
      for line in Line.wrapped("\(mark) \(fact.sentence())", width: room, indent: 0) {
        add(nil, line)
      }
      bar(of: review.judgedFigure(of: measure, row, in: year)?.quantity, measure.target?.quantity)
    }
  }

  /// The periods of a figure as small bars.
  private mutating func bars(of measurement: Achievement.Measurement?) {
    let strip = measurement.flatMap { saying.indicator($0.indicator)?.strip(of: $0.figure) }
    if let strip { add(nil, Line(strip.text(isASCII: look.glyphs.isASCII))) }
  }

  /// The target beside what was reported, as a bar.
  private mutating func bar(of row: Row, _ objective: Objective, in year: YearReview) {
    let actual = objective.ownMeasure.flatMap { review.judgedFigure(of: $0, row, in: year) }?
      .quantity
    if bar(of: actual, objective.target?.quantity), row.assessment.percentage == nil {
      add(nil, Line(words.noPercentage))
    }
  }

  /// A figure beside its target as a bar; false where either is missing.
  @discardableResult
  private mutating func bar(of actual: Quantity?, _ target: Quantity?) -> Bool {
    guard let actual, let target else { return false }
    let bar = Bar(
      actual, target: target, scale: BarScale(for: [actual], targets: [target]),
      width: min(40, room), glyphs: look.glyphs)
    add(nil, bar.lines[0])
    return true
  }

  private mutating func sources(_ ids: [String]) {
    let descriptions = ids.compactMap { saying.source($0) }.map { source in
      source.number.text + " "
        + (source.facts + [source.url, source.file].compactMap { $0 }).joined(separator: ", ")
    }
    section(words.sources, descriptions.isEmpty ? [words.noSource] : descriptions)
  }

  /// The objective's way through the years, a line for each.
  private mutating func track(of thread: PlanModel.Thread) {
    let course = saying.course(of: thread)
    for (index, step) in thread.steps.enumerated() {
      let year = review.years[step.item.yearIndex]
      let status = saying.fact(.status, of: year.rows[step.item.index], in: year)
      let mark = Line(look.glyphs.mark(of: step.status), Style(step.status.ink, .bold))
      let lead = Line("\(step.label) ") + mark + Line(" ")
      let blanks = Line(String(repeating: " ", count: lead.width))
      let said = status?.value(joinedBy: " · ") ?? ""
      for (row, line) in Line.wrapped(said, width: room - lead.width).enumerated() {
        let isFirst = index == 0 && row == 0
        add(isFirst ? course.label : nil, (row == 0 ? lead : blanks) + line)
      }
    }
    for line in Line.wrapped(course.value(), width: room) { add(nil, line) }
  }

  /// Its year, and the line of the plan in which it stands.
  private mutating func about(_ year: YearReview, line: Int) {
    section(
      words.year(year.label),
      [YearSaying(year, in: words).report] + YearAbout.sentences(about: year, in: words))
    section(words.place, [words.line(line, of: file)])
  }
}

extension DetailsText {
  /// The columns for values.
  private var room: Int { max(1, width - labelWidth) }

  /// A fact beside its label, with another one behind it; nothing where there is none.
  private mutating func field(_ fact: Fact?, _ further: Fact? = nil) {
    guard let fact, let label = fact.label else { return }
    section(label, [(fact.pieces + (further?.pieces ?? [])).joined(separator: " · ")])
  }

  /// Several values beside one label.
  private mutating func section(_ label: String, _ values: [String]) {
    for (index, value) in values.enumerated() {
      for (row, line) in Line.wrapped(value, width: room).enumerated() {
        add(index == 0 && row == 0 ? label : nil, line)
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
