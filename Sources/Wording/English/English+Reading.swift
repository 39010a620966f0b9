extension English {
  var toYear: String { "to" }
  func objective(_ number: Int, of total: Int) -> String { "Objective \(number) of \(total)" }
  func achievement(_ number: Int, of total: Int) -> String { "Achievement \(number) of \(total)" }
  var reportedOnIt: String { "Reported on it" }
  var nothingReportedOnIt: String { "Nothing is reported on it" }
  var headlineFigures: String { "Headline figures" }
  func outsideThePlan(_ count: Int) -> String { "Outside the plan, \(achievements(count))" }
  func sourceNumbers(_ numbers: [Int]) -> String {
    "\(numbers.count == 1 ? "Source" : "Sources") \(numbers.map(String.init).joined(separator: ", "))"
  }
}
