internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The first row of every screen: whose plan it is, that it is the sample, and the language.
struct Header {
  private let state: State

  init(_ state: State) {
    self.state = state
  }

  /// "VUFO · sample plan", cut to a width.
  func title(width: Int) -> String {
    let words = state.words
    let name = (state.review?.plan.short ?? state.review?.plan.organisation)?[state.language]
    let sample = state.isSample ? words.samplePlan : nil
    guard let name else { return (sample ?? state.file).truncated(to: width) }
    guard let sample else { return name.truncated(to: width) }
    let room = width - sample.displayWidth - 3
    return room >= 3 ? "\(name.truncated(to: room)) · \(sample)" : sample.truncated(to: width)
  }

  func draw(title: String? = nil, into buffer: inout Buffer, in area: Rect) {
    let language = state.language.rawValue
    let room = area.width - language.count - 4
    buffer.draw(
      Line((title ?? self.title(width: room)).truncated(to: room), .bold), indent: 1, in: area)
    buffer.drawRight(Line(language + " "), in: area)
  }
}
