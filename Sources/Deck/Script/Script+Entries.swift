internal import PlanModel
internal import Wording

extension Script {
  /// An objective, its status, why, and all that answers it.
  func entry(of row: Row) -> Slide.Entry {
    let objective = year.objective(of: row)
    let measured = row.answers.lazy.compactMap { year.plan.achievements[$0].measurement }
      .first { $0.indicator == objective.indicator }
    let aims: PerLanguage<[String]> = PerLanguage { self.aims(of: objective, row, in: $0) }
    let figure = (measured ?? row.answers.lazy.compactMap(measurement).first).flatMap {
      measurement in
      review.indicator(measurement.indicator).map { indicator in
        BigFigure(measurement.figure, of: indicator, report: year.plan.report) { words in
          aims[words.language].isEmpty ? [] : [aims[words.language].joined(separator: " · ")]
        }
      }
    }
    return Slide.Entry(
      .objective(row.objective, of: year.plan), sign: .status(row.status),
      text: PerLanguage(objective.short ?? objective.text),
      facts: facts(status: PerLanguage { status(of: row, in: $0) }, aims, objective.reason),
      answers: row.answers.map(statement), figure: figure)
  }

  /// An achievement that answers no objective.
  func entry(ofAchievement place: Int) -> Slide.Entry {
    let figure = measurement(place).flatMap { measurement in
      review.indicator(measurement.indicator).map {
        BigFigure(measurement.figure, of: $0, report: year.plan.report)
      }
    }
    return Slide.Entry(
      .achievement(place, of: year.plan), sign: .bullet, text: statement(place), figure: figure)
  }

  /// The status, the target and why, each a fact; those that are not stated left out.
  func facts(
    status: PerLanguage<[String]>, _ aims: PerLanguage<[String]>, _ reason: LocalizedText?
  ) -> [PerLanguage<[String]>] {
    let standing = PerLanguage { status[$0.language] + aims[$0.language] }
    let why = reason.map { reason in
      PerLanguage { ["\($0.reason): \(reason[$0.language])"] }
    }
    return [standing, why].compactMap { $0 }
  }

  /// "postponed → 2025"; "not reported", "again in 2026".
  func status(of row: Row, in words: any Words) -> [String] {
    var pieces = words.status(of: row).components(between: " · ")
    if row.status == .notAchieved, let next = row.nextYear { pieces.append(words.again(in: next)) }
    return pieces
  }

  /// The target, how much of it is reached where that can be stated, and when it is due.
  func aims(of objective: Objective, _ row: Row?, in words: any Words) -> [String] {
    let target = objective.target.flatMap { target in
      objective.indicator.flatMap(review.indicator).map {
        "\(words.target.lowercased())\u{A0}\(words.target(target, of: $0))"
      }
    }
    let due = objective.due.map { "\(words.due.lowercased())\u{A0}\(words.short($0))" }
    return [target, row?.assessment.percentage.map(words.percentage), due].compactMap { $0 }
  }

  private func measurement(_ place: Int) -> Achievement.Measurement? {
    year.plan.achievements[place].measurement
  }

  /// An achievement in words, its figure behind them.
  private func statement(_ place: Int) -> PerLanguage<String> {
    let achievement = year.plan.achievements[place]
    return PerLanguage { words in
      let figure = achievement.measurement.flatMap { measurement in
        review.indicator(measurement.indicator).map {
          words.statement(measurement.figure, of: $0, report: year.plan.report)
        }
      }
      let text = (achievement.short ?? achievement.text)?[words.language]
      return [text, figure].compactMap { $0 }.joined(separator: ": ")
    }
  }
}

extension String {
  /// The pieces between separators.
  fileprivate func components(between separator: String) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      pieces.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return pieces + [String(rest)]
  }
}
