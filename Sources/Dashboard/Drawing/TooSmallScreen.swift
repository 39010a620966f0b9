internal import Screen
internal import Text
internal import Wording

/// What a window shows that is too small for anything else: how large it needs to be.
struct TooSmallScreen {
  /// The smallest window in which every screen works.
  static let needed = Size(columns: 40, rows: 10)

  private let state: State

  init(_ state: State) {
    self.state = state
  }

  func draw(into buffer: inout Buffer) {
    let sentence = state.words.tooSmall(
      needed: "\(Self.needed.columns)×\(Self.needed.rows)",
      given: "\(state.size.columns)×\(state.size.rows)")
    for (row, line) in Line.wrapped(sentence, width: state.size.columns).enumerated() {
      buffer.draw(line, row: row, in: buffer.bounds)
    }
  }
}
