internal import PlanModel
internal import Wording

extension Script {
  /// The counts, which read as one sentence from top to bottom.
  var counts: Draft {
    let standing = year.standing
    let number = year.year
    let report = year.plan.report
    let lead = PerLanguage { words in
      year.hasObjectives
        ? "\(words.objectives(standing.total)):" : words.noObjectives(in: number)
    }
    let entries = standing.counts.map { count in
      Slide.Entry(
        .status(count.status), sign: .status(count.status),
        text: PerLanguage { $0.count(count.count, of: count.status) })
    }
    let closing = PerLanguage { words in
      standing.achievements > 0
        ? words.deckAchievements(
          standing.achievements, outside: year.hasObjectives ? year.outside.count : 0)
        : words.nothingReported(in: number, report: report)
    }
    return Draft(
      .counts, PerLanguage { $0.deckCounts(of: number) }, lead: lead, entries, closing: closing,
      atOnce: true)
  }

  /// What is postponed, and what slips to a later year without a word, each with its slips.
  var carriedOver: [Draft] {
    let entries = year.rows.compactMap(carriedOver)
    guard !entries.isEmpty else { return [] }
    return [
      Draft(
        .carriedOver, PerLanguage { $0.carriedOverHeading }, entries,
        closing: PerLanguage { $0.objectives(entries.count) })
    ]
  }

  private func carriedOver(_ row: Row) -> Slide.Entry? {
    let objective = year.objective(of: row)
    let thread = objective.id.flatMap(review.thread)
    let passage = thread?.steps.first { $0.place.year == year.year }?.passage
    guard row.status == .postponed || passage == .inferredSlip else { return nil }
    let course = thread.map { thread in PerLanguage { [$0.course(of: thread)] } }
    let facts = self.facts(
      status: PerLanguage { status(of: row, in: $0) }, PerLanguage { _ in [] }, objective.reason)
    return Slide.Entry(
      .objective(row.objective, of: year.plan), sign: .status(row.status),
      text: PerLanguage(objective.short ?? objective.text),
      facts: facts + [course].compactMap { $0 })
  }

  /// The objectives of the next year of the plan.
  var nextYear: [Draft] {
    guard review.years.indices.contains(place + 1) else { return [] }
    let next = review.years[place + 1]
    let number = next.year
    let title = PerLanguage { $0.objectivesHeading(for: number) }
    guard next.hasObjectives else {
      let lead = PerLanguage { $0.noObjectives(in: number) }
      return [Draft(.nextYear, title, lead: lead, [], atOnce: true)]
    }
    let entries = next.rows.map { row in
      let objective = next.objective(of: row)
      let aims: PerLanguage<[String]> = PerLanguage { self.aims(of: objective, nil, in: $0) }
      return Slide.Entry(
        .objective(row.objective, of: next.plan), sign: .bullet,
        text: PerLanguage(objective.short ?? objective.text),
        facts: aims[.en].isEmpty ? [] : [aims])
    }
    return [
      Draft(
        .nextYear, title, entries, closing: PerLanguage { $0.objectives(entries.count) })
    ]
  }
}
