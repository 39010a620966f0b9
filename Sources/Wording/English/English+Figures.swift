internal import PlanModel

extension English {
  var estimateSpellings: [StaticString] {
    ["estimated", "estimate", "est.", "est"]
  }

  var notReportedSpellings: [StaticString] {
    [
      "not reported", "not reported yet", "no report", "no report yet", "n/a", "na", "n.a",
      "not available", "not available yet", "not yet available", "no data", "no data yet",
      "no data available", "data not available", "no information", "no figure", "no figures yet",
      "tbd", "tbc", "tba", "to be determined", "to be confirmed", "to be announced",
      "to be reported", "pending", "unknown", "not known", "none yet", "awaiting data", "…", "...",
      "—", "–", "?",
    ]
  }

  var nothingSpellings: [StaticString] { ["none", "nil", "nothing", "-"] }

  var notSetSpellings: [StaticString] {
    [
      "not set", "no target", "no target set", "no target required", "no baseline",
      "no baseline set", "not yet set", "none", "none set", "n/a", "na", "n.a", "not applicable",
      "tbd", "tbc", "tba", "pending", "to be confirmed", "to be determined", "to be set", "…",
      "...", "—", "–", "?",
    ]
  }

  func byEstimate(_ text: String) -> String { "\(text), by estimate" }

  func count(_ text: String, byEstimate count: Int) -> String { "\(text) (\(count) by estimate)" }

  var rangeSpellings: [StaticString] { ["to"] }
  var shareSpellings: [StaticString] { ["of", "out of"] }
  var fromSpellings: [StaticString] { ["from"] }

  func spellingsBehind(_ qualifier: Qualifier) -> [StaticString] {
    switch qualifier {
    case .atLeast: ["or more", "or higher", "or above", "or over", "and above", "and more"]
    case .atMost: ["or fewer", "or less", "or lower", "or below", "or under", "and below"]
    default: []
    }
  }

  var shortScales: [(spelling: StaticString, scale: Scale, power: Int)] {
    [
      ("k", .thousand, 0), ("thsd", .thousand, 0), ("thd", .thousand, 0),
      ("thousands", .thousand, 0),
      ("m", .million, 0), ("mn", .million, 0), ("mln", .million, 0), ("mio", .million, 0),
      ("mil", .million, 0), ("mill", .million, 0), ("mlls", .million, 0), ("mm", .million, 0),
      ("millions", .million, 0),
      ("b", .billion, 0), ("bn", .billion, 0), ("bln", .billion, 0), ("bil", .billion, 0),
      ("billions", .billion, 0),
      ("tn", .trillion, 0), ("trn", .trillion, 0), ("trillions", .trillion, 0),
      ("crore", .million, 1), ("crores", .million, 1), ("lakh", .thousand, 2),
      ("lakhs", .thousand, 2),
    ]
  }

  var numberSpellings: [(spelling: StaticString, value: Int, multiplies: Bool)] {
    let ones: [StaticString] = [
      "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens: [StaticString] = [
      "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    return ones.enumerated().map { ($1, max(1, $0), false) }
      + tens.enumerated().map { ($1, ($0 + 2) * 10, false) }
      + [("hundred", 100, true), ("dozen", 12, true)]
  }

  var manySpellings: [StaticString] {
    ["hundreds", "thousands", "millions", "billions", "dozens", "half", "a quarter"]
  }

  var monthSpellings: [StaticString] {
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  }
}
