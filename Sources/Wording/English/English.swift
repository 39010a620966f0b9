internal import PlanModel

/// The words of Plenum in English.
struct English: Words {
  let language = Language.en

  func name(of status: Status) -> String { status.rawValue }

  func meaning(of status: Status) -> String {
    switch status {
    case .achieved: "the target is met, or so it is recorded"
    case .partlyAchieved: "short of the target, or so it is recorded"
    case .notAchieved: "according to the figures, or as recorded"
    case .undetermined: "what is recorded does not decide it"
    case .inProgress: "so it is recorded, or the year is not closed"
    case .reported: "results reported; completion not stated"
    case .planned: "not yet due"
    case .postponed: "moved to a later year, or without a date"
    case .cancelled: "no longer pursued"
    case .notReported: "no report recorded here; this does not mean that it failed"
    }
  }

  func postponed(to year: YearLabel?, arrow: String) -> String {
    year.map { "postponed \(arrow) \($0)" } ?? "postponed, no date"
  }

  func again(in year: YearLabel) -> String { "again in \(year)" }

  func objectives(_ count: Int) -> String { count == 1 ? "1 objective" : "\(count) objectives" }

  func achievements(_ count: Int) -> String {
    count == 1 ? "1 achievement" : "\(count) achievements"
  }

  func objectivesRecorded(_ count: Int) -> String { "\(objectives(count)) recorded" }

  func achievementsRecorded(_ count: Int) -> String { "\(achievements(count)) recorded" }

  func count(_ count: Int, of status: Status) -> String { "\(count) \(name(of: status))" }

  func withoutTarget(_ count: Int) -> String { "\(count) with no target set" }

  var termObjectives: String { "Objectives of a term" }
  func term(from first: YearLabel, to last: YearLabel) -> String { "\(first) to \(last)" }
  var term: String { "Term" }
  func target(_ target: String, by year: YearLabel) -> String { "\(target) by \(year)" }
  var betterNotSaid: String { "nothing says whether more than the target is good, or less" }
  var termUnderWay: String { "something is reported, and the term is not over" }
  var soFar: String { "So far" }
  func soFar(_ figure: String?, covered: Int, of span: Int, missing: [YearLabel]) -> String {
    let years = "\(covered) of \(span) years"
    let sum = figure.map { "\($0) in \(years)" }
    let gap =
      missing.isEmpty ? nil : "\(missing.map(\.description).joined(separator: ", ")) not reported"
    return [
      sum ?? (covered > 0 ? "no sum can be stated: figures in \(years)" : "no figure yet"), gap,
    ]
    .compactMap { $0 }.joined(separator: "; ")
  }
  var milestones: String { "Milestones" }
  func name(of verdict: Verdict) -> String {
    switch verdict {
    case .met: "met"
    case .notMet: "not met"
    case .undetermined: name(of: Status.undetermined)
    }
  }

  func name(of report: YearPlan.Report) -> String {
    switch report {
    case .none: "no report yet"
    case .partial: "partial report"
    case .final: "year closed"
    }
  }

  func course(of thread: Thread, upTo year: Int) -> String {
    let years = "set in \(list(thread.steps.map { "\($0.setIn)" }, "and"))"
    let slips = thread.slips(upTo: year)
    guard slips.count > 0 else { return years }
    let kinds = [(slips.stated, "stated"), (slips.inferred, "inferred")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "\(years), \(slips.count == 1 ? "1 slip" : "\(slips.count) slips") (\(kinds))"
  }

  var groupSeparator: Character { "," }
  var decimalSeparator: Character { "." }

  func spellings(of qualifier: Qualifier) -> [StaticString] {
    switch qualifier {
    case .exact, .range, .differ: []
    case .over: ["over", "more than", "above", "greater than"]
    case .atLeast:
      [
        "at\u{A0}least", "at or above", "not less than", "no fewer than", "no less than",
        "not fewer than", "minimum",
      ]
    case .nearly: ["nearly", "almost"]
    case .under: ["under", "less than", "fewer than", "below"]
    case .atMost:
      [
        "at\u{A0}most", "up to", "at or below", "no more than", "not more than",
        "no greater than", "maximum",
      ]
    case .about: ["about", "around", "approximately", "approx.", "approx", "circa", "ca.", "some"]
    }
  }

  func spellings(of scale: Scale) -> [StaticString] {
    switch scale {
    case .thousand: ["thousand"]
    case .million: ["million"]
    case .billion: ["billion"]
    case .trillion: ["trillion"]
    }
  }

  var ordinalSpellings: [StaticString] { ["st", "nd", "rd", "th"] }
  var percentSpellings: [StaticString] { ["percent", "per cent"] }

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

  func silent(_ names: [String]) -> String { "\(list(names, "and")) not reported" }

  func whole(_ whole: String, in periods: [String]) -> String {
    "\(whole) in \(list(periods, "and"))"
  }

  func whole(_ whole: String, upTo period: String) -> String { "\(whole) up to \(period)" }

  func name(of period: Period) -> String {
    period.kind == .month ? monthName(period.number) : "\(period)"
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

  func share(_ percent: String) -> String { "\(percent) of the target" }

  func share(_ percent: String, from baseline: String, to target: String) -> String {
    "\(percent) of the way from \(baseline) to \(target)"
  }

  func change(_ change: Change, since year: YearLabel) -> String {
    switch change {
    case .higher: "higher than \(year)"
    case .lower: "lower than \(year)"
    case .unchanged: "as in \(year)"
    }
  }
}
