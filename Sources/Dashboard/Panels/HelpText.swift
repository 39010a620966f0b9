internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The help: the key table itself, as far as the screen that asks has the keys, and what the marks mean.
struct HelpText {
  let lines: [Line]

  init(_ state: State, width: Int) {
    let words = state.words
    // The keys of the screen that asks for help, not those of every other one.
    let asking =
      state.overlays.last { $0.context != .help }?.context
      ?? (state.review == nil ? .problem : .year)
    let rows = KeyTable.rows.filter { $0.contexts.contains(asking) }.map { row in
      (
        keys: row.sign
          ?? row.keys.map { words.name(ofKey: $0.sign) }
          .joined(separator: "  "),
        name: row.label(words).full
      )
    }
    let keyWidth = (rows.map { $0.0.displayWidth }.max() ?? 0) + 3

    var lines = [Line(words.helpTitle, .bold), Line()]
    for (keys, name) in rows {
      lines += Line.labelled(Line(keys, .bold), name, labelWidth: keyWidth, width: width)
    }
    lines += [Line(), Line(words.marks, .bold), Line()]
    for status in Status.allCases {
      let mark = Line(state.glyphs.mark(of: status), Style(status.ink, .bold))
      let meaning = "\(words.name(of: status)): \(words.meaning(of: status))"
      lines += Line.labelled(
        mark, meaning, labelWidth: state.glyphs.markWidth + 2, width: width)
    }
    self.lines = lines
  }
}
