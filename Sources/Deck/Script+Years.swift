internal import PlanModel
internal import Wording

extension Script {
  /// The most years that are shown.
  private static let mostYears = 7

  /// Which of the years have something in their rows.
  private enum Reach {
    case none, chosen, all
  }

  /// The chosen year and those round it, a row each, on one slide: with counts and headline figures
  /// where there is room, else with less in each of them, and least in others than the chosen one.
  var years: Draft {
    let first = max(0, min(yearIndex - Self.mostYears / 2, review.years.count - Self.mostYears))
    let near = Array(review.years.dropFirst(first).prefix(Self.mostYears))
    let most = near.map { $0.headlines.count(where: \.isReported) }.max() ?? 0
    // All headline figures, then fewer, down to one of each year.
    let limits = [most] + (1..<max(1, most)).reversed()
    func forms(counts: Reach, figures: Reach) -> [() -> [Slide.Entry]] {
      limits.map { limit in
        { near.map { entry(of: $0, counts: counts, figures: figures, atMost: limit) } }
      }
    }
    let all =
      forms(counts: .all, figures: .all) + forms(counts: .chosen, figures: .all)
      + forms(counts: .chosen, figures: .chosen)
    let least = { near.map { entry(of: $0, counts: .none, figures: .none, atMost: 0) } }
    return Draft(
      .years, PerLanguage { $0.deckYears }, all[0](), shorter: all.dropFirst() + [least])
  }

  private func entry(
    of year: YearReview, counts: Reach, figures: Reach, atMost limit: Int
  ) -> Slide.Entry {
    func isIn(_ reach: Reach) -> Bool {
      reach == .all || (reach == .chosen && year.year == self.year.year)
    }
    let text = PerLanguage { words in
      let saying = YearSaying(year, in: words)
      // A number is not parted from what it counts.
      let reported =
        year.counts.achievements > 0
        ? saying.achievements.replacing(" ", with: "\u{A0}") : saying.achievements
      return "\(saying.objectives) · \(reported)"
    }
    let facts = [
      isIn(counts) ? self.counts(of: year) : nil,
      isIn(figures) ? self.figures(of: year, atMost: limit) : nil,
    ]
    return Slide.Entry(
      .year(year.year), sign: .label("\(year.label)"), text: text,
      facts: facts.compactMap { $0 }.filter { !$0[.en].isEmpty },
      // A picture is never the only place of a count.
      counts: isIn(counts) ? year.counts.byStatus : [])
  }

  /// The number of objectives with each status, and a report that is not whole.
  private func counts(of year: YearReview) -> PerLanguage<[String]> {
    PerLanguage { words in
      let saying = YearSaying(year, in: words)
      return saying.statuses + (year.plan.report == .partial ? [saying.report] : [])
    }
  }

  /// The headline figures that are reported, as many as there is room for and the number of the
  /// others; where all have room, the number of those that are not reported.
  private func figures(of year: YearReview, atMost limit: Int) -> PerLanguage<[String]>? {
    let reported = year.headlines.filter(\.isReported)
    let silent = year.headlines.count - reported.count
    guard !year.headlines.isEmpty else { return nil }
    let left = reported.count - min(limit, reported.count)
    return PerLanguage { words in
      if reported.isEmpty, let none = YearSaying(year, in: words).noFigures { return [none] }
      let figures = reported.prefix(limit).map { headline in
        saying(in: words).indicator(headline.indicator)
          .headline(headline.point.figure, report: year.plan.report).line
      }
      if left > 0 { return figures + ["+\(left)"] }
      return figures
        + (silent > 0 ? [words.deckFigures(notReported: silent, year.plan.report)] : [])
    }
  }
}
