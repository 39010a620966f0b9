// Texts that say the same, and the years in which they were said before.
//
// Source: "Same words" in the plan format. Accents count: in Vietnamese they make another word.

extension LocalizedText {
  /// True if both have the same letters and digits, whatever their case and punctuation, in every
  /// language in which both are given; there must be one.
  ///
  ///     "Two courses held" and "two  courses held."  // the same words
  ///     "Củng cố tổ chức" and "Cũng cố tổ chức"      // others
  public func hasSameWords(as other: LocalizedText) -> Bool {
    var isGiven = false
    for variant in variants {
      guard let text = other.given(in: variant.language) else { continue }
      let letters = Letters(variant.text)
      guard letters.elementsEqual(Letters(text)) else { return false }
      isGiven = isGiven || letters.contains { _ in true }
    }
    return isGiven
  }

}

extension LocalizedText.Variant {
  /// The letters and digits of the text, in lower case: equal where the words are the same.
  public var letters: String {
    var letters = ""
    letters.unicodeScalars.append(contentsOf: Letters(text))
    return letters
  }
}

extension Review {
  /// The latest year before one in which an objective stood in the very words of this one; nil where
  /// none is, where it has an id, and where the plan says that words do not matter.
  public func yearWithWords(of objective: Objective, before year: Int) -> YearLabel? {
    guard plan.marksSameWords, objective.id == nil, !objective.isNamedByIndicator,
      objective.isSet(in: year)
    else { return nil }
    return latestYear(before: year) { earlier in
      earlier.objectives.contains { $0.text.hasSameWords(as: objective.text) }
    }
  }

  /// The latest year before one whose achievements have one in the very words of this one; nil where
  /// none has, and where the plan says that words do not matter.
  public func yearWithWords(of achievement: Achievement, before year: Int) -> YearLabel? {
    guard plan.marksSameWords, let text = achievement.text else { return nil }
    return latestYear(before: year) { earlier in
      earlier.achievements.contains { $0.text?.hasSameWords(as: text) == true }
    }
  }

  private func latestYear(
    before year: Int, where isMeant: (YearPlan) -> Bool
  ) -> YearLabel? {
    plan.years.last { $0.year < year && isMeant($0) }?.label
  }
}

/// The letters and digits of a text, in lower case.
private struct Letters: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
  }

  mutating func next() -> Unicode.Scalar? {
    while let scalar = scalars.next() {
      switch scalar.value {
      case 0x41...0x5A: return Unicode.Scalar(scalar.value | 0x20)
      case 0x30...0x39, 0x61...0x7A: return scalar
      case 0..<0x80: continue
      default:
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.numericType != nil else { continue }
        return properties.lowercaseMapping.unicodeScalars.first ?? scalar
      }
    }
    return nil
  }
}
