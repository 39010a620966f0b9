internal import PlanModel

/// Texts of a plan that are there twice in a year, or in the very words of an earlier year.
struct RepeatedTexts {
  /// A finding for each.
  private(set) var findings: [Finding] = []

  private let review: Review
  /// The items of the years looked at so far, the latest with each text.
  private var earlier: [Key: Item] = [:]

  /// Looks through a plan, the earliest year first.
  init(in review: Review) {
    self.review = review
    for (index, year) in review.plan.years.enumerated() where YearPlan.range.contains(year.year) {
      let lists = [objectives(of: year), achievements(of: year)]
      lists.forEach { noteTwins(in: $0) }
      if review.plan.marksSameWords {
        let before = index > 0 ? review.plan.years[index - 1].label : nil
        note(lists, of: year, before: before)
      }
      for item in lists.joined() {
        for key in item.keys { earlier[key] = item }
      }
    }
  }

  /// What texts with the same words have in common in one language.
  private struct Key: Hashable {
    let isObjective: Bool
    let language: Language
    let letters: String
  }

  /// What the same texts of a year have in common.
  private struct Twins: Hashable {
    let key: Key
    let owners: [String]
    let measured: [[String?]]
  }

  private struct Item {
    let isObjective: Bool
    let text: LocalizedText
    let id: String?
    let owners: [String]
    /// The indicators and parts that it is measured by.
    let measured: [[String?]]
    /// True unless the text is the name of the indicator.
    let isOwnText: Bool
    let span: Span
    let year: YearLabel

    /// A key for each language in which the text is given.
    var keys: [Key] {
      text.variants.map {
        Key(isObjective: isObjective, language: $0.language, letters: $0.letters)
      }
    }
  }

  private func objectives(of year: YearPlan) -> [Item] {
    year.objectives.filter { $0.isSet(in: year.year) }.map { objective in
      Item(
        isObjective: true, text: objective.text, id: objective.id, owners: objective.owners,
        measured: objective.judgedBy.map { [$0.indicator, $0.part] },
        isOwnText: !objective.isNamedByIndicator, span: objective.spans.text, year: year.label)
    }
  }

  private func achievements(of year: YearPlan) -> [Item] {
    year.achievements.compactMap { achievement in
      achievement.text.map { text in
        Item(
          isObjective: false, text: text, id: achievement.id, owners: achievement.owners,
          measured: [[achievement.measurement?.indicator]], isOwnText: true,
          span: achievement.spans.text, year: year.label)
      }
    }
  }

  /// Notes each text that is in a list already, with the same owner, the same indicator and the same part.
  private mutating func noteTwins(in items: [Item]) {
    var first: [Twins: Item] = [:]
    for item in items {
      let key = Twins(key: item.keys[0], owners: item.owners, measured: item.measured)
      guard let twin = first[key] else {
        first[key] = item
        continue
      }
      // An alias repeats the very stretch of the file.
      guard twin.span != item.span, twin.text.hasSameWords(as: item.text)
      else {
        continue
      }
      findings.append(Finding(.sameTextTwice(firstLine: twin.span.line), at: item.span))
    }
  }

  /// The fewest items that make a copy of a year, and not a few tasks that return.
  private static let fewest = 3

  /// Notes that a year repeats the one before it, else each text that an earlier year has.
  private mutating func note(_ lists: [[Item]], of year: YearPlan, before: YearLabel?) {
    let known = lists.map { list in list.map { repeated($0) } }
    let copies = known.filter { list in
      list.count >= Self.fewest && list.allSatisfy { $0 != nil && $0?.year == before }
    }
    if let before, !copies.isEmpty {
      findings.append(
        Finding(
          .yearRepeats(year.label, before: before, items: copies.map(\.count).reduce(0, +)),
          at: year.span))
      return
    }
    for (item, twin) in zip(lists.joined(), known.joined()) {
      guard let twin, item.isOwnText, !item.isObjective || item.id == nil else { continue }
      findings.append(
        Finding(
          .sameWords(year: twin.year, id: twin.id, isObjective: item.isObjective),
          at: item.span))
    }
  }

  /// The item of an earlier year with the same words.
  private func repeated(_ item: Item) -> Item? {
    item.keys.lazy.compactMap { earlier[$0] }.first {
      $0.span != item.span && $0.text.hasSameWords(as: item.text)
    }
  }
}
