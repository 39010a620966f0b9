internal import PlanFile
internal import PlanModel
internal import Wording

/// A plan that is made up, on the screen, in the meeting, exported, read aloud, printed and checked:
/// all have to say the same.
enum AgreementTarget: FuzzTarget {
  static let name = "agreement"

  static func faults(_ bytes: [UInt8]) -> [String] {
    var choices = Choices(bytes)
    let words = choices.pick(Language.allCases).words
    let columns = choices.number(in: 44...140)
    let place = choices.number(below: 5)
    let text = PlanWriter.plan(&choices)
    guard let plan = PlanFile.read(Array(text.utf8)).plan else { return [] }
    let review = Review(of: plan)
    let faults =
      Property.isExported(review) + Property.shows(review, words, columns: columns)
      + Property.prints(review, words) + Property.reads(review, aloud: words)
      + Property.isChecked(review)
      + Property.presents(review, year: place % review.years.count, words.language)
    return faults.map { "\($0)\n\(text)" }
  }
}
