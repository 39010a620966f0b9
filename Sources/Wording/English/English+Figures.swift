internal import PlanModel

extension English {
  var groupSeparator: Character { "," }
  var decimalSeparator: Character { "." }

  func spellings(of qualifier: Qualifier) -> [StaticString] {
    switch qualifier {
    case .exact, .range: []
    case .over: ["over", "more than"]
    case .atLeast: ["at\u{A0}least"]
    case .nearly: ["nearly", "almost"]
    case .under: ["under", "less than", "below"]
    case .atMost: ["at\u{A0}most", "up to"]
    case .about: ["about"]
    }
  }

  func spellings(of scale: Scale) -> [StaticString] {
    switch scale {
    case .thousand: ["thousand"]
    case .million: ["million"]
    case .billion: ["billion"]
    }
  }

  var rangeSpellings: [StaticString] { ["to"] }
  var upwardSpellings: (before: [StaticString], behind: [StaticString]) { ([], []) }
  var ordinalSpellings: [StaticString] { ["st", "nd", "rd", "th"] }
  var percentSpellings: [StaticString] { ["percent"] }

  func notReported(_ report: YearPlan.Report) -> String {
    switch report {
    case .final: "not reported"
    case .partial: "not reported so far"
    case .none: "not yet reported"
    }
  }

  var minus: String { "minus" }

  func sum(_ whole: String?, parts: [String], _ voice: Voice) -> String {
    let (link, sign) = voice == .aloud ? (", that is ", " and ") : (" = ", " + ")
    return (whole.map { $0 + link } ?? "") + parts.joined(separator: sign)
  }

  func whole(_ whole: String, ofWhich parts: [String]) -> String {
    "\(whole), of which \(parts.joined(separator: ", "))"
  }

  func short(_ date: PlanDate) -> String {
    switch date {
    case .year(let year): "\(year)"
    case .quarter(let quarter, let year): "\(ordinal(quarter)) quarter of \(year)"
    case .month(let month, let year): "\(monthName(month)) \(year)"
    case .day(let day, let month, let year): "\(day) \(monthName(month).prefix(3)) \(year)"
    }
  }

  private func ordinal(_ quarter: Int) -> String {
    ["1st", "2nd", "3rd", "4th"][min(max(quarter, 1), 4) - 1]
  }

  private func monthName(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names[min(max(month, 1), 12) - 1]
  }

  func change(_ change: Change, since year: Int) -> String {
    switch change {
    case .higher: "higher than \(year)"
    case .lower: "lower than \(year)"
    case .unchanged: "as in \(year)"
    }
  }
}
