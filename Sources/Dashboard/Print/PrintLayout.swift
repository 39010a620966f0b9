internal import Interface
internal import Screen
internal import Text

/// The parts of the print screen: the options above, the page below, an answer at the foot.
struct PrintLayout {
  /// The fewest rows of a screen on which each option has a row of its own.
  private static let roomy = 16

  let header: Rect
  let options: Rect
  let page: Rect
  let foot: Rect
  let rules: [Rect]
  /// Whether each option has a row of its own.
  let isRoomy: Bool

  init(_ place: PrintPlace, state: State) {
    isRoomy = state.size.rows >= Self.roomy
    let count =
      isRoomy
      ? PrintOption.allCases.count : PrintSummary(place, state: state).lines.count
    var rest = Rect(state.size)
    header = rest.takeTop(1)
    let upper = rest.takeTop(1)
    options = rest.takeTop(count)
    let middle = rest.takeTop(1)
    foot = rest.takeBottom(Self.answer(state).map { max(1, $0.count) } ?? 1)
    rules = [upper, middle, rest.takeBottom(1)]
    page = rest
  }

  /// The answer at the foot in as many lines as it needs; nil where there is none.
  static func answer(_ state: State) -> [Line]? {
    state.notice.map {
      Line.wrapped($0[state.language], width: state.size.columns - 2, rows: 5, style: .bold)
    }
  }
}
