/// A letter of Vietnamese taken apart.
///
///     VietnameseLetter("ế")  // base "e", shape .circumflex, tone .acute
struct VietnameseLetter: Hashable, Sendable {
  /// What makes another vowel of a letter.
  enum Shape: Hashable, Sendable {
    case circumflex, breve, horn
  }

  /// The mark of a tone.
  enum Tone: Hashable, CaseIterable, Sendable {
    case acute, grave, hook, tilde, dot
  }

  /// The letter without marks, large or small.
  let base: Character
  /// What makes another vowel of it.
  let shape: Shape?
  /// Its tone.
  let tone: Tone?

  /// Takes a letter apart; nil where it is none of Vietnamese or has no mark.
  init?(_ character: Character) {
    guard let small = character.lowercased().first, let parts = Self.letters[small]
    else { return nil }
    let isCapital = character != small
    base = isCapital ? Character(parts.base.uppercased()) : parts.base
    shape = parts.shape
    tone = parts.tone
  }

  private struct Parts {
    let base: Character
    let shape: Shape?
    let tone: Tone?
  }

  /// The vowels without a tone, in the order of the rows below.
  private static let vowels: [Parts] = [
    Parts(base: "a", shape: nil, tone: nil), Parts(base: "a", shape: .breve, tone: nil),
    Parts(base: "a", shape: .circumflex, tone: nil), Parts(base: "e", shape: nil, tone: nil),
    Parts(base: "e", shape: .circumflex, tone: nil), Parts(base: "i", shape: nil, tone: nil),
    Parts(base: "o", shape: nil, tone: nil), Parts(base: "o", shape: .circumflex, tone: nil),
    Parts(base: "o", shape: .horn, tone: nil), Parts(base: "u", shape: nil, tone: nil),
    Parts(base: "u", shape: .horn, tone: nil), Parts(base: "y", shape: nil, tone: nil),
  ]

  private static let rows: [(tone: Tone?, letters: String)] = [
    (nil, "aăâeêioôơuưy"), (.acute, "áắấéếíóốớúứý"), (.grave, "àằầèềìòồờùừỳ"),
    (.hook, "ảẳẩẻểỉỏổởủửỷ"), (.tilde, "ãẵẫẽễĩõỗỡũữỹ"), (.dot, "ạặậẹệịọộợụựỵ"),
  ]

  private static let letters: [Character: Parts] = {
    var letters: [Character: Parts] = [:]
    for row in rows {
      for (vowel, letter) in zip(vowels, row.letters) {
        letters[letter] = Parts(base: vowel.base, shape: vowel.shape, tone: row.tone)
      }
    }
    return letters
  }()
}
