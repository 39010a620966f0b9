/// Titles of an objective that has the text of another in its year.
struct Titles: Hashable, Sendable {
  /// The text and what the objective is measured by.
  let full: LocalizedText
  /// The same in fewer words; nil where the plan has none.
  let short: LocalizedText?

  /// Titles that end with the name of an indicator, or of the part of it that is meant.
  init(of objective: Objective, measuredBy indicator: Indicator) {
    let part = indicator.parts.first { $0.id == objective.part }?.text
    let name = part.map { indicator.name.followed(by: $0) { "\($0), \($1)" } } ?? indicator.name
    func title(_ text: LocalizedText) -> LocalizedText {
      text.followed(by: name) { "\($0) (\($1))" }
    }
    full = title(objective.text)
    short = objective.short.map(title)
  }
}

extension YearPlan {
  /// Titles of the objectives whose text another one has as well, and that an indicator tells apart;
  /// by their indices.
  func longTitles(_ indicator: (String) -> Indicator?) -> [Int: Titles] {
    var first: [LocalizedText: Int] = [:]
    var shared: Set<Int> = []
    for (index, objective) in objectives.enumerated() where !objective.isNamedByIndicator {
      guard let twin = first[objective.text] else {
        first[objective.text] = index
        continue
      }
      shared.formUnion([twin, index])
    }
    var titles: [Int: Titles] = [:]
    for index in shared {
      titles[index] = objectives[index].indicator.flatMap(indicator).map {
        Titles(of: objectives[index], measuredBy: $0)
      }
    }
    return titles
  }
}

extension LocalizedText {
  /// Both texts as one, in every language that either has.
  fileprivate func followed(
    by other: LocalizedText, _ join: (String, String) -> String
  ) -> LocalizedText {
    let languages = variants.map(\.language)
    let others = other.variants.map(\.language).filter { !languages.contains($0) }
    let joined = (languages + others).map { Variant(join(self[$0], other[$0]), in: $0) }
    return LocalizedText(joined) ?? self
  }
}
