internal import Interface
internal import Screen

/// A screen on top of the year: a value that moves, and draws itself into a buffer.
protocol Panel {
  /// The overlay after a command; one that the panel does not know changes nothing.
  func moved(by command: Command) -> Overlay

  /// The overlay after a click; nil where nothing stands that can be chosen.
  func hit(x: Int, y: Int) -> Overlay?

  /// The overlay with its choice and its scroll inside what there is.
  var settled: Overlay { get }

  /// Paints the whole screen.
  func draw(into buffer: inout Buffer)
}

extension Panel {
  func hit(x: Int, y: Int) -> Overlay? { nil }
}

extension Overlay {
  /// The panel that shows this overlay of a state.
  func panel(of state: State) -> any Panel {
    switch self {
    case .details(let item, let scroll):
      let text = DetailsText(item, of: state, width: state.size.columns - 2)
      return TextPanel(self, lines: text.lines, scroll: scroll, state: state)
    case .help(let scroll):
      let lines = state.help(width: state.size.columns - 2)
      return TextPanel(self, lines: lines, scroll: scroll, state: state)
    case .problem(let scroll):
      let text = ProblemText(state, width: state.size.columns - 2)
      return TextPanel(self, lines: text.lines, scroll: scroll, state: state)
    case .threads(let place): return ThreadsPanel(place, state: state)
    case .indicators(let place): return IndicatorsPanel(place, state: state)
    case .filter(let row): return FilterPanel(row: row, state: state)
    case .find(let row): return FindPanel(row: row, state: state)
    case .print(let place): return PrintPanel(place, state: state)
    case .sources(let ids, let row): return SourcesPanel(ids: ids, row: row, state: state)
    }
  }
}
