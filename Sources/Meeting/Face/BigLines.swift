internal import Interface
internal import Screen

/// Words in big letters, all of one size, with the rows between the lines that there is room for.
///
///     BigLines(["over", "200", "million"], width: 78, height: 16, glyphs: .unicode)
///
/// A word is never broken.
struct BigLines {
  private let lines: [BigText]
  /// The row of the top of a capital in each line.
  private let tops: [Int]
  /// The rows of all lines and of the gaps between them.
  let height: Int
  /// Rows of a capital.
  let size: Int
  private let glyphs: Glyphs

  /// Sets phrases, which may be broken at their blanks and between two of them, as large as the room
  /// allows; nil where a word is too wide, all are too tall or a letter is missing.
  init?(_ phrases: [String], width: Int, height: Int, glyphs: Glyphs) {
    for setting in BigSetting.all(of: phrases, width: width) {
      guard let lines = BigLines(setting, height: height, glyphs: glyphs) else { continue }
      self = lines
      return
    }
    return nil
  }

  /// Sets words in one size, a quarter of a letter between the lines if there is room, less if not;
  /// nil where there is none.
  init?(_ setting: BigSetting, height: Int, glyphs: Glyphs) {
    size = setting.height
    guard size <= height else { return nil }
    for gap in (0...max(1, size / 4)).reversed() {
      let tops = gap > 0 ? setting.tops(gap: gap) : setting.interlockedTops
      let end = setting.foot(tops)
      guard end <= height else { continue }
      (lines, self.tops, self.height, self.glyphs) = (setting.lines, tops, end, glyphs)
      return
    }
    return nil
  }

  /// Columns of the widest line.
  var width: Int { lines.map(\.width).max() ?? 0 }

  /// The place right of the last line, on the foot of its letters.
  var end: (column: Int, row: Int) { (lines.last?.width ?? 0, (tops.last ?? 0) + size - 1) }

  /// True if the first row has nothing but marks: it may stand where otherwise there is air.
  var beginsWithMarks: Bool { (tops.first ?? 0) > 0 }

  /// Draws the lines from the upper left corner of an area.
  func draw(_ style: Style = .plain, into buffer: inout Buffer, in area: Rect) {
    for (line, top) in zip(lines, tops) {
      for run in line.runs {
        let cells = String(repeating: glyphs.filledCell, count: run.columns.count)
        buffer.write(
          cells, x: area.x + run.columns.lowerBound, y: area.y + top + run.row, style: style,
          in: area)
      }
    }
  }
}

/// Words broken into lines that are narrow enough, in one size of the face.
struct BigSetting {
  /// The lines: the fewest, the widest as narrow as can be.
  let lines: [BigText]
  /// Rows of a capital.
  let height: Int

  /// More words than these are no title and no figure.
  private static let mostWords = 12
  /// The columns that part a tail from a mark in the same rows.
  private static let sideways = 3

  /// The settings of phrases in every size in which no word is too wide, the largest first.
  static func all(of phrases: [String], width: Int) -> [BigSetting] {
    let words = phrases.flatMap { $0.split(separator: " ").map(String.init) }
    guard !words.isEmpty, words.count <= mostWords else { return [] }
    return BigFace.sizes.compactMap { face in
      lines(of: words, width: width, in: face).map { BigSetting(lines: $0, height: face.height) }
    }
  }

  /// The tops of the lines with a gap between them: marks and tails are in its air, but one row stays
  /// blank.
  func tops(gap: Int) -> [Int] {
    tops { above, below in max(height + gap, above.rows.upperBound + 1 - below.rows.lowerBound) }
  }

  /// The tops of lines as close as can be: a tail and a mark may stand in the same rows, side by side
  /// with air between them.
  var interlockedTops: [Int] {
    tops { above, below in
      let distances = above.runs.flatMap { upper in
        below.runs.compactMap { lower in
          upper.columns.upperBound + Self.sideways > lower.columns.lowerBound
            && lower.columns.upperBound + Self.sideways > upper.columns.lowerBound
            ? upper.row + 2 - lower.row : nil
        }
      }
      return max(height + 1, distances.max() ?? 0)
    }
  }

  private func tops(_ step: (BigText, BigText) -> Int) -> [Int] {
    var tops = [-min(0, lines[0].rows.lowerBound)]
    for (above, below) in zip(lines, lines.dropFirst()) {
      tops.append((tops.last ?? 0) + step(above, below))
    }
    return tops
  }

  /// The row below all lines.
  func foot(_ tops: [Int]) -> Int {
    zip(lines, tops).map { $0.rows.upperBound + $1 }.max() ?? 0
  }

  /// Breaks words; nil where one is too wide, or has a letter that the face lacks.
  private static func lines(of words: [String], width: Int, in face: BigFace) -> [BigText]? {
    var best: (widest: Int, lines: [BigText])?
    /// Sets the words from one on, of which the lines before have the rest.
    func set(from first: Int, after lines: [BigText], widest: Int) {
      guard first < words.count else {
        let isBetter = best.map { (lines.count, widest) < ($0.lines.count, $0.widest) } ?? true
        if isBetter { best = (widest, lines) }
        return
      }
      if let best, lines.count >= best.lines.count { return }
      for end in (first + 1)...words.count {
        let phrase = words[first..<end].joined(separator: " ")
        guard let line = BigText(phrase, in: face), line.width <= width else { return }
        set(from: end, after: lines + [line], widest: max(widest, line.width))
      }
    }
    set(from: 0, after: [], widest: 0)
    return best?.lines
  }
}

extension Glyphs {
  /// A cell that is filled.
  var filledCell: Character { isASCII ? "#" : "█" }
}
