internal import Interface

/// One entry of the year's list as lines: an objective level with what answers it, or something
/// that nobody planned.
struct YearEntry {
  /// The objective's side.
  var left: [Line] = []
  /// The achievements' side.
  var right: [Line] = []
  /// The line on the achievements' side with which each achievement begins; the last one goes on to
  /// the end.
  var answerStarts: [Int] = []

  /// How many achievements there are.
  var answerCount: Int { answerStarts.count }

  /// The lines of an achievement on its side.
  func lines(ofAnswer answer: Int) -> Range<Int> {
    let next = answer + 1
    return answerStarts[answer]..<(next < answerCount ? answerStarts[next] : right.count)
  }

  /// The achievement that a line on its side belongs to; nil for a reason or a heading.
  func answer(atLine line: Int) -> Int? {
    answerStarts.indices.first { lines(ofAnswer: $0).contains(line) }
  }
}
