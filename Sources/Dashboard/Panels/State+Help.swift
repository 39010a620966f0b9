internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

extension State {
  /// The keys of the screen that asks for help, not those of every other one, and what the marks mean.
  func help(width: Int) -> [Line] {
    let asking =
      overlays.last { $0.context != .help }?.context ?? (review == nil ? .problem : .year)
    var lines = [Line(words.helpTitle, .bold), Line()]
    lines += ScreenKeys.table(of: asking).help(words, width: width)
    lines += [Line(), Line(words.marks, .bold), Line()]
    for status in Status.allCases {
      let mark = Line(glyphs.mark(of: status), Style(status.ink, .bold))
      let meaning = "\(words.name(of: status)): \(words.meaning(of: status))"
      lines += Line.labelled(mark, meaning, labelWidth: glyphs.markWidth + 2, width: width)
    }
    return lines
  }
}
