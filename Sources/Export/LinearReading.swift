public import PlanModel
internal import Text
public import Wording

/// A year as sentences in reading order, without any drawing: for screen readers, interpreters and
/// minutes.
///
///     2024. Final report.
///     17 objectives recorded: 8 reported, 1 postponed, 8 not reported. 29 achievements recorded.
///     Objective 1 of 17: Hold the 7th National Congress. Postponed to 2025, as recorded. …
///
/// It says what the year screen and the details say, one idea to a line, and never the speaker's
/// notes.
public struct LinearReading {
  private let review: Review
  private let words: any Words
  private let saying: Saying

  /// A reading of a review in a language.
  public init(of review: Review, words: any Words) {
    self.review = review
    self.words = words
    saying = Saying(of: review, in: words, voice: .aloud)
  }

  /// One year, every line ended; the sources that are named stand at its end.
  public func text(of year: YearReview) -> String {
    var lines = opening(year) + figures(year)
    let rows = year.shownRows
    lines += rows.ofYear.enumerated().flatMap {
      sentences(on: $1, words.objective($0 + 1, of: rows.ofYear.count), in: year)
    }
    if !rows.ofTerm.isEmpty { lines.append("\(words.termObjectives):") }
    lines += rows.ofTerm.enumerated().flatMap {
      sentences(on: $1, words.objective($0 + 1, of: rows.ofTerm.count), in: year)
    }
    lines += others(year) + definitions(year)
    lines += sources(of: year)
    // What binds words on a screen is a plain space here.
    return lines.map { $0.drawable + "\n" }.joined()
  }

  private func opening(_ year: YearReview) -> [String] {
    let said = YearSaying(year, in: words)
    let organisation = review.plan.organisation.map { ended($0[words.language]) }
    let about = [said.focus, said.conference(date: .long)].compactMap { $0 }
    let planned = capitalised(said.counts.joined(separator: ", "))
    // Nothing reported yet is no number.
    let reported =
      said.isProgramme ? "" : " \(capitalised(said.achievements))."
    return [organisation].compactMap { $0 } + ["\(year.label). \(capitalised(said.report))."]
      + about.map { ended($0.sentence()) } + ["\(planned).\(reported)"]
  }

  private func figures(_ year: YearReview) -> [String] {
    guard !year.headlines.isEmpty else { return [] }
    if let none = YearSaying(year, in: words).noFigures { return ["\(capitalised(none))."] }
    let figures = year.headlines.map { headline in
      let said = saying.indicator(headline.indicator)
      let point = headline.point
      let figure = said.figure(point.figure, report: point.report).text
      let sign = point.figure?.isDisputed == true ? "; " : ", "
      let change = said.change(of: point).map { sign + $0 } ?? ""
      return ended("\(said.name): \(figure)\(change)")
    }
    return ["\(words.headlineFigures):"] + figures
  }

  private func others(_ year: YearReview) -> [String] {
    guard !year.others.isEmpty else { return [] }
    let heading =
      year.hasObjectives
      ? words.otherAchievements(year.others.count)
      : words.achievementsRecorded(year.others.count)
    let sentences = year.others.enumerated().map { number, index in
      "\(words.achievement(number + 1, of: year.others.count)): "
        + statement(ofAchievement: index, in: year)
    }
    return ["\(capitalised(heading)):"] + sentences
  }

  private func definitions(_ year: YearReview) -> [String] {
    let definitions = saying.definitions(in: year).map { ended($0.sentence()) }
    return definitions.isEmpty ? [] : ["\(words.definitionsHeading):"] + definitions
  }

  private func sources(of year: YearReview) -> [String] {
    let named = Set(
      year.plan.objectives.flatMap(\.sources) + year.plan.achievements.flatMap(\.shownSources))
    return review.plan.sources.filter { named.contains($0.id) }
      .compactMap { saying.source($0.id, date: .long) }
      .map { source in
        let facts = (source.facts + [source.url].compactMap { $0 }).joined(separator: ", ")
        return ended("\(words.sourceNumbers(source.number.numbers)): \(facts)")
      }
  }
}

extension LinearReading {
  /// An objective, what became of it, and what answers it.
  private func sentences(on row: Row, _ number: String, in year: YearReview) -> [String] {
    let item = saying.item(row, of: year)
    let status = saying.facts([.status, .declared], of: row, in: year).flatMap(\.pieces)
    var sentences = [
      ended("\(number): \(item.line)"), ended(capitalised(status.joined(separator: ", "))),
    ]
    let facts: [Fact.Name] = [
      .reason, .term, .soFar, .target, .targetPeriods, .milestones, .baseline, .share, .due, .owner,
      .partners,
      .course,
    ]
    sentences += saying.facts(facts, of: row, in: year).map(sentence)
    if let summary = saying.fact(.measures, of: row, in: year) {
      sentences.append(ended(capitalised(summary.value())))
    }
    let names: [Fact.Name] = [.status, .target, .targetPeriods, .baseline, .reported, .share]
    sentences += saying.measures(of: row, in: year, names).map(sentence)
    sentences += cited(item.sources)
    // These have said so, or have said something else that was reported.
    let isSaid = [.notReported, .postponed, .cancelled].contains(row.status)
    if row.answers.isEmpty, !isSaid, year.plan.report != .none {
      sentences.append("\(words.nothingTiedToIt).")
    }
    let answers = row.answers.map {
      "\(words.reportedOnIt): \(statement(ofAchievement: $0, in: year))"
    }
    return [sentences.joined(separator: " ")] + answers
  }

  private func statement(ofAchievement index: Int, in year: YearReview) -> String {
    let item = saying.item(achievement: index, of: year)
    let date = saying.fact(.date, ofAchievement: index, in: year).map { ", \($0.value())" } ?? ""
    let facts = [Fact.Name.periods, .owner]
      .compactMap { saying.fact($0, ofAchievement: index, in: year) }.map(sentence)
    let others = saying.fact(.otherStatements, ofAchievement: index, in: year)
      .map { ended($0.sentence(joinedBy: "; ")) }
    return
      ([ended(item.line + date)] + facts + cited(item.sources) + [others].compactMap { $0 })
      .joined(separator: " ")
  }

  /// A fact by itself; a share of the target and a course say what they are without a label.
  private func sentence(_ fact: Fact) -> String {
    switch fact.name {
    case .share, .course: ended(capitalised(fact.value()))
    default: ended(fact.sentence())
    }
  }

  private func cited(_ sources: SourceNumbers) -> [String] {
    sources.isEmpty ? [] : ["\(words.sourceNumbers(sources.numbers))."]
  }

  private func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Words with a full stop, unless they end in one or in a question or exclamation mark.
  ///
  ///     "Who pays?"          // "Who pays?"
  ///     "Hold the congress"  // "Hold the congress."
  private func ended(_ words: String) -> String {
    let isEnded = words.last.map { ".!?…".contains($0) } ?? true
    return isEnded ? words : words + "."
  }
}
