/// Texts made up by chance, the same in every run: what properties are tried on.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Pieces that are awkward together: figures, bound words, marks, wide and joined characters.
  private static let pieces = [
    "a", "kế", "hoạch", "e\u{302}\u{323}", "Đại", "hội", "over", "1,234", "87.5",
    "200\u{A0}million",
    "5\u{A0}%", "%", " ", " ", " ", "  ", "\t", "-", "–", "/", "…", "大会", "，", "（", "한국", "が",
    "\u{301}", "👩‍👩‍👧", "🇻🇳", "นำ", "क्षि", "❤️", "1️⃣", "\u{200B}", "\u{1B}", "\u{202E}",
    "organisation", "2024-2025", "\n", "\u{A0}", "ß", "É",
  ]

  /// A number from 0 below `bound` (SplitMix64).
  mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  /// A text of up to 20 pieces.
  mutating func next() -> String {
    (0..<number(below: 21)).map { _ in Self.pieces[number(below: Self.pieces.count)] }.joined()
  }

  /// Several texts from one seed.
  static func texts(_ count: Int, seed: UInt64) -> [String] {
    var random = RandomText(seed: seed)
    return (0..<count).map { _ in random.next() }
  }
}
