internal import PlanModel
internal import Wording

extension Script {
  /// The counts, from the objectives to the achievements.
  var counts: Draft {
    let (year, number) = (year, year.label)
    let counts = year.counts
    let lead = PerLanguage {
      let saying = YearSaying(year, in: $0)
      return [saying.objectives, saying.withoutTarget].compactMap { $0 }.joined(separator: " · ")
        + (year.hasObjectives ? ":" : "")
    }
    let entries = counts.byStatus.map { count in
      Slide.Entry(
        .status(count.status), sign: .status(count.status),
        text: PerLanguage { $0.count(count) })
    }
    let closing = PerLanguage { words in
      counts.achievements > 0
        ? words.achievementsRecorded(
          counts.achievements, notTied: year.hasObjectives ? year.others.count : 0)
        : YearSaying(year, in: words).achievements
    }
    return Draft(
      .counts, PerLanguage { $0.deckCounts(of: number) }, lead: lead, entries, closing: closing,
      atOnce: true, counts: year.counts.byStatus)
  }

  /// Objectives that are postponed, and those that slip to a later year without a word, each with
  /// its slips.
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
    let year = year
    guard review.isCarriedOver(row, of: year) else { return nil }
    let course = PerLanguage.ifAny {
      saying(in: $0).fact(.course, of: row, in: year)?.pieces
    }
    return Slide.Entry(
      subject(.objective(yearIndex: yearIndex, index: row.objective)), sign: .status(row.status),
      text: text(of: row, in: year), status: status(of: row),
      facts: facts(of: row) + [course].compactMap { $0 }, track: track(of: row))
  }

  /// The years of the plan with what became of an objective in them.
  private func track(of row: Row) -> [Slide.TrackYear] {
    guard let thread = year.objective(of: row).id.flatMap(review.thread) else { return [] }
    return review.years.map { other in
      let step = thread.steps.first { $0.year == other.year }
      return Slide.TrackYear(
        label: other.label, status: step?.status,
        passage: other.year <= year.year ? step?.passage : nil)
    }
  }

  /// The objectives of the next year of the plan.
  var nextYear: [Draft] {
    guard review.years.indices.contains(yearIndex + 1) else { return [] }
    let next = review.years[yearIndex + 1]
    let number = next.label
    let title = PerLanguage { $0.objectivesHeading(for: number) }
    guard next.rows.contains(where: { next.objective(of: $0).isSet(in: next.year) }) else {
      let lead = PerLanguage { $0.noObjectives(in: number) }
      return [Draft(.nextYear, title, lead: lead, [], atOnce: true)]
    }
    let set = next.rows.filter { next.objective(of: $0).isSet(in: next.year) }
    let entries = set.enumerated().map { number, row in
      let aims = aims([.target, .due, .owner], of: row, in: next)
      return Slide.Entry(
        subject(.objective(yearIndex: yearIndex + 1, index: row.objective)),
        sign: .number(number + 1), text: text(of: row, in: next),
        facts: aims[.en].isEmpty ? [] : [aims])
    }
    return [
      Draft(
        .nextYear, title, entries, closing: PerLanguage { $0.objectives(entries.count) })
    ]
  }
}
