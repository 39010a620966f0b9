internal import PlanModel
internal import Wording

extension YearWriter {
  /// The marks that the page has, in the order of the counts, and the sign for silence.
  var legend: [Block] {
    var entries = year.counts.byStatus.map { LegendEntry($0.status, in: language) }
    let isSilent = year.rows.contains {
      $0.answers.isEmpty && year.objective(of: $0).reason == nil
    }
    if isSilent {
      entries.append(LegendEntry(mark: .silence, text: language.text(\.silenceMeaning)))
    }
    guard !entries.isEmpty else { return [] }
    return [.heading(language.text(\.legendHeading)), .legend(entries)]
  }

  /// The documents that footnotes of the page lead to.
  var sources: [Block] {
    var used = Set(year.plan.objectives.flatMap(\.sources))
    for achievement in year.plan.achievements where !achievement.isNotReported {
      used.formUnion(achievement.sources)
    }
    for headline in year.headlines {
      let series = review.series.first { $0.indicator.id == headline.indicator.id }
      for place in shownYears {
        guard let point = series?.points[place], let achievement = point.achievement,
          point.figure?.isNotReported == false
        else { continue }
        used.formUnion(review.years[place].plan.achievements[achievement].sources)
      }
    }
    let notes = notes(Array(used)).map { note($0) }
    guard !notes.isEmpty else { return [] }
    return [.heading(language.text(\.sourcesHeading)), .sources(notes)]
  }

  /// The source with a number; where all its words are the same in both languages, the date alone
  /// does not make two lines of it.
  private func note(_ number: Int) -> SourceNote {
    let source = review.plan.sources[number - 1]
    let sayings = language.languages.map { SourceSaying(source, number: number, in: $0.words) }
    let text = language.text { words in
      let saying = SourceSaying(source, number: number, in: words)
      return (saying.names + [saying.date?.bound].compactMap { $0 }).joined(separator: ", ")
    }
    let isOne = Set(sayings.map(\.names)).count == 1
    return SourceNote(
      number: number, text: isOne ? PageText(Array(text.wordings.prefix(1))) : text,
      url: source.url, file: source.file)
  }
}

extension LegendEntry {
  /// A status and what it means.
  init(_ status: Status, in language: PageLanguage) {
    mark = .status(status)
    text = language.text { "\($0.name(of: status)): \($0.meaning(of: status))" }
  }
}
