/// Titles of an objective that has the text of another in its year.
struct Titles: Hashable, Sendable {
  /// The text and what the objective is measured by.
  let full: LocalizedText
  /// The same in fewer words; nil where the plan has none.
  let short: LocalizedText?

  /// Titles that end with the name of an indicator, or of the part of it that is meant; a name that
  /// is the text itself is not said again.
  init(of objective: Objective, measuredBy indicator: Indicator) {
    let part = indicator.parts.first { $0.id == objective.part }?.text
    let named = part.map { indicator.name.followed(by: $0) { "\($0), \($1)" } } ?? indicator.name
    let isSaid = indicator.name.variants.allSatisfy { name in
      objective.text.variants.contains { $0.text == name.text }
    }
    let added = isSaid ? part : named
    func title(_ text: LocalizedText) -> LocalizedText {
      added.map { text.followed(by: $0) { "\($0) (\($1))" } } ?? text
    }
    full = title(objective.text)
    short = objective.short.map(title)
  }
}

extension YearPlan {
  /// Titles of the objectives whose text another one has as well, and that an indicator tells apart;
  /// by their indices.
  func longTitles(_ indicator: (String) -> Indicator?) -> [Int: Titles] {
    let shared = indicesOfSharedTexts
    if shared.isEmpty { return [:] }
    var titles: [Int: Titles] = [:]
    for index in shared {
      titles[index] = objectives[index].indicator.flatMap(indicator).map {
        Titles(of: objectives[index], measuredBy: $0)
      }
    }
    return titles
  }

  /// The indices of the objectives whose text another one has as well.
  ///
  /// Texts are compared where their sums are equal, and not hashed: that would normalise each.
  private var indicesOfSharedTexts: Set<Int> {
    // The sum in the upper half, the index in the lower one.
    var sums: [UInt64] = []
    sums.reserveCapacity(objectives.count)
    for index in objectives.indices where !objectives[index].isNamedByIndicator {
      var sum: UInt32 = 5_381
      for byte in objectives[index].text.variants[0].text.utf8 { sum = sum &* 33 &+ UInt32(byte) }
      sums.append(UInt64(sum) << 32 | UInt64(index))
    }
    sums.sort { $0 >> 32 == $1 >> 32 ? text($0) < text($1) : $0 < $1 }
    var shared: Set<Int> = []
    for (sum, next) in zip(sums, sums.dropFirst())
    where sum >> 32 == next >> 32 && text(sum) == text(next) {
      shared.formUnion([Int(sum & 0xFFFF_FFFF), Int(next & 0xFFFF_FFFF)])
    }
    return shared
  }

  /// The text of the objective whose index is in the lower half of a number.
  private func text(_ sum: UInt64) -> String {
    objectives[Int(sum & 0xFFFF_FFFF)].text.variants[0].text
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
