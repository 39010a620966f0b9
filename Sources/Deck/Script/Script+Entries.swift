internal import PlanModel
internal import Wording

extension Script {
  /// An objective, its status, why, and all that answers it.
  func entry(of row: Row) -> Slide.Entry {
    let year = year
    let measured =
      year.measurement(of: row)
      ?? row.answers.lazy.compactMap { year.plan.achievements[$0].measurement }.first
    let aims = aims([.target, .share, .due], of: row, in: year)
    let figure = measured.flatMap { measurement in
      bigFigure(of: measurement) { words in
        let aims = aims[words.language]
        return aims.isEmpty ? [] : [aims.joined(separator: " · ")]
      }
    }
    return Slide.Entry(
      subject(.objective(yearIndex: place, index: row.objective)), sign: .status(row.status),
      text: text(of: row, in: year),
      facts: facts(of: row, aims), answers: row.answers.map(statement), figure: figure)
  }

  /// An achievement that answers no objective.
  func entry(ofAchievement place: Int) -> Slide.Entry {
    Slide.Entry(
      subject(.achievement(yearIndex: self.place, index: place)), sign: .bullet,
      text: statement(place),
      figure: year.plan.achievements[place].measurement.flatMap { bigFigure(of: $0) })
  }

  /// What an objective says in few words.
  func text(of row: Row, in year: YearReview) -> PerLanguage<String> {
    PerLanguage { saying(in: $0).item(row, of: year).briefLine }
  }

  /// The status with what else is aimed at in one row, and why in another; what is not stated is
  /// left out.
  func facts(of row: Row, _ aims: PerLanguage<[String]>? = nil) -> [PerLanguage<[String]>] {
    let year = year
    let standing = PerLanguage { words in
      saying(in: words).facts([.statusAndReturn], of: row, in: year).flatMap(\.pieces)
        + (aims?[words.language] ?? [])
    }
    let why = PerLanguage.ifAny {
      saying(in: $0).fact(.reason, of: row, in: year).map { [$0.sentence()] }
    }
    return [standing, why].compactMap { $0 }
  }

  /// What is aimed at: the target, how much of it is reached, when it is due, as far as they are
  /// named and stated.
  func aims(
    _ names: [Fact.Name], of row: Row, in year: YearReview
  ) -> PerLanguage<[String]> {
    PerLanguage {
      saying(in: $0).facts(names, of: row, in: year).map { $0.phrase(bond: "\u{A0}") }
    }
  }

  private func bigFigure(
    of measurement: Achievement.Measurement, notes: (any Words) -> [String] = { _ in [] }
  ) -> BigFigure? {
    review.indicator(measurement.indicator).map {
      BigFigure(measurement.figure, of: $0, report: year.plan.report, notes: notes)
    }
  }

  /// An achievement in few words, its figure behind them.
  private func statement(_ place: Int) -> PerLanguage<String> {
    let year = year
    return PerLanguage { saying(in: $0).item(achievement: place, of: year).briefLine }
  }
}
