internal import PlanModel
internal import Wording

extension Script {
  /// The years, a row each: counts and headline figures.
  var years: Draft {
    Draft(.years, PerLanguage { $0.deckYears }, review.years.map(entry))
  }

  private func entry(of year: YearReview) -> Slide.Entry {
    let standing = year.standing
    let text = PerLanguage { words in
      let planned =
        year.hasObjectives
        ? words.objectives(standing.total) : words.noObjectives(in: year.year)
      let reported =
        standing.achievements > 0
        // A number is not parted from what it counts.
        ? words.achievements(standing.achievements).replacing(" ", with: "\u{A0}")
        : words.nothingReported(in: year.year, report: year.plan.report)
      return "\(planned) · \(reported)"
    }
    let counts = PerLanguage { words in
      standing.counts.map { words.count($0.count, of: $0.status) }
        + (year.plan.report == .partial ? [words.name(of: year.plan.report)] : [])
    }
    let facts = [counts, figures(of: year)].compactMap { $0 }.filter { !$0[.en].isEmpty }
    return Slide.Entry(.year(year.year), sign: .label("\(year.year)"), text: text, facts: facts)
  }

  /// The headline figures that are reported, and how many are not.
  private func figures(of year: YearReview) -> PerLanguage<[String]>? {
    let reported = year.headlines.filter(\.isReported)
    let silent = year.headlines.count - reported.count
    guard !year.headlines.isEmpty else { return nil }
    if reported.isEmpty, year.plan.report == .final {
      return PerLanguage { [$0.noFigures(in: year.year)] }
    }
    return PerLanguage { words in
      reported.map { headline in
        let (phrase, label) = words.headline(
          headline.point.figure, of: headline.indicator, report: year.plan.report)
        let figure = words.joined(phrase.figure, unit: phrase.unit)
        return phrase.isNumber ? "\(figure) \(label)" : "\(label): \(figure)"
      }
        + (silent > 0 ? [words.deckFigures(notReported: silent, year.plan.report)] : [])
    }
  }
}

extension Headline {
  /// Whether the plan has a figure or words for it in its year.
  var isReported: Bool { point.figure.map { !$0.isNotReported } ?? false }
}
