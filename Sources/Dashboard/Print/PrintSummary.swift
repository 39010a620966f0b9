internal import Interface
internal import Screen
internal import Text

/// All that is chosen in a few lines, for screens that have no room for more: " 2024 ·◄PDF►· A4 ".
struct PrintSummary {
  /// The lines; the chosen option is pointed at from both sides.
  let lines: [Line]

  init(_ place: PrintPlace, state: State) {
    let width = state.size.columns - 1
    var lines: [Line] = []
    for option in PrintOption.allCases {
      let name = option.fullName(of: place.job, in: state).truncated(to: width - 3)
      let item =
        option == place.option
        ? Line(state.glyphs.isASCII ? "<" : "◄", .bold) + Line(name, .bold)
          + Line(state.glyphs.pointer, .bold)
        : Line(" \(name) ")
      if let last = lines.last, last.width + 1 + item.width <= width {
        lines[lines.count - 1] = last + Line("·") + item
      } else {
        lines.append(item)
      }
    }
    self.lines = lines
  }
}
