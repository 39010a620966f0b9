internal import PlanModel
internal import Wording

extension Script {
  /// The years, a row each: counts and headline figures.
  var years: Draft {
    Draft(.years, PerLanguage { $0.deckYears }, review.years.map(entry))
  }

  private func entry(of year: YearReview) -> Slide.Entry {
    let text = PerLanguage { words in
      let saying = YearSaying(year, in: words)
      // A number is not parted from what it counts.
      let reported =
        year.standing.achievements > 0
        ? saying.achievements.replacing(" ", with: "\u{A0}") : saying.achievements
      return "\(saying.objectives) · \(reported)"
    }
    let counts = PerLanguage { words in
      let saying = YearSaying(year, in: words)
      return saying.statuses + (year.plan.report == .partial ? [saying.report] : [])
    }
    let facts = [counts, figures(of: year)].compactMap { $0 }.filter { !$0[.en].isEmpty }
    return Slide.Entry(.year(year.year), sign: .label("\(year.year)"), text: text, facts: facts)
  }

  /// The headline figures that are reported, and how many are not.
  private func figures(of year: YearReview) -> PerLanguage<[String]>? {
    let reported = year.headlines.filter(\.isReported)
    let silent = year.headlines.count - reported.count
    guard !year.headlines.isEmpty else { return nil }
    return PerLanguage { words in
      if reported.isEmpty, let none = YearSaying(year, in: words).noFigures { return [none] }
      return reported.map { headline in
        IndicatorSaying(headline.indicator, in: words)
          .headline(headline.point.figure, report: year.plan.report).line
      }
        + (silent > 0 ? [words.deckFigures(notReported: silent, year.plan.report)] : [])
    }
  }
}

extension Headline {
  /// Whether the plan has a figure or words for it in its year.
  var isReported: Bool { point.figure.map { !$0.isNotReported } ?? false }
}
