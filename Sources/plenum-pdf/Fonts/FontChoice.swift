/// Which family a document is set in.
///
///     FontChoice(for: letters, in: fonts)?.family  // "Liberation Serif"
struct FontChoice {
  /// The families that come into question, the best first: the metrics of Times, which Decree
  /// 30/2020/ND-CP asks for; then other faces that have all of Vietnamese.
  static let families = [
    "Liberation Serif", "Times New Roman", "Tinos", "Noto Serif", "DejaVu Serif", "FreeSerif",
    "Liberation Sans", "Noto Sans", "DejaVu Sans",
  ]

  /// The family.
  let family: String
  /// What the family lacks, and other fonts may lend.
  let missing: LetterSet

  /// The first family that has every letter in each face; where there is none, the one that lacks
  /// least. Nil where no family is installed.
  init?(for letters: LetterSet, in fonts: borrowing FontMap) {
    var best: (family: String, missing: LetterSet, count: Int)?
    for family in Self.families {
      guard let missing = Self.letters(letters, missingIn: family, fonts) else { continue }
      let count = missing.scalars.count
      if count < best?.count ?? .max { best = (family, missing, count) }
      if count == 0 { break }
    }
    guard let best else { return nil }
    family = best.family
    missing = best.missing
  }

  private static func letters(
    _ letters: LetterSet, missingIn family: String, _ fonts: borrowing FontMap
  ) -> LetterSet? {
    var missing = LetterSet()
    for face in TextStyle.Face.allCases {
      guard let lacks = fonts.letters(letters, missingIn: family, face) else { return nil }
      for scalar in lacks.scalars { missing.insert(scalar) }
    }
    return missing
  }
}
