internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

extension State {
  /// Whose plan it is, and that it is the sample, cut to a width: "VUFO · sample plan".
  func title(width: Int) -> String {
    let name = (review?.plan.short ?? review?.plan.organisation)?[language]
    let sample = isSample ? words.samplePlan : nil
    guard let name else { return (sample ?? file).truncated(to: width) }
    guard let sample else { return name.truncated(to: width) }
    let room = width - sample.displayWidth - 3
    return room >= 3 ? "\(name.truncated(to: room)) · \(sample)" : sample.truncated(to: width)
  }

  /// The first row of every screen, with as much of the title as there is room for.
  var header: Header {
    Header(title(width: Header.room(in: size.columns, language: language)), language: language)
  }
}
