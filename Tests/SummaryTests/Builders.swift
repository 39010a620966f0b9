import PlanModel
import Summary

/// A plan with these years, reviewed.
func review(_ years: YearPlan..., change: (inout Plan) -> Void = { _ in }) -> Review {
  var plan = Plan()
  plan.organisation = LocalizedText("An organisation", in: .en)
  plan.years = years
  change(&plan)
  return Review(of: plan)
}

/// A year with these objectives and achievements.
func year(
  _ year: Int, _ report: YearPlan.Report = .final, _ objectives: [Objective] = [],
  _ achievements: [Achievement] = []
) -> YearPlan {
  var plan = YearPlan(year)
  plan.report = report
  plan.objectives = objectives
  plan.achievements = achievements
  return plan
}

/// An objective in English.
func objective(_ text: String, id: String? = nil, change: (inout Objective) -> Void = { _ in })
  -> Objective
{
  var objective = Objective(LocalizedText(text, in: .en))
  objective.id = id
  change(&objective)
  return objective
}

/// An achievement in English.
func achievement(_ text: String, answers: String..., sources: String...) -> Achievement {
  var achievement = Achievement(LocalizedText(text, in: .en))
  achievement.answers = answers
  achievement.sources = sources
  return achievement
}

/// An exact figure.
func exactly(_ digits: String, _ qualifier: Qualifier = .exact, to second: String? = nil)
  -> Figure
{
  let first = Numeral(digits: digits) ?? Numeral(.zero, scale: nil)
  let quantity = Quantity(qualifier, first, to: second.flatMap { Numeral(digits: $0) })
  return Figure(stated: digits, meaning: .quantity(quantity))
}

/// Plans made to break pages.
enum Breaking {
  static let letters = String(repeating: "abcdefghij", count: 20)

  static let words = (1...2_000).map { "word\($0)" }.joined(separator: " ")

  static let hostile: Review = {
    let arabic = "تعزيز الصداقة بين الشعوب وتبادل الوفود في عام 2025"
    let chinese = String(repeating: "加强人民之间的友谊和交流，", count: 12)
    let objectives = [
      objective("Short", id: "a"), objective(words, id: "b"), objective(letters), objective(arabic),
      objective(chinese), objective("Last"),
    ]
    let results = [
      achievement(words, answers: "a"), achievement(letters, answers: "b"),
      achievement(arabic, answers: "b"), achievement(chinese), achievement(words),
    ]
    return review(year(2025, .final, objectives, results))
  }()

  static let many: Review = {
    let objectives = (1...300).map { objective("Objective number \($0)", id: "o\($0)") }
    let results = (1...100).map { achievement("Result \($0)", answers: "o\($0 * 3)") }
    return review(year(2025, .final, objectives, results))
  }()

  static let empty = review(year(2025, .none))
}
