internal import PlanModel
internal import Text
internal import Wording

/// Every text of a plan that can be found, folded and side by side in one stretch of memory, so that
/// a keystroke costs a walk through bytes.
///
/// Texts, reasons, figures, themes and sources in all languages; never the speaker's notes.
struct FindIndex: Sendable {
  /// The items in the order of the plan.
  let items: [Item]
  private let bytes: [UInt8]
  /// Where the text of each item begins, and at last where the last one ends.
  private let starts: [Int]

  init(of review: Review) {
    var items: [Item] = []
    var bytes: [UInt8] = []
    var starts = [0]
    let words = Language.allCases.map(\.words)
    for (yearPlace, year) in review.years.enumerated() {
      func add(_ item: Item, _ texts: [String]) {
        items.append(item)
        for text in texts {
          bytes.append(contentsOf: text.folded.utf8)
          bytes.append(UInt8(ascii: "\n"))
        }
        starts.append(bytes.count)
      }
      for (place, row) in year.rows.enumerated() {
        let texts = Self.texts(of: year.objective(of: row), in: review, words: words)
        add(.objective(year: yearPlace, row: place), texts)
      }
      for (place, achievement) in year.plan.achievements.enumerated()
      where !achievement.isNotReported {
        let texts = Self.texts(of: achievement, in: year, of: review, words: words)
        add(.achievement(year: yearPlace, place: place), texts)
      }
    }
    self.items = items
    self.bytes = bytes
    self.starts = starts
  }

  /// The items, as places in `items`, that hold what was typed.
  ///
  /// - Parameters:
  ///   - query: what was typed, folded by the caller.
  ///   - places: the items to look at; nil for all. What was found for the beginning of a query holds
  ///     all that can be found for the whole of it.
  /// - Returns: the places, in the order of the plan.
  func matches(_ query: [UInt8], among places: [Int]? = nil) -> [Int] {
    guard let first = query.first else { return [] }
    return bytes.withUnsafeBufferPointer { bytes in
      query.withUnsafeBufferPointer { query in
        func isFound(at place: Int) -> Bool {
          var index = starts[place]
          let last = starts[place + 1] - query.count
          while index <= last {
            if bytes[index] == first {
              var length = 1
              while length < query.count, bytes[index + length] == query[length] { length += 1 }
              if length == query.count { return true }
            }
            index += 1
          }
          return false
        }
        if let places { return places.filter(isFound) }
        return items.indices.filter(isFound)
      }
    }
  }
}

extension FindIndex {
  /// The first text of an item that holds what is looked for, in the reader's language if there is
  /// one; `query` is folded.
  static func text(
    of item: Item, in review: Review, with query: String, language: Language
  ) -> String? {
    func found(_ words: [any Words]) -> String? {
      let year = review.years[item.yearPlace]
      let texts =
        switch item {
        case .objective(_, let row):
          texts(of: year.objective(of: year.rows[row]), in: review, words: words)
        case .achievement(_, let place):
          texts(of: year.plan.achievements[place], in: year, of: review, words: words)
        }
      return texts.first { $0.folded.contains(query) }
    }
    return found([language.words]) ?? found(Language.allCases.map(\.words))
  }

  private static func texts(
    of objective: Objective, in review: Review, words: [any Words]
  ) -> [String] {
    let theme = objective.theme.flatMap { review.theme($0)?.text }
    var texts = all([objective.text, objective.short, objective.reason, theme], words)
    if let indicator = objective.indicator.flatMap(review.indicator) {
      texts += all([indicator.name], words)
      for figure in [objective.target, objective.baseline].compactMap({ $0 }) {
        texts.append(figure.stated)
        texts += words.map { $0.target(figure, of: indicator) }
      }
    }
    return texts + names(of: objective.sources, in: review, words)
  }

  private static func texts(
    of achievement: Achievement, in year: YearReview, of review: Review, words: [any Words]
  ) -> [String] {
    let theme = achievement.theme.flatMap { review.theme($0)?.text }
    var texts = all([achievement.text, achievement.short, theme], words)
    if let measurement = achievement.measurement,
      let indicator = review.indicator(measurement.indicator)
    {
      texts += all([indicator.name], words)
      texts.append(measurement.figure.stated)
      texts += words.map {
        $0.statement(measurement.figure, of: indicator, report: year.plan.report)
      }
    }
    return texts + names(of: achievement.sources, in: review, words)
  }

  private static func names(
    of sources: [String], in review: Review, _ words: [any Words]
  ) -> [String] {
    all(sources.compactMap(review.source).flatMap { [$0.title, $0.publisher] }, words)
  }

  /// The texts in the languages of these words.
  private static func all(_ texts: [LocalizedText?], _ words: [any Words]) -> [String] {
    texts.compactMap { $0 }.flatMap(\.variants)
      .filter { variant in words.contains { $0.language == variant.language } }.map(\.text)
  }
}
