internal import PlanModel
internal import Text
internal import Wording

/// Every text of a plan that can be found, folded and side by side in one stretch of memory, so
/// that a keystroke costs a walk through bytes.
///
/// Texts, reasons, figures, definitions, themes, units and sources in all languages; never the speaker's notes.
struct FindIndex: Sendable {
  /// The items in the order of the plan.
  let items: [ItemID]
  private let bytes: [UInt8]
  /// The start of each item's text, and at last the end of the last one.
  private let starts: [Int]

  init(of review: Review) {
    var items: [ItemID] = []
    var bytes: [UInt8] = []
    var starts = [0]
    let languages = Language.allCases
    for (yearIndex, year) in review.years.enumerated() {
      func add(_ item: ItemID, _ texts: [String]) {
        items.append(item)
        for text in texts {
          text.appendFolded(to: &bytes)
          bytes.append(UInt8(ascii: "\n"))
        }
        starts.append(bytes.count)
      }
      for (index, row) in year.rows.enumerated() {
        let objective = year.objective(of: row)
        let texts = Self.texts(of: objective, in: review, languages: languages)
        add(.objective(yearIndex: yearIndex, index: index), texts + objective.figures.map(\.stated))
      }
      for (index, achievement) in year.plan.achievements.enumerated()
      where !achievement.isNotReported {
        let texts = Self.texts(of: achievement, in: year, of: review, languages: languages)
        add(
          .achievement(yearIndex: yearIndex, index: index),
          texts + achievement.figures.map(\.stated))
      }
    }
    self.items = items
    self.bytes = bytes
    self.starts = starts
  }

  /// The items that hold what was typed, by their indices in `items`.
  ///
  /// - Parameters:
  ///   - query: what was typed, folded by the caller.
  ///   - indices: the items to look at; nil for all. Those found for the beginning of a query hold
  ///     all that can be found for the whole of it.
  /// - Returns: the indices, in the order of the plan.
  func matches(_ query: [UInt8], among indices: [Int]? = nil) -> [Int] {
    guard let first = query.first else { return [] }
    return bytes.withUnsafeBufferPointer { bytes in
      query.withUnsafeBufferPointer { query in
        func isFound(in item: Int) -> Bool {
          var start = starts[item]
          let last = starts[item + 1] - query.count
          while start <= last {
            if bytes[start] == first {
              var length = 1
              while length < query.count, bytes[start + length] == query[length] { length += 1 }
              if length == query.count { return true }
            }
            start += 1
          }
          return false
        }
        if let indices { return indices.filter(isFound) }
        return items.indices.filter(isFound)
      }
    }
  }
}

extension FindIndex {
  /// The first text of an item that holds what is looked for, in the reader's language if there is
  /// one; `query` is folded. A figure that holds it only as the file has it comes out as readers
  /// have it: 2640 finds 2,640.
  static func text(
    of item: ItemID, in review: Review, with query: String, language: Language
  ) -> String? {
    func found(_ languages: [Language]) -> String? {
      let year = review.years[item.yearIndex]
      let texts =
        switch item {
        case .objective(_, let index):
          texts(of: year.objective(of: year.rows[index]), in: review, languages: languages)
        case .achievement(_, let index):
          texts(of: year.plan.achievements[index], in: year, of: review, languages: languages)
        }
      return texts.first { $0.folded.contains(query) }
    }
    return found([language]) ?? found(Language.allCases)
      ?? figure(of: item, in: review, with: query, language: language)
  }

  private static func figure(
    of item: ItemID, in review: Review, with query: String, language: Language
  ) -> String? {
    let year = review.years[item.yearIndex]
    switch item {
    case .objective(_, let index):
      let objective = year.objective(of: year.rows[index])
      for measure in objective.judgedBy {
        let found = measure.figures.first { $0.stated.folded.contains(query) }
        guard let found, let indicator = review.indicator(measure.indicator) else { continue }
        return IndicatorSaying(indicator, of: review, in: language.words).figure(found).text
      }
      return nil
    case .achievement(_, let index):
      guard let measurement = year.plan.achievements[index].measurement,
        let indicator = review.indicator(measurement.indicator)
      else { return nil }
      return IndicatorSaying(indicator, of: review, in: language.words)
        .figure(measurement.figure, report: year.plan.report).text
    }
  }

  private static func texts(
    of objective: Objective, in review: Review, languages: [Language]
  ) -> [String] {
    let themes: [LocalizedText?] =
      objective.theme.map { review.plan.path(ofTheme: $0).map(\.text) } ?? []
    let units = (objective.owners + objective.partners).map { review.unit($0)?.text }
    var texts = all(
      [objective.text, objective.short, objective.reason] + themes + units, languages)
    for measure in objective.judgedBy {
      guard let indicator = review.indicator(measure.indicator) else { continue }
      let part = indicator.parts.first { $0.id == measure.part }?.text
      texts += all([indicator.name, indicator.definition, part], languages)
      texts += all(measure.formerTargets.map(\.reason), languages)
      for figure in measure.figures {
        texts += languages.map {
          IndicatorSaying(indicator, of: review, in: $0.words).figure(figure).text
        }
      }
    }
    return texts + names(of: objective.sources, in: review, languages)
  }

  private static func texts(
    of achievement: Achievement, in year: YearReview, of review: Review, languages: [Language]
  ) -> [String] {
    let themes: [LocalizedText?] =
      achievement.theme.map { review.plan.path(ofTheme: $0).map(\.text) } ?? []
    let units = achievement.owners.map { review.unit($0)?.text }
    var texts = all([achievement.text, achievement.short] + themes + units, languages)
    if let measurement = achievement.measurement,
      let indicator = review.indicator(measurement.indicator)
    {
      texts += all([indicator.name, indicator.definition], languages)
      texts += languages.flatMap { language in
        let said = IndicatorSaying(indicator, of: review, in: language.words)
        let others = said.otherStatements(of: measurement.figure)?.sentence()
        return [said.statement(measurement.figure, report: year.plan.report), others]
          .compactMap { $0 }
      }
    }
    return texts + names(of: achievement.sources, in: review, languages)
  }

  private static func names(
    of sources: [String], in review: Review, _ languages: [Language]
  ) -> [String] {
    all(sources.compactMap(review.source).flatMap { [$0.title, $0.publisher] }, languages)
  }

  /// The texts as far as they are given in these languages.
  private static func all(_ texts: [LocalizedText?], _ languages: [Language]) -> [String] {
    texts.flatMap { text in languages.compactMap { text?.given(in: $0) } }
  }
}

extension Objective {
  fileprivate var figures: [Figure] { judgedBy.flatMap(\.figures) }
}

extension Measure {
  fileprivate var figures: [Figure] {
    [target, baseline].compactMap(\.self) + formerTargets.map(\.target)
  }
}

extension Achievement {
  fileprivate var figures: [Figure] {
    guard let figure = measurement?.figure else { return [] }
    return figure.statements.isEmpty ? [figure] : figure.statements.map(\.figure)
  }
}
