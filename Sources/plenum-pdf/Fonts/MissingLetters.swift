internal import Wording

/// Letters that no installed font has, and what to install for them.
struct MissingLetters {
  private let scalars: [Unicode.Scalar]
  /// How many are named.
  private static let limit = 20

  init(_ letters: LetterSet) {
    scalars = letters.scalars
  }

  /// What to say: the letters with their numbers, and Debian's packages that have them.
  func sentence(in words: any Words) -> String {
    var names = scalars.prefix(Self.limit).map { "\($0) (\(String(codePoint: $0.value)))" }
    if scalars.count > Self.limit { names.append("…") }
    return words.noFont(
      for: names.joined(separator: ", "), packages: packages.joined(separator: ", "))
  }

  /// The packages, without repetition.
  var packages: [String] {
    var packages: [String] = []
    for scalar in scalars {
      let package = Self.package(for: scalar)
      if !packages.contains(package) { packages.append(package) }
    }
    return packages
  }

  private static func package(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF,
      0x20000...0x3FFFF:
      "fonts-noto-cjk"
    case 0x1F000...0x1FAFF: "fonts-noto-color-emoji"
    default: "fonts-noto-core"
    }
  }
}
