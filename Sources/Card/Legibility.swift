internal import Text
internal import Wording

/// The distance from which a full screen of so many rows can be read.
///
/// Source: terminal-facts.md, about 94/R image heights for R rows.
enum Legibility {
  /// The number of rows above which there are too many.
  static let mostRows = 30

  /// The distance in heights of the picture: "3.9".
  static func factor(rows: Int, _ words: any Words) -> String {
    tenths(94 / Double(max(1, rows)), words)
  }

  /// The distance in metres, for a picture of a height in metres.
  static func distance(height: Int, rows: Int, _ words: any Words) -> String {
    tenths(94 * Double(height) / Double(max(1, rows)), words)
  }

  /// A number with one decimal, rounded down: nothing is promised that is not kept.
  static func tenths(_ number: Double, _ words: any Words) -> String {
    // A little more, so that 21 times 10 is not 209.99.
    let tenths = Int(number * 10 + 0.000_001)
    return words.number("\(tenths / 10).\(tenths % 10)")
  }
}

/// The letters of Vietnamese that ASCII does not have, by the vowel that they are forms of.
enum VietnameseLetters {
  private static let tones = ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]

  /// The letters in groups: `a à á ả ã ạ ă ằ …`.
  static let lower: [[String]] =
    ["aăâ", "eê", "i", "oôơ", "uư", "y"].map { vowels in
      vowels.flatMap { vowel in tones.map { "\(vowel)\($0)".nfc } }
    } + [["đ"]]
}
