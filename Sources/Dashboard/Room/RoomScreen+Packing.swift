internal import PlanModel
internal import Text
internal import Wording

extension RoomScreen {
  /// Pieces side by side, as many on a line as fit.
  static func packed(_ pieces: [Line], gap: Int, width: Int) -> [Line] {
    let blanks = Line(String(repeating: " ", count: gap))
    return pieces.reduce(into: [Line]()) { lines, piece in
      if let last = lines.last, last.width + gap + piece.width <= width {
        lines[lines.count - 1] = last + blanks + piece
      } else {
        lines.append(piece)
      }
    }.map(\.withoutBonds)
  }

  static func packed(_ pieces: [String], width: Int) -> [Line] {
    packed(pieces.map { Line($0) }, gap: 2, width: width)
  }
}

extension Line {
  /// The line without the signs that keep words together.
  var withoutBonds: Line {
    Line(spans.map { Span(text: $0.text.drawable, style: $0.style) })
  }

  /// The line cut to a width, in the style of its first piece where it has to be.
  func truncated(to width: Int) -> Line {
    guard self.width > width, let first = spans.first else { return self }
    let text = spans.reduce("") { $0 + $1.text }
    return Line(text.truncated(to: width), first.style)
  }
}

/// How far a full screen of so many rows can be read.
///
/// Source: terminal-facts.md, about 94/R image heights for R rows.
enum Legibility {
  /// More rows than this are too many.
  static let mostRows = 30

  /// In heights of the picture: "3.9".
  static func factor(rows: Int, _ words: any Words) -> String {
    tenths(94 / Double(max(1, rows)), words)
  }

  /// In metres, for a picture of a height in metres.
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

  /// In groups: `a à á ả ã ạ ă ằ …`.
  static let lower: [[String]] =
    ["aăâ", "eê", "i", "oôơ", "uư", "y"].map { vowels in
      vowels.flatMap { vowel in tones.map { "\(vowel)\($0)".nfc } }
    } + [["đ"]]
}
